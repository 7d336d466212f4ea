/**
 * Makes every document of an edition in several languages, and every paper, and opens each in the program that its
 * readers use: qpdf checks PDFs, LibreOffice turns the others into PDF, and pdftotext reads the words back.
 * It installs nothing. A folder given as an argument keeps the files to look at.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import jsqr from 'jsqr';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['en', 'ar', 'ur', 'hi', 'zh-Hant'];
const ADDRESS = 'https://heard.example.nhs.uk';

/** Answers that the builder has no translation of, so that every script is seen in every document. */
const TRANSLATIONS = {
  ur: {
    title: 'آرام کے کمرے',
    youSaid: 'لمبی شفٹ میں وقفہ لینے کی کوئی جگہ نہیں ہے۔',
    weDid: 'بارہ وارڈوں میں اب آرام کا کمرہ ہے۔',
    next: 'مزید چھ وارڈ گرمیوں سے پہلے اپنا کمرہ چنیں گے۔',
  },
  hi: {
    title: 'विश्राम कक्ष',
    youSaid: 'लंबी पाली में विश्राम के लिए कोई स्थान नहीं है।',
    weDid: 'बारह वार्डों में अब कर्मचारियों के लिए विश्राम कक्ष है।',
    next: 'छह और वार्ड गर्मियों से पहले अपना कक्ष चुनेंगे।',
  },
};

const counts = { passed: 0, failed: 0 };
function check(name, trouble) {
  counts[trouble ? 'failed' : 'passed'] += 1;
  console.log(`${trouble ? 'not ok' : 'ok'} ${name}${trouble ? `: ${trouble}` : ''}`);
}

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 180_000,
    ...options,
  });
  if (error?.code === 'ENOENT')
    throw new Error(
      `${command} is not installed. Install libreoffice-writer, libreoffice-impress, libreoffice-calc, qpdf and poppler-utils.`,
    );
  return {
    status,
    stdout: stdout ?? '',
    said: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trim(),
  };
}

/** A text's words, each as its letters in order of the alphabet: PDF readers turn the parts of Arabic ligatures round. */
const words = (text) =>
  text
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => [...word.replace(/\p{M}/gu, '')].sort().join(''))
    .filter((word) => word !== '');

/** Whether a text has every word of a phrase; where no spaces part words, the phrase as a whole. */
function holds(text, phrase) {
  const compact = (one) => one.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const found = new Set(words(text));
  return compact(text).includes(compact(phrase)) || words(phrase).every((word) => found.has(word));
}

function pagesOf(pdf) {
  return Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', [pdf]).stdout)?.[1] ?? 0);
}

