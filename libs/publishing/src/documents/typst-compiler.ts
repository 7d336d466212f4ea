import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { type Language } from '@heard/domain';

/** A file that a template reads by its name. */
export interface TypstFile {
  name: string;
  body: Uint8Array;
}

const FAMILIES = {
  'Noto Sans': 'noto-sans',
  Vazirmatn: 'vazirmatn',
  'Noto Sans Devanagari': 'noto-sans-devanagari',
  'Noto Sans Bengali': 'noto-sans-bengali',
  'Noto Sans Gujarati': 'noto-sans-gujarati',
  'Noto Sans Gurmukhi': 'noto-sans-gurmukhi',
  'Noto Sans TC': 'noto-sans-tc',
} as const;

const FAMILY_OF: Partial<Record<Language, keyof typeof FAMILIES>> = {
  ...{ ar: 'Vazirmatn', ur: 'Vazirmatn', hi: 'Noto Sans Devanagari', bn: 'Noto Sans Bengali' },
  ...{ gu: 'Noto Sans Gujarati', pa: 'Noto Sans Gurmukhi', 'zh-Hant': 'Noto Sans TC' },
};

/** The families for a language, its own first: a document may quote any other. */
export function fontFamiliesFor(language: Language): string[] {
  return [...new Set([FAMILY_OF[language] ?? 'Noto Sans', ...Object.keys(FAMILIES)])];
}

/** How Typst names a language. */
export function typstLanguage(language: Language): { lang: string; region: string | null } {
  return language === 'zh-Hant' ? { lang: 'zh', region: 'TW' } : { lang: language, region: null };
}

const FOLDER = tmpdir();
let kept: NodeCompiler | null = null;

function compiler(): NodeCompiler {
  if (kept) return kept;
  const { resolve } = createRequire(import.meta.url);
  const fontPaths = Object.entries(FAMILIES).flatMap(([family, name]) =>
    ['400Regular', '700Bold'].map((weight) =>
      resolve(`@expo-google-fonts/${name}/${weight}/${family.replaceAll(' ', '')}_${weight}.ttf`),
    ),
  );
  // Nothing is read from the folder: a template and its files are handed over in memory.
  kept = NodeCompiler.create({ fontArgs: [{ fontPaths }], workspace: FOLDER });
  return kept;
}

/** Sets a template with its data, which are only ever text to it, and gives back a tagged PDF. */
export function pdfOf(template: string, data: unknown, files: readonly TypstFile[] = []): Uint8Array {
  return compiled(template, data, files, (typst, document) => {
    try {
      return new Uint8Array(typst.pdf(document, { pdfStandard: 'ua-1' }));
    } catch {
      // PDF/UA refuses characters that no font has; better a box in a poster than no poster.
      return new Uint8Array(typst.pdf(document, {}));
    }
  });
}

/** Sets a template as a picture, with every letter drawn as its outline: it needs no font where it is shown. */
export function svgOf(template: string, data: unknown): string {
  return compiled(template, data, [], (typst, document) => typst.plainSvg(document));
}

function compiled<T>(
  template: string,
  data: unknown,
  files: readonly TypstFile[],
  use: (typst: NodeCompiler, document: NodeTypstDocument) => T,
): T {
  const typst = compiler();
  for (const { name, body } of files) typst.mapShadow(`${FOLDER}/${name}`, Buffer.from(body));
  try {
    const compiled = typst.compile({ mainFileContent: template, inputs: { data: JSON.stringify(data) } });
    const error = compiled.takeError();
    if (!compiled.result)
      throw new Error(`A document could not be set: ${JSON.stringify(error?.shortDiagnostics)}`);
    return use(typst, compiled.result);
  } finally {
    typst.resetShadow();
    typst.evictCache(5);
  }
}
