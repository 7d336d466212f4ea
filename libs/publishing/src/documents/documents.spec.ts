import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@heard/domain';
import { aPublishedEdition, PICTURE_ID } from '../testing';
import { clippedLine } from './clipped-text';
import { DOCUMENT_KEYS, documentFileName, DOCUMENTS } from './documents';
import { renderEasyRead, shortSentences } from './easy-read';
import { renderPlainText } from './plain-text';
import { A_PICTURE } from './testing/a-picture';
import { anEditionSaying, HOSTILE_TEXTS } from './testing/hostile-edition';

const english = { language: 'en', address: 'https://heard.example.nhs.uk' } as const;
const arabic = { ...english, language: 'ar' } as const;

describe('The documents', () => {
  it('have file names that any disk takes, one for each kind and language', () => {
    const names = DOCUMENT_KEYS.flatMap((key) =>
      LANGUAGES.map((language) => documentFileName(DOCUMENTS[key], { number: 4 }, language)),
    );
    expect(names).toContain('feedback-into-action-4-poster-a4-ar.pdf');
    expect(new Set(names).size).toBe(DOCUMENT_KEYS.length * LANGUAGES.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.[a-z]{3,4}$/);
  });

  it.each(DOCUMENT_KEYS)('begin as their kind of file does: %s', async (key) => {
    const beginnings: Record<string, string> = {
      pdf: '%PDF-',
      docx: 'PK',
      pptx: 'PK',
      eml: 'X-Unsent',
      html: '<!doctype',
    };
    const body = await DOCUMENTS[key].render(aPublishedEdition(), english);
    const beginning = beginnings[DOCUMENTS[key].extension] ?? 'Rooms to rest';
    expect(Buffer.from(body).toString('utf8').slice(0, beginning.length)).toBe(beginning);
    expect(DOCUMENTS[key].key).toBe(key);
  });

  it('are the same whenever they are made', async () => {
    const make = async () => [
      ...(await DOCUMENTS['poster-a4'].render(aPublishedEdition(), arabic)),
      ...(await DOCUMENTS.text.render(aPublishedEdition(), arabic)),
    ];
    const [once, again] = [await make(), await make()];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });
});

describe('The text to paste', () => {
  it('is plain lines with the whole address of each answer', () => {
    const text = renderPlainText(aPublishedEdition(), english);
    expect(text).toContain('Rooms to rest\nFeedback into Action · Edition 1\nOur Future Our Way\n\n');
    expect(text).toContain(
      '\nYou said: There is nowhere to take a break on a long shift.\nWe did:\nTwelve wards',
    );
    expect(text).toContain('\n• a door that closes\n');
    expect(text).not.toMatch(/[*_#`<>[\]]/);
  });

  it('begins each line of a right-to-left language with a mark of it', () => {
    const text = renderPlainText(aPublishedEdition(), arabic);
    expect(text).toContain('\u200FFeedback into Action · العدد 1');
    expect(text).toContain('\nYou said: Nobody talks with us');
    expect(text).toMatch(/\n\u200Fاقرؤوا المزيد على\nhttps:\/\/\S+\/\n/);
  });

  it.each(Object.entries(HOSTILE_TEXTS))('is read the way it stands, and ends, with %s', (_name, text) => {
    const lines = renderPlainText(anEditionSaying(text), english).split('\n').slice(4);
    expect(lines.join('\n')).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/);
    expect(lines.join('\n').length).toBeLessThan(25_000);
  });
});

describe('An Easy Read', () => {
  const rowsOf = (html: string) => html.match(/<div class="row">.*?<\/div>/gs) ?? [];

  it('has one short sentence in each row, and a picture with words beside it', () => {
    const rows = rowsOf(renderEasyRead(aPublishedEdition(), english));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row).toMatch(/<svg[^>]*role="img" aria-label="[^"]+"/);
      expect(row.match(/<p>/g)).toHaveLength(1);
    }
  });

  it('shows the answer’s own picture where there is one, inside the page', () => {
    const html = renderEasyRead(aPublishedEdition(), {
      ...english,
      pictures: new Map([[PICTURE_ID, A_PICTURE]]),
    });
    expect(html).toContain('alt="A small room with two armchairs, a kettle and a window."');
    expect(html.match(/<img src="data:image\/png;base64,/g)).toHaveLength(1);
  });

  it('says that it is to be checked with its readers, on the screen and not on paper', () => {
    const html = renderEasyRead(aPublishedEdition(), english);
    expect(html).toContain('Check it with people who use Easy Read');
    expect(html).toMatch(/@media print \{ \.check \{ display: none; \}/);
  });

  it('runs the way its language is read, with arrows that point along', () => {
    const html = renderEasyRead(aPublishedEdition(), arabic);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('<section class="answer" lang="en" dir="ltr">');
    expect(html).toContain('matrix(-1 0 0 1 100 0)');
  });

  it('parts sentences, and long ones where they part already', () => {
    expect(shortSentences('One. Two! Three?', 'en')).toEqual(['One.', 'Two!', 'Three?']);
    expect(shortSentences('यह एक है। यह दो है।', 'hi')).toEqual(['यह एक है।', 'यह दो है।']);
    const long =
      'We asked everybody on the wards what would help them most; they said that it was a room to rest in.';
    expect(shortSentences(long, 'en')).toHaveLength(2);
  });

  it.each(Object.entries(HOSTILE_TEXTS))('runs and fetches nothing with %s', (_name, text) => {
    const html = renderEasyRead(anEditionSaying(text), arabic);
    const withoutWords = html.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""');
    expect(withoutWords).not.toMatch(/<script|<img|onerror|href|src=/);
    expect(html).toContain('default-src &#x27;none&#x27;');
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(html.length).toBeLessThan(60_000);
  });
});

describe('A line that is cut', () => {
  it('ends between words with an ellipsis', () => {
    expect(clippedLine('one two three four', 14)).toBe('one two…');
    expect(clippedLine('one two', 14)).toBe('one two');
  });

  it('parts no character of several code points', () => {
    expect(clippedLine('क्षक्षक्षक्षक्षक्षक्ष', 11)).toMatch(/^(क्ष)+…$/);
    expect(clippedLine('👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️', 12)).toMatch(/^(👩🏽‍⚕️)+…$/u);
  });
});
