import mjml2html from 'mjml';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type PublishedEdition } from '@heard/domain';
import { clippedLine } from './clipped-text';
import {
  answersOf,
  contentOf,
  editionLine,
  type DocumentAnswer,
  type DocumentContent,
  type DocumentLine,
  type DocumentOptions,
} from './document-content';
import { escapedMarkup } from './escaped-markup';
import { plainTextOf } from './plain-text';

/** An edition as a message, without sender and receivers. */
export interface EditionEmail {
  subject: string;
  html: string;
  text: string;
}

/** Beyond about 102 KB Gmail cuts a message; some is left for what a mail server adds. */
export const MOST_EMAIL_BYTES = 100 * 1024;

type Amount = (typeof AMOUNTS)[number];

/** How much of an edition is tried, from all of it to what always fits. */
const AMOUNTS = [
  { answers: 40, lines: 20, characters: 1200 },
  { answers: 20, lines: 12, characters: 600 },
  { answers: 10, lines: 8, characters: 400 },
  { answers: 5, lines: 5, characters: 200 },
];

const COLOURS = {
  ...{ we_did: '#005a30', we_are_doing: '#005eb8', we_could_not: '#7c2855', still_listening: '#425563' },
  ...{ said: '#003087', next: '#212b32' },
};

/** The e-mail of an edition: no pictures from elsewhere, so that opening it tells nobody anything. */
export async function renderEmail(
  edition: PublishedEdition,
  options: DocumentOptions,
): Promise<EditionEmail> {
  const content = contentOf(edition, options);
  let html = '';
  for (const amount of AMOUNTS) {
    html = await htmlOf(content, amount);
    if (Buffer.byteLength(html) <= MOST_EMAIL_BYTES) break;
  }
  return { subject: `Feedback into Action: ${content.title}`, html, text: plainTextOf(content) };
}

/** The same as a file that a mail program opens as a draft. */
export async function renderEmailFile(
  edition: PublishedEdition,
  options: DocumentOptions,
): Promise<Uint8Array> {
  const { subject, html, text } = await renderEmail(edition, options);
  const message = new MailComposer({
    ...{ subject, html, text },
    date: new Date(`${edition.versionOn}T09:00:00Z`),
    messageId: `<${edition.id}.${edition.version}.${options.language}@heard.invalid>`,
    headers: { 'X-Unsent': '1', 'Content-Language': options.language },
  }).compile();
  return new Uint8Array(await message.build());
}

async function htmlOf(content: DocumentContent, amount: Amount): Promise<string> {
  const { language, direction, words } = content;
  const all = answersOf(content);
  const answers = all.slice(0, amount.answers);
  const introduction = content.introduction.slice(0, amount.lines);
  const preview = introduction.map(({ text }) => text).join(' ');
  const section = (body: string, style = '') =>
    `<mj-section direction="${direction}" ${style}><mj-column direction="${direction}">${body}</mj-column></mj-section>`;
  const line = (text: string, style = '') => textOf(content, escapedMarkup(text), style);
  const changed = content.whatChanged === '' ? '' : line(`${words.whatChanged}: ${content.whatChanged}`);
  const { html, errors } = await mjml2html(
    `<mjml lang="${language}" dir="${direction}"><mj-head>
<mj-title>${escapedMarkup(content.title)}</mj-title>
<mj-preview>${escapedMarkup(clippedLine(preview || content.title, 140))}</mj-preview>
<mj-attributes><mj-all font-family="Arial, sans-serif" color="#212b32" /><mj-text font-size="17px" line-height="1.5" padding="6px 24px" /></mj-attributes>
</mj-head><mj-body background-color="#f0f4f5" width="640px">
${section(
  line(content.programme, 'color="#ffffff"') +
    textOf(
      content,
      `<h1 style="margin:0;font-size:28px;line-height:1.25">${escapedMarkup(content.title)}</h1>`,
      'color="#ffffff"',
    ) +
    line(editionLine(content), 'color="#ffffff"'),
  'background-color="#005eb8"',
)}
${section(changed + introduction.map((one) => line(oneLine(one, amount.characters))).join('') || line(' '), 'background-color="#ffffff"')}
${answers.map((answer) => section(answerOf(answer, amount), 'background-color="#ffffff" padding="8px 0"')).join('\n')}
${section(
  textOf(content, linkTo(words.readOn, content.link)) + line(content.organisation),
  'background-color="#f0f4f5"',
)}
</mj-body></mjml>`,
    { ignoreIncludes: true, fonts: {}, keepComments: false, validationLevel: 'strict' },
  );
  if (errors.length > 0) throw new Error(`An e-mail could not be set: ${errors[0]?.formattedMessage}`);
  // Indentation is a third of what mjml writes, and counts towards what mail programs show.
  return html.replace(/\n\s+/g, '\n');
}

function answerOf(answer: DocumentAnswer, { characters, lines }: Amount): string {
  const { words, kind } = answer;
  const part = (label: string, colour: string, said: readonly string[]) =>
    said.length === 0
      ? ''
      : textOf(
          answer,
          `<h2 style="margin:0;font-size:18px;color:${colour}">${escapedMarkup(label)}</h2>${said
            .map((text) => `<p style="margin:4px 0">${escapedMarkup(text)}</p>`)
            .join('')}`,
        );
  const given = (text: string) => (text === '' ? [] : [clippedLine(text, characters)]);
  const quotation =
    answer.quotation === '' ? [] : [`“${clippedLine(answer.quotation, characters)}” (${words.quotedBy})`];
  return [
    part(words.youSaid, COLOURS.said, given(answer.youSaid)),
    part(
      words.kinds[kind],
      COLOURS[kind],
      answer.weDid.slice(0, lines).map((one) => oneLine(one, characters)),
    ),
    part(words.next, COLOURS.next, [...given(answer.next), ...quotation]),
    textOf(answer, linkTo(words.readOn, answer.link)),
    '<mj-divider border-width="1px" border-color="#d8dde0" padding="10px 24px 0" />',
  ].join('');
}

function oneLine({ text, mark }: DocumentLine, characters: number): string {
  return `${mark} ${clippedLine(text, characters)}`.trim();
}

/** An address reads from the left in every language, its last slash too. */
function linkTo(words: string, address: string): string {
  const shown = escapedMarkup(address);
  return `${escapedMarkup(words)} <a href="${shown}" style="color:#005eb8"><bdi dir="ltr">${shown}</bdi></a>`;
}

function textOf(
  { language, direction }: Pick<DocumentAnswer, 'language' | 'direction'>,
  markup: string,
  style = '',
): string {
  const align = direction === 'rtl' ? 'right' : 'left';
  return `<mj-text align="${align}" ${style}><div lang="${language}" dir="${direction}">${markup}</div></mj-text>`;
}
