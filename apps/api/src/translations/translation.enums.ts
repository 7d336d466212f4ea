import { registerEnumType } from '@nestjs/graphql';
import { words } from '../graphql/enum-words';

export const TranslatedLanguageEnum = {
  ...words('ar', 'bn', 'gu', 'hi', 'pl', 'pa', 'so', 'ur'),
  // The one tag with a hyphen, which no name of GraphQL has.
  ZH_HANT: 'zh-Hant',
} as const;
export const TranslationStateEnum = words('missing', 'draft', 'checked', 'out_of_date');
export const TranslationVerbEnum = words('write', 'check', 'uncheck');
export const UntoldKindEnum = words('new', 'more', 'mended');

registerEnumType(TranslatedLanguageEnum, {
  name: 'TranslatedLanguage',
  description: 'A language that editions are translated into: every one of theirs but English.',
});
registerEnumType(TranslationStateEnum, {
  name: 'TranslationState',
  description: 'Where a text, a piece or a whole language stands. OUT_OF_DATE: the English changed since.',
});
registerEnumType(TranslationVerbEnum, {
  name: 'TranslationVerb',
  description: 'What the viewer may do with a translation now.',
});
registerEnumType(UntoldKindEnum, {
  name: 'UntoldKind',
  description: 'What a language has that readers do not have yet: all of it, more of it, or mended words.',
});
