import { isFollowable, type TextBlock, type TextSpan } from './formatted-text';

function Span({ span: { text, bold, href } }: { span: TextSpan }) {
  const words = bold ? <strong>{text}</strong> : text;
  return href && isFollowable(href) ? <a href={href}>{words}</a> : words;
}

const Line = ({ line }: { line: readonly TextSpan[] }) =>
  line.map((span, index) => <Span key={index} span={span} />);

/** Formatted text as its readers see it. */
export function FormattedView({ blocks }: { blocks: readonly TextBlock[] }) {
  return blocks.map(({ kind, lines }, at) => {
    if (kind === 'PARAGRAPH') {
      return lines.map((line, index) => (
        <p key={`${at}.${index}`}>
          <Line line={line} />
        </p>
      ));
    }
    const List = kind === 'BULLETS' ? 'ul' : 'ol';
    return (
      <List key={at}>
        {lines.map((line, index) => (
          <li key={index}>
            <Line line={line} />
          </li>
        ))}
      </List>
    );
  });
}
