import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { HOSTILE_TEXTS } from '../documents/testing/hostile-edition';
import { everythingInPdf, outsideOf, readParts, readPdf, wordsOf } from '../documents/testing/read-documents';
import { drawSeries } from './chart-drawing';
import { pictureOf } from './chart-picture';
import { type BoardPaper, type Cell, type PaperSeries, type ToldMeasure } from './paper-content';
import { paperFileName, renderPaper } from './papers';
import {
  aBoardPaper,
  aFullHighlightReport,
  aHighlightReport,
  aMonthlySeries,
  anAssurancePack,
  aToldAction,
  aToldMeasure,
  aWorkbook,
  aYearlySeries,
  someSlides,
} from './testing/paper.builder';

/** What a board paper must say, whichever file it is. */
const TOLD = [
  ...[
    'Our Culture, October to December 2025',
    '1 October 2025 to 31 December 2025. Made on 12 January 2026.',
  ],
  ...['Staff who work at night are still to be heard.', 'Career development', '12 January 2025'],
  ...[
    'Mentors for new nurses',
    'Positive action on health and wellbeing',
    '69.51 % in 2024, of 4,000 people.',
  ],
  ...['NHS Staff Survey 2024, released on 13 March 2025.', 'South House', 'Hidden'],
  ...['Passed with conditions', 'Hear two night shifts', 'Edition 4: Rooms to rest'],
  ...['Twelve wards have a rest room.', '2 figures are under embargo and left out.'],
];
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('A board paper', () => {
  it('says all of it in Word, with headings, header rows that repeat and words for each chart', async () => {
    const parts = readParts(await renderPaper(aBoardPaper(), 'docx'));
    const xml = parts['word/document.xml'] ?? '';
    for (const told of TOLD) expect(plain(wordsOf(xml))).toContain(told);
    expect(xml.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(8);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(xml.match(/<w:tbl>/g)?.length ?? 0);
    expect(xml).toContain(
      'descr="69.51 % in 2024, of 4,000 people. That is +2.74 points from 2023, for the better."',
    );
    expect(Object.keys(parts).filter((name) => /^word\/media\/.*png$/.test(name))).toHaveLength(2);
    expect(outsideOf(parts)).toEqual([]);
  });

  it('says the same as a tagged PDF, with the words of each chart', async () => {
    const body = await renderPaper(aBoardPaper(), 'pdf');
    const { isTagged, info } = await readPdf(body);
    expect([isTagged, info.Title]).toEqual([true, 'Our Culture, October to December 2025']);
    const text = plain(await everythingInPdf(body));
    for (const told of TOLD) expect(text).toContain(told);
    expect(text).toContain('Positive action on health and wellbeing. 69.51 % in 2024');
  });

  it('draws no line of a value that stands alone, in Word or on slides', async () => {
    const series = aYearlySeries();
    const alone = aToldMeasure({ series: { ...series, places: series.places.slice(-1) } });
    const drawn = async (measures: ToldMeasure[], format: 'docx' | 'pptx') => {
      const paper = format === 'pptx' ? someSlides({ measures }) : aBoardPaper({ measures });
      const parts = Object.keys(readParts(await renderPaper(paper, format)));
      return parts.filter((name) => /media\/.*\.(png|svg)$/.test(name)).length > 0;
    };
    for (const format of ['docx', 'pptx'] as const) {
      expect([await drawn([aToldMeasure()], format), await drawn([alone], format)]).toEqual([true, false]);
    }
  });

  it('says where there is nothing', async () => {
    const empty: Partial<BoardPaper> = { stuck: [], measures: [], decisions: [], editions: [], leftOut: [] };
    const words = wordsOf(
      readParts(await renderPaper(aBoardPaper(empty), 'docx'))['word/document.xml'] ?? '',
    );
    for (const said of [
      ...[
        'Nothing was late and nothing was quiet.',
        'Nothing that may be shown was measured in this period.',
      ],
      ...[
        'No gate was decided in this period.',
        'No edition of Feedback into Action came out',
        'Nothing was left out.',
      ],
    ])
      expect(words).toContain(said);
  });

  it.each(Object.entries(HOSTILE_TEXTS))('holds harmless words with %s', async (name, text) => {
    const paper = aBoardPaper({
      ...{ title: text, narrative: [text], leftOut: [text], organisation: text },
      stuck: [aToldAction({ title: text, owner: text })],
      // A picture for each text would take long; two of them stand for all.
      measures: ['script', 'override'].includes(name)
        ? [aToldMeasure({ title: text, summary: text, source: text })]
        : [],
    });
    const parts = readParts(await renderPaper(paper, 'docx'));
    expect(outsideOf(parts)).toEqual([]);
    expect(parts['word/document.xml']).not.toMatch(
      /w:instrText>(?!PAGE|NUMPAGES)|w:hyperlink|w:altChunk|<script/,
    );
    const pdf = await readPdf(await renderPaper(paper, 'pdf'));
    expect([pdf.links, pdf.hasScript]).toEqual([[], false]);
  });
});

describe('A highlight report', () => {
  it('tells one subgroup', async () => {
    const words = plain(
      wordsOf(readParts(await renderPaper(aHighlightReport(), 'docx'))['word/document.xml'] ?? ''),
    );
    for (const told of [
      'We look after each other.',
      'Nine teams have begun.',
      '+2.74 points',
      'We did: There is',
    ])
      expect(words).toContain(told);
    expect(words).not.toContain('Career development');
  });

  it('stays on one page with as much of everything as there can be', async () => {
    const { pages, text } = await readPdf(await renderPaper(aFullHighlightReport(), 'pdf'));
    expect(pages).toBe(1);
    expect(plain(text)).toContain('5 more actions were late or quiet.');
  });
});

describe('Slides', () => {
  it('show each part and each measure, with words for each chart', async () => {
    const parts = readParts(await renderPaper(someSlides(), 'pptx'));
    const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(10);
    const words = plain(slides.map(([, xml]) => wordsOf(xml)).join(' '));
    for (const told of [
      'Where each priority is',
      'Staff turnover',
      'Passed with conditions',
      'What is left out',
    ])
      expect(words).toContain(told);
    expect(slides.filter(([, xml]) => /descr="Chart: /.test(xml))).toHaveLength(2);
    expect(outsideOf(parts)).toEqual([]);
  });

  it('say how many rows are left for the board paper', async () => {
    const stuck = Array.from({ length: 14 }, () => aToldAction());
    const parts = readParts(await renderPaper(someSlides({ stuck }), 'pptx'));
    expect(Object.values(parts).some((xml) => xml.includes('6 more in the board paper.'))).toBe(true);
  });
});

describe('A workbook', () => {
  const sheetOf = async (cells: Cell[][]) => {
    const file = new ExcelJS.Workbook();
    const body = await renderPaper(aWorkbook(cells), 'xlsx');
    await file.xlsx.load(Buffer.from(body) as unknown as ExcelJS.Buffer);
    return { sheet: file.getWorksheet('Actions')!, parts: readParts(body) };
  };

  it('keeps numbers as numbers, words as words, and nothing as nothing', async () => {
    const { sheet, parts } = await sheetOf([['Rest rooms', 4.5, null]]);
    expect(sheet.getRow(2).values).toEqual([undefined, 'Rest rooms', 4.5]);
    expect([sheet.getCell('A2').numFmt, sheet.views[0]]).toMatchObject(['@', { state: 'frozen', ySplit: 1 }]);
    expect(plain(wordsOf(parts['xl/sharedStrings.xml'] ?? ''))).toContain('2 figures are under embargo');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|calc!A0', "'=1", '_x003D_1+1'])(
    'takes %j for a text and nothing else',
    async (text) => {
      const { sheet, parts } = await sheetOf([[text, 1, text]]);
      for (const cell of ['A2', 'C2']) {
        expect(sheet.getCell(cell)).toMatchObject({ type: ExcelJS.ValueType.String, numFmt: '@' });
        expect(sheet.getCell(cell).value).toBe(text.trim());
      }
      if (text.startsWith('_')) expect(parts['xl/sharedStrings.xml']).toContain(`_x005F${text}`);
      for (const [name, xml] of Object.entries(parts))
        if (name.startsWith('xl/worksheets/')) expect(xml).not.toContain('<f>');
    },
  );
});

describe('An assurance pack', () => {
  it('holds each part in its folder, with an index that tells the hash of each', async () => {
    const files = unzipSync(await renderPaper(anAssurancePack(), 'zip'));
    expect(Object.keys(files)).toEqual([
      ...['index.html', 'SHA256SUMS', 'gates/health-and-wellbeing.pdf', 'decisions/decisions.pdf'],
      'decisions/2025-11-04-health-and-wellbeing-discover-0000d1.pdf',
      ...['evidence/measures.pdf', 'editions/edition-1-version-1.pdf', 'audit.csv'],
    ]);
    const [index, sums] = [strFromU8(files['index.html']!), strFromU8(files['SHA256SUMS']!)];
    for (const [path, body] of Object.entries(files).slice(2)) {
      const hash = createHash('sha256').update(body).digest('hex');
      expect(sums).toContain(`${hash}  ${path}\n`);
      expect(index).toContain(hash);
    }
    expect(plain(await everythingInPdf(files['gates/health-and-wellbeing.pdf']!))).toContain(
      'Document: Minutes',
    );
    expect(plain(await everythingInPdf(files['editions/edition-1-version-1.pdf']!))).toContain('You said');
  });

  it('writes nothing into its table of the audit that a spreadsheet would calculate', async () => {
    const files = unzipSync(await renderPaper(anAssurancePack(), 'zip'));
    expect(strFromU8(files['audit.csv']!).split('\r\n')[1]).toBe(
      `2025-11-04T10:00:00.000Z,Robin Example,action.launched,action,'=1+1,id,state`,
    );
  });

  it('is the same bytes for the same content', async () => {
    const [one, other] = [
      await renderPaper(anAssurancePack(), 'zip'),
      await renderPaper(anAssurancePack(), 'zip'),
    ];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('is led out of by nothing that a name holds', async () => {
    const pack = anAssurancePack();
    const gates = [{ ...pack.gates[0]!, subgroup: '../../<script>"é' }];
    const files = unzipSync(await renderPaper({ ...pack, gates, title: '<script>x</script>' }, 'zip'));
    expect(Object.keys(files)[2]).toBe('gates/script-e.pdf');
    expect(strFromU8(files['index.html']!)).not.toContain('<script>');
  });
});

describe('A chart', () => {
  const words = (series: PaperSeries) =>
    drawSeries(series).shapes.flatMap((shape) => (shape.kind === 'words' ? shape.text : []));

  it('names its periods and values where there is room, and its key', () => {
    expect(words(aYearlySeries())).toEqual(expect.arrayContaining(['2020', '2024', '69.51', 'Per cent']));
    expect(drawSeries(aYearlySeries()).key.map((each) => each.words)).toEqual([
      ...['Average of Mental health (median)', 'Best of Mental health'],
    ]);
    expect(drawSeries(aMonthlySeries()).key.map((each) => each.words)).toEqual([
      ...['Mean', 'Limits', 'Target', 'Changed for the better', 'Changed for the worse'],
      'Launch of an action',
    ]);
    expect(words(aMonthlySeries())).toEqual(expect.arrayContaining(['Dec 25', 'A']));
    expect(words(aMonthlySeries())).not.toContain('11.2');
  });

  it('breaks its line at a gap, and its limits where they begin anew, and stays within its paper', () => {
    const { shapes, width, height } = drawSeries(aMonthlySeries());
    const lines = shapes.flatMap((shape) => (shape.kind === 'line' && shape.width === 1.5 ? [shape] : []));
    expect(lines.map(({ spots }) => spots.length)).toEqual([8, 15]);
    const means = shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.dash.join() === '6,3' ? shape.spots.length : [],
    );
    expect(means).toEqual([12, 12]);
    const spots = shapes.flatMap((shape) => ('spots' in shape ? shape.spots : [shape.at]));
    expect(spots.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
  });

  it.each<[string, PaperSeries]>([
    ['nothing', { unit: 'count', target: null, comparatorGroup: null, places: [], marks: [] }],
    ['one value', { ...aYearlySeries(), places: aYearlySeries().places.slice(0, 1) }],
    [
      'values all alike',
      {
        ...aYearlySeries(),
        places: aYearlySeries().places.map((one) => ({ ...one, value: 0, average: 0, best: 0 })),
      },
    ],
    [
      'only hidden values',
      {
        ...aYearlySeries(),
        places: aYearlySeries().places.map((one) => ({ ...one, value: null, average: null, best: null })),
      },
    ],
  ])('is drawn of %s', async (_, series) => {
    const { png } = await pictureOf(series, 300, 120);
    expect((await sharp(png).metadata()).format).toBe('png');
  });
});

it('is named by what it is and its days', () => {
  expect(paperFileName({ kind: 'board_paper', from: '2025-10-01', to: '2025-12-31' }, 'docx')).toBe(
    'board-paper-2025-10-01-to-2025-12-31.docx',
  );
});
