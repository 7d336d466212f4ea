import { Document, HeadingLevel, Packer, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import { type Language } from '@heard/domain';
import { type DocumentContent } from './document-content';

/** In which language a line is, and which way it runs. */
export interface LineLanguage {
  language: Language;
  direction: 'ltr' | 'rtl';
}

/** A font for each script that Word has on every machine; Word chooses among them by the characters. */
const FONTS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Microsoft JhengHei' };
const INDIC = { ...FONTS, cs: 'Nirmala UI' };

/** The font of office documents for a language. */
export function officeFont(language: Language): string {
  if (language === 'zh-Hant') return 'Microsoft JhengHei';
  return ['hi', 'bn', 'gu', 'pa'].includes(language) ? 'Nirmala UI' : 'Arial';
}

/** The tag by which office programs know a language. */
export function officeLanguage(language: Language): string {
  const tags: Record<Language, string> = {
    ...{ en: 'en-GB', ar: 'ar-SA', bn: 'bn-BD', 'zh-Hant': 'zh-TW', gu: 'gu-IN' },
    ...{ hi: 'hi-IN', pl: 'pl-PL', pa: 'pa-IN', so: 'so-SO', ur: 'ur-PK' },
  };
  return tags[language];
}

/** One paragraph in its language and direction; sizes are in points. */
export function officeParagraph(
  { language, direction }: LineLanguage,
  text: string,
  style: {
    size: number;
    bold?: boolean;
    color?: string;
    heading?: IParagraphOptions['heading'];
    after?: number;
  },
): Paragraph {
  const tag = officeLanguage(language);
  return new Paragraph({
    heading: style.heading,
    bidirectional: direction === 'rtl',
    keepNext: style.heading !== undefined,
    spacing: { before: style.heading ? 200 : 0, after: (style.after ?? 6) * 20, line: 320 },
    children: [
      new TextRun({
        text,
        size: style.size * 2,
        sizeComplexScript: style.size * 2,
        bold: style.bold ?? false,
        boldComplexScript: style.bold ?? false,
        color: style.color ?? '212B32',
        font: officeFont(language) === 'Nirmala UI' ? INDIC : FONTS,
        rightToLeft: direction === 'rtl',
        language: { value: tag, bidirectional: tag, eastAsia: tag },
      }),
    ],
  });
}

/** A Word document of such paragraphs, with title, author and language. */
export async function wordDocument(
  content: DocumentContent,
  title: string,
  children: Paragraph[],
): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: content.organisation,
    lastModifiedBy: content.organisation,
    description: content.title,
    styles: {
      default: {
        document: { run: { font: 'Arial', language: { value: officeLanguage(content.language) } } },
      },
    },
    sections: [
      { properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } }, children },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export { HeadingLevel };
