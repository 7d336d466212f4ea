import { type Language } from '@heard/domain';
import { ar } from './ar';
import { bn } from './bn';
import { en } from './en';
import { gu } from './gu';
import { hi } from './hi';
import { pa } from './pa';
import { pl } from './pl';
import { type PublicWords } from './public-words';
import { so } from './so';
import { ur } from './ur';
import { zhHant } from './zh-hant';

/** The public pages' own words in every language; a language without them does not compile. */
export const PUBLIC_WORDS: Record<Language, PublicWords> = {
  en,
  ar,
  bn,
  'zh-Hant': zhHant,
  gu,
  hi,
  pl,
  pa,
  so,
  ur,
};
