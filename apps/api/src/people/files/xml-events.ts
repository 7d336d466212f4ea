import { SaxesParser } from 'saxes';
import { breathe } from './breathe';
import { UnreadableFile } from './table-rows';

const SLICE = 32 * 1024;

/** What a reader of XML hears: names come without their prefix. */
export interface XmlListener {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads XML slice by slice; after each, `between` is given the chance to pass on what was heard. */
export async function* xmlSlices(xml: string, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false });
  let failed = false;
  parser.on('error', () => (failed = true));
  parser.on('opentag', ({ name, attributes }) =>
    listener.open?.(local(name), (wanted) => (attributes as Record<string, string>)[wanted]),
  );
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(local(name)));
  for (let from = 0; from < xml.length; from += SLICE) {
    parser.write(xml.slice(from, from + SLICE));
    if (failed)
      throw new UnreadableFile(
        'This workbook is broken. Open it in Excel, save it again, and choose the new file.',
      );
    yield;
    await breathe();
  }
}

/** Reads all of the XML. */
export async function readXml(xml: string, listener: XmlListener): Promise<void> {
  for await (const _ of xmlSlices(xml, listener));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
