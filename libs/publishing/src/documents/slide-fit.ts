import { type AnswerKind, type Language } from '@heard/domain';
import { clippedLine } from './clipped-text';

/** One text of a slide, under a label or under the text before. */
export interface SlideText {
  of: { language: Language; direction: 'ltr' | 'rtl' };
  tone: AnswerKind | 'said' | 'next' | 'plain';
  label: string;
  text: string;
}

/** From what fills a slide to what is still read from the back of a room, in points. */
const SIZES = [32, 28, 26, 24, 22, 20, 18];
/** How many characters each text may have, tried when even the smallest size is too large. */
const LENGTHS = [600, 400, 300, 220, 160, 120, 80, 50, 30];
/** How wide a character is and how tall a line, against the size of the letters; rather too much than too little. */
const WIDTH = { usual: 0.56, han: 1.02 };
const LINE = 1.3;
const MOST_TEXTS = 7;

/** The texts at the largest size at which they fit a box of so many inches, cut when they fit at none. */
export function fittingText(
  texts: readonly SlideText[],
  box: { width: number; height: number },
): { size: number; texts: SlideText[] } {
  const size = SIZES.find((one) => heightOf(texts, one, box.width) <= box.height);
  if (size !== undefined) return { size, texts: [...texts] };
  const smallest = SIZES.at(-1) ?? 18;
  // What comes next is worth more than the rest of a long list.
  const few = texts.length > MOST_TEXTS ? [...texts.slice(0, MOST_TEXTS - 1), ...texts.slice(-1)] : texts;
  for (const most of LENGTHS) {
    const cut = few.map((text) => ({ ...text, text: clippedLine(text.text, most) }));
    if (heightOf(cut, smallest, box.width) <= box.height) return { size: smallest, texts: cut };
  }
  return {
    size: smallest,
    texts: texts.slice(0, 3).map((text) => ({ ...text, text: clippedLine(text.text, 60) })),
  };
}

function heightOf(texts: readonly SlideText[], size: number, width: number): number {
  const points = texts.reduce((sum, { text, label, of }) => {
    const letter = size * (of.language === 'zh-Hant' ? WIDTH.han : WIDTH.usual);
    const lines = Math.ceil((Array.from(text).length * letter) / (width * 72));
    return sum + lines * size * LINE + (label === '' ? 0 : size * 1.4);
  }, 0);
  return points / 72;
}
