import { type FormattedText, type PublishedEdition } from '@heard/domain';
import { aFullAnswer, aPublishedEdition } from '../../testing';

/** Texts that some program somewhere runs, follows, turns round or chokes on. */
export const HOSTILE_TEXTS = {
  script:
    '<script>alert(1)</script><img src=x onerror=alert(2)> " \' & </w:t> ]]> {{constructor}} <mj-raw>x</mj-raw>',
  formula: `=cmd|' /C calc'!A0 =HYPERLINK("https://evil.example/x") +1 @SUM(1) { HYPERLINK x } #eval("1") #image("/etc/passwd")`,
  override:
    'Start \u202Eylwols daer\u202C \u2066end\u2069 \u0000\u0007\u001B\uFFFE\uD800 \u{1F600}\u200D\u{1F525} مرحبا हिन्दी',
  endlessWord: 'a'.repeat(100_000),
  endlessWords: 'many words and more '.repeat(5_000),
  nothing: '',
} as const;

/** An edition that says one text wherever somebody can write; ids and addresses are the program's own. */
export function anEditionSaying(text: string): PublishedEdition {
  const formatted: FormattedText = [
    { kind: 'paragraph', lines: [[{ text, bold: true, href: 'https://evil.example/x' }]] },
    { kind: 'bullets', lines: Array.from({ length: 30 }, () => [{ text, bold: false, href: null }]) },
  ];
  const answer = aFullAnswer();
  const texts = {
    ...answer.texts.en,
    ...{ youSaid: text, weDid: formatted, next: text, quotation: text, pictureAlt: text },
    figures: answer.texts.en.figures.map(() => ({ label: text, comparator: text })),
  };
  return aPublishedEdition({
    ...{ organisation: text, programme: text, version: 2, whatChanged: text },
    texts: {
      en: { title: text, introduction: formatted },
      ar: { title: text, introduction: formatted },
    },
    answers: [
      { ...answer, priority: { slug: 'one', name: text }, texts: { en: texts, ar: texts } },
      ...aPublishedEdition().answers.slice(1),
    ],
  });
}
