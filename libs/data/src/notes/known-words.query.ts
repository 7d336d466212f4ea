import { askedOfDirectory, type KnownWords, NOTHING_KNOWN } from '@heard/domain';
import { type Asking } from '../people/known-people.query';

/** What the directory knows that bears on these texts, asked at once and always fresh. */
export async function knownWords(asking: Asking, texts: readonly string[]): Promise<KnownWords> {
  const [known] = await asking.query<KnownWords>(
    'select names, rare_titles as "rareTitles" from directory_words($1::text[])',
    [askedOfDirectory(texts)],
  );
  return known ?? NOTHING_KNOWN;
}