/** LibreOffice finds the same fonts as the posters, whatever is installed. */
function officeEnvironment(folder) {
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${root}node_modules/@expo-google-fonts</dir></fontconfig>`,
  );
  return { ...process.env, FONTCONFIG_FILE: configuration, HOME: folder };
}

function editionIn(language, edition) {
  const words = TRANSLATIONS[language];
  if (!words) return edition;
  const paragraph = (text) => [{ kind: 'paragraph', lines: [[{ text, bold: false, href: null }]] }];
  const [first, ...others] = edition.answers;
  const texts = { ...first.texts.en, ...words, weDid: paragraph(words.weDid), quotation: '' };
  return {
    ...edition,
    texts: { ...edition.texts, [language]: { title: words.title, introduction: paragraph(words.youSaid) } },
    answers: [{ ...first, texts: { ...first.texts, [language]: texts } }, ...others],
  };
}

const sources = await createServer({
  root,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: [{ find: '@heard/domain', replacement: join(root, 'libs/domain/src/index.ts') }] },
});
const load = (file) => sources.ssrLoadModule(join(root, file));

const kept = process.argv[2] && resolve(process.argv[2]);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'heard-documents-'));
try {
  mkdirSync(folder, { recursive: true });
  const { DOCUMENTS, documentFileName } = await load('libs/publishing/src/documents/documents.ts');
  const { aPublishedEdition } = await load('libs/publishing/src/testing/index.ts');
  const office = officeEnvironment(folder);
  const convertible = [];
  for (const language of LANGUAGES) {
    const edition = editionIn(language, aPublishedEdition());
    const { youSaid } = edition.answers[0].texts[language] ?? edition.answers[0].texts.en;
    for (const kind of Object.values(DOCUMENTS)) {
      const name = documentFileName(kind, edition, language);
      const file = join(folder, name);
      writeFileSync(file, await kind.render(edition, { language, address: ADDRESS }));
      if (kind.extension === 'pdf') {
        const { status, said } = run('qpdf', ['--check', file]);
        check(`${name} passes qpdf`, status === 0 ? '' : said);
        checkPages(name, file, youSaid);
        checkCode(name, file, edition.answers[0]);
      } else if (kind.extension === 'docx' || kind.extension === 'pptx') {
        convertible.push({ name, file, youSaid, answer: edition.answers[0] });
      } else {
        check(`${name} is not empty`, readFileSync(file).length > 200 ? '' : 'it is');
      }
    }
  }
  const converted = run(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...convertible.map(({ file }) => file)],
    { env: office },
  );
  check('LibreOffice opens them all', converted.status === 0 ? '' : converted.said);
  for (const { name, file, youSaid, answer } of convertible) {
    const pdf = file.replace(/\.\w+$/, '.pdf');
    checkPages(`${name} in LibreOffice`, pdf, youSaid);
    if (name.endsWith('.pptx')) checkCode(name, pdf, answer);
  }
  await checkPapers(join(folder, 'papers'), office);
} finally {
  await sources.close();
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

/** Makes each paper as each of its files, and looks for what it must say; a highlight report has one page. */
async function checkPapers(papers, env) {
  mkdirSync(papers, { recursive: true });
  const { renderPaper } = await load('libs/publishing/src/papers/papers.ts');
  const { FORMATS_OF } = await load('libs/domain/src/index.ts');
  const builder = await load('libs/publishing/src/papers/testing/paper.builder.ts');
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(1,1)'];
  const made = [
    [builder.aBoardPaper(), ['Staff turnover', 'South House', 'Hidden', 'Sam Sponsor', 'Rooms to rest']],
    [builder.aHighlightReport(), ['We look after each other', 'Team Time Out']],
    [builder.aFullHighlightReport(), ['5 more actions were late or quiet']],
    [builder.someSlides(), ['Where each priority is', 'Staff turnover', 'Hidden']],
    [
      builder.aWorkbook([['Rest rooms', 4, null], ...formulas.map((text) => [text, 2, text])]),
      ['Rest rooms', ...formulas],
    ],
  ];
  const files = [];
  for (const [number, [content, told]] of made.entries()) {
    for (const format of FORMATS_OF[content.kind]) {
      const name = `${number + 1}-${content.kind}.${format}`;
      const file = join(papers, name);
      writeFileSync(file, await renderPaper(content, format));
      files.push({ name, file, told, format, hasOnePage: content.kind === 'highlight_report' });
    }
  }
  const office = files.filter(({ format }) => format !== 'pdf');
  const out = join(papers, 'opened');
  const converted = run(
    'soffice',
    ['--headless', '--convert-to', 'pdf', '--outdir', out, ...office.map(({ file }) => file)],
    { env },
  );
  check('LibreOffice opens all papers', converted.status === 0 ? '' : converted.said);
  for (const { name, file, told, format, hasOnePage } of files) {
    const pdf = format === 'pdf' ? file : join(out, name.replace(/\.\w+$/, '.pdf'));
    if (format === 'pdf') {
      const { status, said } = run('qpdf', ['--check', pdf]);
      check(`${name} passes qpdf`, status === 0 ? '' : said);
    }
    const { stdout } = run('pdftotext', ['-layout', pdf, '-']);
    const missing = told.filter((words) => !stdout.includes(words));
    check(`${name} says what it must`, missing.length === 0 ? '' : `it lacks ${missing.join(', ')}`);
    if (hasOnePage) check(`${name} has one page`, pagesOf(pdf) === 1 ? '' : `it has ${pagesOf(pdf)}`);
  }
  const pack = join(papers, 'pack');
  for (const [path, body] of Object.entries(unzipSync(await renderPaper(builder.anAssurancePack(), 'zip')))) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    writeFileSync(join(pack, path), body);
  }
  const sums = run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: pack });
  check('the assurance pack has the files that its list of hashes names', sums.status === 0 ? '' : sums.said);
}

/** What a reader of QR codes finds on a page as it is printed or shown. */
function scanned(pdf) {
  const ppm = run('pdftoppm', ['-r', '100', '-singlefile', pdf], {
    encoding: 'latin1',
    maxBuffer: 2 ** 28,
  }).stdout;
  const [header, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm) ?? [''];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = 0; at < width * height * 3; at += 1) {
    pixels[Math.floor(at / 3) * 4 + (at % 3)] = ppm.charCodeAt(header.length + at);
  }
  return jsqr.default(pixels, Number(width), Number(height))?.data;
}

function checkCode(name, pdf, answer) {
  const address = scanned(pdf);
  const isRight =
    address?.startsWith(`${ADDRESS}/feedback-into-action/`) && address.endsWith(`/answers/${answer.id}/`);
  check(`${name} leads to the answer when it is scanned`, isRight ? '' : `it leads to ${address}`);
}

function checkPages(name, pdf, youSaid) {
  const pages = pagesOf(pdf);
  check(`${name} has one page`, pages === 1 ? '' : `it has ${pages}`);
  const { stdout } = run('pdftotext', ['-layout', pdf, '-']);
  check(`${name} says what was said`, holds(stdout, youSaid) ? '' : `it says ${stdout.slice(0, 300)}`);
}

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
