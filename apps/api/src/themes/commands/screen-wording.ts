import { knownWords, type Transaction } from '@heard/data';
import { fail, ok, problem, type Result, screen, type Theme } from '@heard/domain';

/** Refuses words of a theme that could give somebody away: nobody confirms them as safe later, as with notes. */
export async function screenWording<Words extends Pick<Theme, 'wording' | 'detail'>>(
  transaction: Transaction,
  words: Words,
): Promise<Result<Words>> {
  const known = await knownWords(transaction, [words.wording, words.detail]);
  const problems = (['wording', 'detail'] as const).flatMap((field) => {
    const [flag] = screen(words[field], known);
    return flag ? [problem(field, 'INVALID', flag.message)] : [];
  });
  return problems.length > 0 ? fail(...problems) : ok(words);
}
