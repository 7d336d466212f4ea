import { okUnless, problem, type Problem, type Result } from '../result';
import { lengthOf } from '../text';

/** How long a password must be and may be, in characters. */
export const PASSWORD_LENGTH = { min: 12, max: 128 } as const;

const FEWEST_DIFFERENT = 5;

/** Words that a password may not consist of, whatever digits stand around them. */
const OBVIOUS = ['password', 'letmein', 'welcome', 'qwertyuiop', 'abcdefghijkl', 'changeme', 'iloveyou'];

const DIGITS = '0123456789'.repeat(20);

/** Whether somebody may choose this password: long rather than odd, and not made from their own address. */
export function checkPassword(password: string, email: string): Result<string> {
  const plain = password.normalize('NFKC').toLowerCase();
  const account = email.split('@')[0]?.toLowerCase() ?? '';
  return okUnless([checkLength(password) ?? checkGuess(plain, account)], () => password);
}

function checkLength(password: string): Problem | null {
  const length = lengthOf(password);
  if (length === 0) return problem('password', 'REQUIRED', 'Enter a password.');
  if (length < PASSWORD_LENGTH.min) {
    const message = `Use at least ${PASSWORD_LENGTH.min} characters. Three words that do not belong together are good.`;
    return problem('password', 'INVALID', message);
  }
  return length > PASSWORD_LENGTH.max
    ? problem('password', 'TOO_LONG', `Use at most ${PASSWORD_LENGTH.max} characters.`)
    : null;
}

function checkGuess(plain: string, account: string): Problem | null {
  const refused = (message: string) => problem('password', 'INVALID', message);
  if (account.length >= 3 && plain.includes(account)) {
    return refused('Leave the name in your e-mail address out of your password.');
  }
  if (new Set(plain).size < FEWEST_DIFFERENT) {
    return refused(`Use at least ${FEWEST_DIFFERENT} different characters.`);
  }
  // What is left without digits and signs is what a guesser tries first.
  const letters = plain.replace(/[^\p{Letter}]/gu, '');
  if (OBVIOUS.some((word) => letters === word || letters === word + word)) {
    return refused('This password is easy to guess. Choose three words that do not belong together.');
  }
  return DIGITS.includes(plain)
    ? refused('A row of digits is easy to guess. Choose three words that do not belong together.')
    : null;
}
