import { isSafeLink, type FormattedText, type TextSpan } from '@heard/domain';
import { type ReactNode } from 'react';

/** Formatted text as elements; a link that nobody should follow is shown as the words it stands behind. */
export function FormattedWords({ text }: { text: FormattedText }): ReactNode {
  return text.map(({ kind, lines }, index) => {
    if (kind === 'paragraph') {
      return lines.map((spans, line) => (
        <p key={`${index}-${line}`}>
          <Spans spans={spans} />
        </p>
      ));
    }
    const items = lines.map((spans, line) => (
      <li key={line}>
        <Spans spans={spans} />
      </li>
    ));
    return kind === 'numbers' ? <ol key={index}>{items}</ol> : <ul key={index}>{items}</ul>;
  });
}

function Spans({ spans }: { spans: readonly TextSpan[] }): ReactNode {
  return spans.map(({ text, bold, href }, index) => {
    const words = bold ? <strong key={index}>{text}</strong> : text;
    if (href === null || !isSafeLink(href)) return words;
    return (
      <a key={index} href={href}>
        {words}
      </a>
    );
  });
}
