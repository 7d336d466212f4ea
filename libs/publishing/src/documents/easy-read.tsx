import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type PublishedEdition } from '@heard/domain';
import { sentencesOf } from './clipped-text';
import {
  answersOf,
  contentOf,
  editionLine,
  type DocumentAnswer,
  type DocumentContent,
  type DocumentOptions,
} from './document-content';
import { Pictogram, type PictogramName } from './pictograms';
import { wordsIn } from './spoken-length';

/** Longer sentences are parted where a semicolon, a colon or a dash parts them already. */
const LONG_SENTENCE = 15;

/** Read at arm's length and printed as it is; nothing is fetched from anywhere. */
const STYLE = `
body { font: 20px/1.6 Arial, sans-serif; color: #212b32; margin: 0 auto; padding: 24px; max-width: 860px; overflow-wrap: anywhere; }
h1 { font-size: 38px; line-height: 1.25; margin: 8px 0; }
h2 { font-size: 28px; margin: 40px 0 8px; color: #003087; }
.row { display: grid; grid-template-columns: 160px 1fr; gap: 28px; align-items: center; padding: 14px 0; break-inside: avoid; }
.row img { width: 160px; height: 120px; object-fit: cover; border-radius: 6px; }
.row svg { justify-self: center; }
.row p { margin: 0; font-size: 24px; }
.check { border: 2px solid #005eb8; padding: 12px 16px; }
.answer { border-top: 4px solid #005eb8; margin-top: 40px; }
@media (max-width: 520px) { .row { grid-template-columns: 1fr; } .row svg { justify-self: start; } }
@media print { .check { display: none; } body { padding: 0; } }
`;

/** An edition in short sentences with a picture beside each, as a page that stands alone and prints. */
export function renderEasyRead(edition: PublishedEdition, options: DocumentOptions): string {
  return `<!doctype html>\n${renderToStaticMarkup(<EasyRead content={contentOf(edition, options)} />)}\n`;
}

function EasyRead({ content }: { content: DocumentContent }): ReactElement {
  const { language, direction, words } = content;
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <title>{`${content.title} · ${words.easyRead}`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <p>
            {content.programme} · {words.easyRead}
          </p>
          <h1>{content.title}</h1>
          <p>{editionLine(content)}</p>
          <p className="check">{words.easyReadCheck}</p>
        </header>
        <main>
          {answersOf(content).map((answer) => (
            <EasyAnswer key={answer.id} answer={answer} />
          ))}
        </main>
        <footer>
          <p>
            {words.readOn} <bdi dir="ltr">{content.link}</bdi>
          </p>
          <p>{content.organisation}</p>
        </footer>
      </body>
    </html>
  );
}

function EasyAnswer({ answer }: { answer: DocumentAnswer }): ReactElement {
  const { words, kind, language, direction } = answer;
  return (
    <section className="answer" lang={language} dir={direction}>
      <Part answer={answer} name="said" label={words.youSaid} lines={[answer.youSaid]} />
      <Part
        answer={answer}
        name={kind}
        label={words.kinds[kind]}
        lines={answer.weDid.map(({ text }) => text)}
      />
      <Part answer={answer} name="next" label={words.next} lines={[answer.next]} />
    </section>
  );
}

function Part({
  answer,
  name,
  label,
  lines,
}: {
  answer: DocumentAnswer;
  name: PictogramName;
  label: string;
  lines: readonly string[];
}): ReactElement | null {
  const sentences = lines.flatMap((line) => shortSentences(line, answer.language));
  if (sentences.length === 0) return null;
  return (
    <>
      <h2>{label}</h2>
      {sentences.map((sentence, index) => (
        <div className="row" key={index}>
          {name === answer.kind && index === 0 && answer.picture ? (
            <Photograph picture={answer.picture} />
          ) : (
            <Pictogram name={name} label={label} direction={answer.direction} />
          )}
          <p>{sentence}</p>
        </div>
      ))}
    </>
  );
}

function Photograph({ picture }: { picture: NonNullable<DocumentAnswer['picture']> }): ReactElement {
  const data = Buffer.from(picture.body).toString('base64');
  return <img src={`data:${picture.mediaType};base64,${data}`} alt={picture.alt} />;
}

/** The sentences of a line, long ones parted. */
export function shortSentences(line: string, language: string): string[] {
  return sentencesOf(line, language).flatMap((sentence) =>
    wordsIn(sentence, language) <= LONG_SENTENCE
      ? [sentence]
      : sentence
          .split(/(?<=[;:；：؛])\s*|\s+[–—]\s+/u)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
  );
}
