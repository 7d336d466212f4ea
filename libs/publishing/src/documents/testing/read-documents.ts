import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type QrModules } from '../qr-code';

/** What a PDF holds, read by another program than made it. */
export async function readPdf(body: Uint8Array) {
  const loading = getDocument({ data: body.slice(), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  const { info } = await document.getMetadata();
  const annotations = await page.getAnnotations();
  const read = {
    pages: document.numPages,
    size: page.view.slice(2).map(Math.round),
    text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    info: info as { Title?: string; Author?: string; Language?: string },
    isTagged: (await document.getMarkInfo())?.Marked ?? false,
    images: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
    links: annotations.flatMap(({ url }) => url ?? []) as string[],
    hasScript: Boolean(await document.getJSActions()),
  };
  await loading.destroy();
  return read;
}

/** Every word in a PDF: of all pages, what stands for pictures, where links lead, and what it says of itself. */
export async function everythingInPdf(body: Uint8Array): Promise<string> {
  const loading = getDocument({ data: body.slice(), verbosity: 0 });
  const document = await loading.promise;
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    found.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    found.push(JSON.stringify([await page.getStructTree(), await page.getAnnotations()]));
  }
  const { info, metadata } = await document.getMetadata();
  found.push(JSON.stringify([info, await document.getOutline(), await document.getAttachments()]));
  found.push(metadata?.getRaw() ?? '');
  await loading.destroy();
  return found.join('\n');
}

/** The parts of an office document, by their names. */
export function readParts(body: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(body)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Where an office document leads outside of itself. */
export function outsideOf(parts: Record<string, string>): string[] {
  return Object.entries(parts)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, part]) => part.match(/TargetMode="External"[^>]*|Target="(https?|file):[^"]*"/g) ?? []);
}

/** The words of a part of Office's XML. */
export function wordsOf(part: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return part
    .replace(/<\/(w|a):p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** What a reader of QR codes makes of modules drawn four pixels wide. */
export function scanned(modules: QrModules): string | undefined {
  const zone = 4;
  const scale = 4;
  const side = (modules.length + 2 * zone) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (!modules[Math.floor(y / scale) - zone]?.[Math.floor(x / scale) - zone]) continue;
      pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}
