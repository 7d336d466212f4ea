import { describe, expect, it } from '@jest/globals';
import { aPublishedEdition, ANSWER_IDS } from '../testing';
import { MOST_EMAIL_BYTES, renderEmail, renderEmailFile } from './email';
import { anEditionSaying, HOSTILE_TEXTS } from './testing/hostile-edition';

const ADDRESS = 'https://heard.example.nhs.uk';
const english = { language: 'en', address: ADDRESS } as const;

/** Whatever a message would fetch or run when it is opened. */
const FETCHED = /<(img|script|link|iframe|object|svg)\b|@import|url\(|\s(src|background|on\w+)\s*=/i;

/** The markup of a message and its styles, without the words between tags and within quotation marks. */
const markupOf = (html: string) =>
  [
    ...(html.match(/<style[^]*?<\/style>/g) ?? []),
    html.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""'),
  ].join('\n');

/** Where the links of a message lead. */
const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '');

describe('An e-mail', () => {
  it('tells every answer in HTML and in plain text', async () => {
    const { subject, html, text } = await renderEmail(aPublishedEdition(), english);
    expect(subject).toBe('Feedback into Action: Rooms to rest');
    for (const said of [
      'There is nowhere to take a break',
      'Nobody talks with us',
      'We need more places to park',
    ]) {
      expect(html).toContain(said);
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/<\w/);
    expect(linksOf(html)).toContain(`${ADDRESS}/feedback-into-action/answers/${ANSWER_IDS.parking}/`);
  });

  it('shows its beginning beside the subject', async () => {
    const { html } = await renderEmail(aPublishedEdition(), english);
    expect(html).toMatch(/display:none[^>]*>\s*What you said this winter, and what came of it\./);
  });

  it('fetches nothing, so that opening it tells nobody', async () => {
    const { html } = await renderEmail(aPublishedEdition(), english);
    expect(markupOf(html)).not.toMatch(FETCHED);
    expect(linksOf(html).every((address) => address.startsWith(`${ADDRESS}/feedback-into-action/`))).toBe(
      true,
    );
  });

  it('runs the way its language is read, each answer in its own', async () => {
    const { html, text } = await renderEmail(aPublishedEdition(), { ...english, language: 'ar' });
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toMatch(/text-align:right;[^>]*>\s*<div lang="ar" dir="rtl">/);
    expect(html).toMatch(/text-align:left;[^>]*>\s*<div lang="en" dir="ltr">/);
    expect(text).toContain('\u200Fقلتم: لا يوجد مكان');
  });

  it('says that it was corrected, and how', async () => {
    const { html } = await renderEmail(
      aPublishedEdition({ version: 2, whatChanged: 'It is twelve, not eleven.' }),
      english,
    );
    expect(html).toContain('Version 2, 14 March 2025');
    expect(html).toContain('What changed in this version: It is twelve, not eleven.');
  });

  it.each(Object.entries(HOSTILE_TEXTS))('stays whole, small and harmless with %s', async (_name, text) => {
    const email = await renderEmail(anEditionSaying(text), { ...english, language: 'ar' });
    expect(Buffer.byteLength(email.html)).toBeLessThanOrEqual(MOST_EMAIL_BYTES);
    expect(email.html).toMatch(/<\/html>\s*$/);
    expect(markupOf(email.html)).not.toMatch(FETCHED);
    expect(linksOf(email.html).every((address) => address.startsWith(ADDRESS))).toBe(true);
    expect(email.subject).not.toMatch(/[\r\n]/);
    expect(email.subject.length).toBeLessThan(250);
    expect(`${email.html}${email.text}`).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('keeps to its size with forty full answers in a script of long letters', async () => {
    const edition = anEditionSaying('हमने कर्मचारियों के लिए "विश्राम" कक्ष बनाए & खोले। '.repeat(40));
    const [answer] = edition.answers;
    const answers = Array.from({ length: 40 }, (_, index) => ({ ...answer!, id: `answer-${index}` }));
    const { html } = await renderEmail({ ...edition, answers }, english);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_EMAIL_BYTES);
  });
});

describe('An e-mail as a file', () => {
  it('is a draft of the same message with both its forms', async () => {
    const file = Buffer.from(await renderEmailFile(aPublishedEdition(), english)).toString('utf8');
    expect(file).toContain('X-Unsent: 1');
    expect(file).toContain('Subject: Feedback into Action: Rooms to rest');
    expect(file).toContain('Content-Type: multipart/alternative');
    expect(file).toContain('Content-Type: text/plain; charset=utf-8');
    expect(file).toContain('Content-Type: text/html; charset=utf-8');
  });

  it('gives a hostile title no header of its own', async () => {
    const edition = anEditionSaying('Hello\r\nBcc: everybody@example.org\r\n\r\n<b>x</b>');
    const file = Buffer.from(await renderEmailFile(edition, english)).toString('utf8');
    const headers = file.slice(0, file.indexOf('\r\n\r\n'));
    expect(headers).not.toMatch(/^Bcc:/im);
  });
});
