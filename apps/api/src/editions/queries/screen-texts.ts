import { type Asking, knownWords } from '@heard/data';
import { screen, type ScreenFlag } from '@heard/domain';

/** Which of these texts give somebody away, and how; asked of the directory at once. */
export async function screenTexts<Text extends { text: string }>(
  asking: Asking,
  texts: readonly Text[],
): Promise<(Text & { flags: ScreenFlag[] })[]> {
  const known = await knownWords(
    asking,
    texts.map(({ text }) => text),
  );
  return texts
    .map((each) => ({ ...each, flags: screen(each.text, known) }))
    .filter(({ flags }) => flags.length > 0);
}
