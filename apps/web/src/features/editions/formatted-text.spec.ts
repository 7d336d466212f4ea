import { expect, test } from '@jest/globals';
import {
  blocksOf,
  fromEditor,
  isFollowable,
  toEditor,
  wordsOfBlocks,
  type TextBlock,
} from './formatted-text';
import { blocksFromHtml, cleanPasted } from './pasted-text';

const plain = (text: string) => ({ text, bold: false, href: null });
const bold = (text: string) => ({ text, bold: true, href: null });
const link = (text: string, href: string) => ({ text, bold: false, href });
const paragraph = (...line: TextBlock['lines'][number]): TextBlock => ({ kind: 'PARAGRAPH', lines: [line] });

test.each<[string, TextBlock[]]>([
  ['nothing', []],
  ['a paragraph', [paragraph(plain('Rotas come earlier.'))]],
  ['bold words', [paragraph(plain('Six weeks '), bold('before'), plain(' the month.'))]],
  ['a link', [paragraph(plain('See '), link('the page', 'https://example.org/rota'))]],
  ['a bold link', [paragraph({ text: 'Here', bold: true, href: 'mailto:rota@example.org' })]],
  ['bullets', [{ kind: 'BULLETS', lines: [[plain('One')], [plain('Two '), bold('three')]] }]],
  [
    'numbers between paragraphs',
    [
      paragraph(plain('First')),
      { kind: 'NUMBERS', lines: [[plain('One')], [plain('Two')]] },
      paragraph(plain('Last')),
    ],
  ],
])('%s goes into the editor and comes out the same', (_, blocks) => {
  expect(fromEditor(toEditor(blocks))).toEqual(blocks);
});

test('an editor in which nothing is typed holds a line, and gives none', () => {
  expect(toEditor([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  expect(
    fromEditor({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: ' ' }] }] }),
  ).toEqual([]);
});

test('what the cache adds is not sent back', () => {
  const span = { __typename: 'TextSpan', text: 'A', bold: false, href: null };
  const given = [{ __typename: 'TextBlock', kind: 'PARAGRAPH' as const, lines: [[span]] }];
  expect(blocksOf(given)).toEqual([paragraph(plain('A'))]);
});

test('two versions that differ in their format alone differ in words', () => {
  expect(
    wordsOfBlocks([
      paragraph(bold('Now'), link(' here', 'https://example.org')),
      { kind: 'NUMBERS', lines: [[plain('One')], [plain('Two')]] },
      { kind: 'BULLETS', lines: [[plain('Three')]] },
    ]),
  ).toBe('*Now* here (https://example.org)\n1. One\n2. Two\n• Three');
});

const WORD_ITEM = (mark: string, words: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
  style='font-family:Symbol;mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

test.each<[string, string, TextBlock[]]>([
  [
    'a page of Word',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style>
     <xml><o:OfficeDocumentSettings>unseen</o:OfficeDocumentSettings></xml></head>
     <body lang=EN-GB><!--StartFragment--><p class=MsoNormal style='margin-bottom:0cm'><span
     style='font-size:12.0pt;color:red;mso-fareast-language:EN-GB'>Rotas come <b style='mso-bidi-font-weight:normal'>six
     weeks</b> before.<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`,
    [paragraph(plain('Rotas come '), bold('six weeks'), plain(' before.'))],
  ],
  [
    'lists of Word, one inside the other',
    WORD_ITEM('·', 'One') +
      WORD_ITEM('o', 'Two, inside', 2) +
      WORD_ITEM('1.', 'First') +
      WORD_ITEM('2.', 'Second'),
    [
      { kind: 'BULLETS', lines: [[plain('One')], [plain('Two, inside')]] },
      { kind: 'NUMBERS', lines: [[plain('First')], [plain('Second')]] },
    ],
  ],
  [
    'lists of a web page, one inside the other',
    '<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>',
    [{ kind: 'BULLETS', lines: [[plain('One')], [plain('Two')], [plain('Three')]] }],
  ],
  [
    'a table',
    '<table><tr><th>Ward</th><th>Day</th></tr><tr><td><p>A</p></td><td>Monday</td></tr></table>',
    [paragraph(bold('Ward'), plain(' '), bold('Day')), paragraph(plain('A Monday'))],
  ],
  [
    'headings, scripts, pictures and colours',
    '<h2>Rest</h2><script>alert(1)</script><p onclick="x()"><img src=x onerror=y><font color=red>A room</font></p>',
    [paragraph(bold('Rest')), paragraph(plain('A room'))],
  ],
  [
    'a document of a browser, bold by its style',
    '<b style="font-weight:normal"><span style="font-weight:700">Now</span><span style="font-weight:400"> and then</span></b>',
    [paragraph(bold('Now'), plain(' and then'))],
  ],
  [
    'links, of which only some can be followed',
    '<a href="https://example.org/a?b=1&amp;c=2">A</a> <a href="javascript:alert(1)">B</a> <a href="http://old.example">C</a>',
    [paragraph(link('A', 'https://example.org/a?b=1&c=2'), plain(' B C'))],
  ],
  [
    'lines that are broken',
    'One<br>Two<div>Three</div>',
    [paragraph(plain('One')), paragraph(plain('Two')), paragraph(plain('Three'))],
  ],
])('of %s the words are pasted, with bold, links and lists', (_, html, blocks) => {
  expect(blocksFromHtml(html)).toEqual(blocks);
});

test('what is pasted reaches the editor as nothing but paragraphs, lists, bold and links', () => {
  expect(
    cleanPasted(
      '<p class="x">A &lt;b&gt; <b>c</b></p><ol><li><a href="https://example.org/?a=1&amp;b=2">D</a></li></ol>',
    ),
  ).toBe(
    '<p>A &#60;b&#62; <strong>c</strong></p><ol><li><p><a href="https://example.org/?a=1&#38;b=2">D</a></p></li></ol>',
  );
});

test.each([
  ['https://www.nhs.uk/', true],
  ['mailto:someone@example.org', true],
  ['http://www.nhs.uk', false],
  ['javascript:alert(1)', false],
  ['https://somebody@example.org', false],
  ['www.nhs.uk', false],
])('whether %s can be followed', (href, can) => expect(isFollowable(href)).toBe(can));
