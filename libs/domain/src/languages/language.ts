/** The languages in which answers are published, by their BCP 47 tags; English is the one they are written in. */
export const LANGUAGES = ['en', 'ar', 'bn', 'zh-Hant', 'gu', 'hi', 'pl', 'pa', 'so', 'ur'] as const;

/** One of LANGUAGES. */
export type Language = (typeof LANGUAGES)[number];

/** The languages into which an edition is translated: all but the one it is written in. */
export const TRANSLATED_LANGUAGES = LANGUAGES.filter((language) => language !== 'en');

/** Each language as its readers call it, and as this workspace does. */
export const LANGUAGE_NAMES: Record<Language, { own: string; english: string }> = {
  en: { own: 'English', english: 'English' },
  ar: { own: 'العربية', english: 'Arabic' },
  bn: { own: 'বাংলা', english: 'Bengali' },
  'zh-Hant': { own: '繁體中文', english: 'Chinese (traditional)' },
  gu: { own: 'ગુજરાતી', english: 'Gujarati' },
  hi: { own: 'हिन्दी', english: 'Hindi' },
  pl: { own: 'Polski', english: 'Polish' },
  pa: { own: 'ਪੰਜਾਬੀ', english: 'Punjabi' },
  so: { own: 'Soomaali', english: 'Somali' },
  ur: { own: 'اردو', english: 'Urdu' },
};

/** Which way a language is read. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'ur' ? 'rtl' : 'ltr';
}
