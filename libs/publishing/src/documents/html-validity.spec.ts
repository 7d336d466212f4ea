import { describe, expect, it } from '@jest/globals';
import { type Language, type PublishedEdition } from '@heard/domain';
import { HtmlValidate, type RuleConfig } from 'html-validate';
import { aPublishedEdition, PICTURE_ID } from '../testing';
import { renderEasyRead } from './easy-read';
import { MOST_EMAIL_BYTES, renderEmail } from './email';
import { A_PICTURE } from './testing/a-picture';
import { anEditionSaying, HOSTILE_TEXTS } from './testing/hostile-edition';

const ADDRESS = 'https://heard.example.nhs.uk';

/** What programs that read mail still need, and how mjml writes it. */
const FOR_MAIL: RuleConfig = {
  ...{ 'doctype-style': 'off', 'no-inline-style': 'off', 'no-deprecated-attr': 'off' },
  ...{ 'no-conditional-comment': 'off', 'prefer-native-element': 'off', 'long-title': 'off' },
};

/** How React writes HTML. */
const FOR_REACT: RuleConfig = {
  ...{ 'doctype-style': 'off', 'attr-case': 'off', 'long-title': 'off' },
  'void-style': ['error', { style: 'selfclose' }],
};

function faultsOf(html: string, rules: RuleConfig): string[] {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'], rules });
  const { results } = validator.validateStringSync(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** Many answers in a script of long letters, too heavy to be sent whole. */
function aHeavyEdition() {
  const edition = anEditionSaying('हमने कर्मचारियों के लिए "विश्राम" कक्ष बनाए & खोले। '.repeat(40));
  const [answer] = edition.answers;
  return {
    ...edition,
    answers: Array.from({ length: 15 }, (_, index) => ({ ...answer!, id: `answer-${index}` })),
  };
}

const EDITIONS: [of: string, language: Language, edition: PublishedEdition][] = [
  ...(['en', 'ar', 'zh-Hant'] as const).map((language): (typeof EDITIONS)[number] => [
    ...(['an ordinary edition', language, aPublishedEdition()] as const),
  ]),
  ['hostile words', 'ar', anEditionSaying(HOSTILE_TEXTS.templates, { items: 2 })],
];

describe.each(EDITIONS)('the HTML of %s in %s', (_name, language, edition) => {
  it('is valid and not too large as an e-mail', async () => {
    const { html } = await renderEmail(edition, { language, address: ADDRESS });
    expect(faultsOf(html, FOR_MAIL)).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_EMAIL_BYTES);
  });

  it('is valid as an Easy Read', () => {
    const pictures = new Map([[PICTURE_ID, A_PICTURE]]);
    const html = renderEasyRead(edition, { language, address: ADDRESS, pictures });
    expect(faultsOf(html, FOR_REACT)).toEqual([]);
  });
});

it('An e-mail of more than can be sent is cut where it stays valid', async () => {
  const { html } = await renderEmail(aHeavyEdition(), { language: 'en', address: ADDRESS });
  expect(faultsOf(html, FOR_MAIL)).toEqual([]);
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST_EMAIL_BYTES);
});
