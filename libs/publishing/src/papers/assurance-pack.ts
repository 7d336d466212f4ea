import { createHash } from 'node:crypto';
import { ANSWER_KIND_LABELS, type PublishedEdition, spokenDay } from '@heard/domain';
import { renderDecisionRecord } from '../decision-records/decision-record';
import { decisionBlocks, headLines, lineOf, measureBlocks, type PaperBlock, tableOf } from './paper-blocks';
import { type AssurancePack, type PaperHead, type ToldGate } from './paper-content';
import { paperPdfOf } from './paper-pdf';
import { type ArchivedFile, zipOf } from './zip';

/** Gates, decisions, evidence, editions and the audit's extract in folders, with an index of every file and its hash. */
export async function assurancePackOf(pack: AssurancePack): Promise<Uint8Array> {
  const pdf = (path: string, title: string, blocks: PaperBlock[]): ArchivedFile => ({
    path,
    body: paperPdfOf({ ...pack, title: lineOf(title) }, blocks),
  });
  const files: ArchivedFile[] = [
    ...bySubgroup(pack.gates).map(([subgroup, gates]) =>
      pdf(`gates/${slugOf(subgroup)}.pdf`, `Gates of ${subgroup}`, gates.flatMap(gateBlocks)),
    ),
    pdf('decisions/decisions.pdf', 'Decisions in the period', decisionBlocks(pack.decisions)),
    ...pack.records.map(({ id, record }) => ({
      path: `decisions/${record.on}-${slugOf(record.subgroup)}-${slugOf(record.phase)}-${id.slice(-6)}.pdf`,
      body: renderDecisionRecord(record),
    })),
    pdf(
      'evidence/measures.pdf',
      'Measures',
      pack.measures.length > 0
        ? pack.measures.flatMap(measureBlocks)
        : [{ kind: 'text', text: 'Nothing that may be shown was measured in this period.' }],
    ),
    ...pack.editions.map((edition) =>
      pdf(
        `editions/edition-${edition.number}-version-${edition.version}.pdf`,
        `Edition ${edition.number}: ${edition.texts.en.title}`,
        editionBlocks(edition),
      ),
    ),
    { path: 'audit.csv', body: textOf(csvOf(pack.audit)) },
  ];
  const listed = files.map((file) => ({
    ...file,
    sha256: createHash('sha256').update(file.body).digest('hex'),
  }));
  const sums = listed.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  return zipOf(
    [
      { path: 'index.html', body: textOf(indexPage(pack, listed)) },
      { path: 'SHA256SUMS', body: textOf(sums) },
      ...files,
    ],
    pack.madeOn,
  );
}

const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function bySubgroup(gates: readonly ToldGate[]): [string, ToldGate[]][] {
  const names = [...new Set(gates.map(({ subgroup }) => subgroup))];
  return names.map((name) => [name, gates.filter(({ subgroup }) => subgroup === name)]);
}

/** A name as part of a file's. */
function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '').slice(0, 60) || 'unnamed';
}

function gateBlocks({ phase, cycle, standing, evidence, waivers }: ToldGate): PaperBlock[] {
  return [
    { kind: 'heading', level: 2, text: lineOf(`Leaving ${phase}`) },
    { kind: 'text', text: lineOf(`${cycle}. ${standing}.`) },
    tableOf({
      caption: 'Evidence given',
      columns: [
        ...[
          { header: 'Criterion', share: 38 },
          { header: 'Evidence', share: 30 },
          { header: 'Where', share: 32 },
        ],
        ...[
          { header: 'By', share: 18 },
          { header: 'On', share: 18 },
        ],
      ],
      rows: evidence.map(({ criterion, what, address, by, on }) => [
        ...[criterion, what, address, by, spokenDay(on)],
      ]),
      empty: 'No evidence was given.',
    }),
    ...(waivers.length === 0
      ? []
      : [
          tableOf({
            caption: 'Criteria waived',
            columns: [
              ...[
                { header: 'Criterion', share: 38 },
                { header: 'Why', share: 50 },
              ],
              ...[
                { header: 'By', share: 18 },
                { header: 'On', share: 18 },
              ],
            ],
            rows: waivers.map(({ criterion, reason, by, on }) => [criterion, reason, by, spokenDay(on)]),
            empty: '',
          }),
        ]),
  ];
}

/** An edition as it went out, whole. */
function editionBlocks({
  publishedOn,
  version,
  versionOn,
  whatChanged,
  texts,
  answers,
}: PublishedEdition): PaperBlock[] {
  const lines = (text: (typeof texts.en)['introduction']): PaperBlock[] =>
    text.flatMap(({ kind, lines: each }): PaperBlock[] => {
      const said = each.map((spans) => lineOf(spans.map((span) => span.text).join('')));
      return kind === 'paragraph'
        ? said.map((words) => ({ kind: 'text', text: words }))
        : [{ kind: 'list', items: said }];
    });
  const since = version > 1 ? ` Version ${version} of ${spokenDay(versionOn)}: ${whatChanged}` : '';
  return [
    { kind: 'text', text: lineOf(`Published on ${spokenDay(publishedOn)}.${since}`), isQuiet: true },
    ...lines(texts.en.introduction),
    ...answers.flatMap(({ kind, priority, texts: { en } }): PaperBlock[] => [
      { kind: 'heading', level: 2, text: lineOf(priority.name) },
      { kind: 'heading', level: 3, text: 'You said' },
      { kind: 'text', text: lineOf(en.youSaid) },
      { kind: 'heading', level: 3, text: ANSWER_KIND_LABELS[kind] },
      ...lines(en.weDid),
      ...(en.next === ''
        ? []
        : [
            { kind: 'heading' as const, level: 3 as const, text: 'What comes next' },
            { kind: 'text' as const, text: lineOf(en.next) },
          ]),
    ]),
  ];
}

// A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV injection").
const BEGINS_FORMULA = /^'*[=+\-@\t\r]/;

function csvOf(rows: readonly string[][]): string {
  const cell = (text: string) => {
    const safe = BEGINS_FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  // With the mark by which Excel knows UTF-8.
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function indexPage(pack: PaperHead, files: readonly (ArchivedFile & { sha256: string })[]): string {
  const rows = files.map(
    ({ path, body, sha256 }) =>
      `<tr><td><a href="${path}">${path}</a></td><td>${body.length}</td><td><code>${sha256}</code></td></tr>`,
  );
  const paragraphs = [...headLines(pack), ...pack.narrative, ...pack.leftOut];
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(pack.title)}</title>
<style>body{font-family:Arial,sans-serif;color:#212b32;margin:2rem;max-width:70rem}h1{color:#005eb8}
table{border-collapse:collapse}th,td{border-bottom:1px solid #aeb7bd;padding:.4rem .8rem .4rem 0;text-align:left}code{font-size:.8rem}</style></head>
<body><h1>${escaped(lineOf(pack.title))}</h1>
${paragraphs.map((line) => `<p>${escaped(lineOf(line))}</p>`).join('\n')}
<h2>Files</h2>
<p>Each with its SHA-256 hash. <code>sha256sum -c SHA256SUMS</code> compares them all.</p>
<table><thead><tr><th scope="col">File</th><th scope="col">Bytes</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></body></html>
`;
}
