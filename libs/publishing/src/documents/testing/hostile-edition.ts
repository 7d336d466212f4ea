import { type FormattedText, type PublishedEdition } from '@heard/domain';
import { aFullAnswer, aPublishedEdition } from '../../testing';

/** Texts that some program somewhere runs, follows, turns round or chokes on. */
export const HOSTILE_TEXTS = {
  script:
    '<script>alert(1)</script><img src=x onerror=alert(2)> " \' & </w:t> ]]> {{constructor}} <mj-raw>x</mj-raw>',
  formula: `=cmd|' /C calc'!A0 =HYPERLINK("https://evil.example/x") +1 @SUM(1) { HYPERLINK x } #eval("1") #image("/etc/passwd")`,
  plus: '+1+1',
  minus: '-2+3 - a list',
  at: '@SUM(1+1) @everybody',
  templates:
    '{{7*7}} {{{x}}} {% raw %} ${7*7} <%= 7*7 %> #{7*7} #read("/etc/passwd") $x^2$ <label> *b* `r` // /* \\ <mj-include path="/etc/passwd" /> <!-- x -->',
  override:
    'Start \u202Eylwols daer\u202C \u2066end\u2069 \u0000\u0007\u001B\uFFFE\uD800 \u{1F600}\u200D\u{1F525} مرحبا हिन्दी',
  endlessWord: 'a'.repeat(100_000),
  endlessWords: 'many words and more '.repeat(5_000),
  invisible: '\u200B\uFEFF\u2060\u00AD\u200D',
  piled: `👩🏽‍⚕️🏴󠁧󠁢󠁥󠁮󠁧󠁿🇬🇧 Z${'\u0337\u0328\u0351'.repeat(400)}`,
  nothing: '',
} as const;

/**
 * An edition that says one text wherever somebody can write, or a text for each field; ids and addresses are the
 * program's own. A list has as many items as may be, unless said otherwise.
 */
export function anEditionSaying(
  said: string | ((field: string) => string),
  { items = 30 } = {},
): PublishedEdition {
  const of = (field: string) => (typeof said === 'string' ? said : said(field));
  const formatted = (text: string): FormattedText => [
    { kind: 'paragraph', lines: [[{ text, bold: true, href: 'https://evil.example/x' }]] },
    { kind: 'bullets', lines: Array.from({ length: items }, () => [{ text, bold: false, href: null }]) },
  ];
  const answer = aFullAnswer();
  const texts = {
    ...{ youSaid: of('youSaid'), weDid: formatted(of('weDid')), next: of('next') },
    ...{ quotation: of('quotation'), pictureAlt: of('pictureAlt') },
    figures: answer.figures.map(() => ({ label: of('figure'), comparator: of('comparator') })),
  };
  const own = { title: of('title'), introduction: formatted(of('introduction')) };
  return aPublishedEdition({
    ...{ organisation: of('organisation'), programme: of('programme') },
    ...{ version: 2, whatChanged: of('whatChanged'), texts: { en: own, ar: own } },
    answers: [
      {
        ...answer,
        priority: { slug: 'one', name: of('priority') },
        goldenThreads: [of('goldenThread')],
        sites: [{ slug: 'north-house', name: of('site') }],
        figures: answer.figures.map((figure) => ({ ...figure, source: of('source') })),
        story: {
          ...answer.story,
          actions: answer.story.actions.map((action) => ({
            ...action,
            ...{ title: of('action'), finding: of('finding') },
          })),
        },
        texts: { en: texts, ar: texts },
      },
      ...aPublishedEdition().answers.slice(1),
    ],
  });
}
