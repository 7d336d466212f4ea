import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  directionOf,
  editionVerbsFor,
  englishPieces,
  LANGUAGE_NAMES,
  languageStanding,
  TRANSLATED_LANGUAGES,
  untoldLanguages,
  wholePieces,
} from '@heard/domain';
import { type ShapedEdition } from '../editions/edition.shape';
import { Edition } from '../editions/edition.type';
import { type RequestContext, viewerOf } from '../graphql/context';
import { Person } from '../people/person.type';
import { type ShapedTranslation } from './translation.shape';
import { EditionLanguage, Translation } from './translation.type';

/** Where an edition stands in each language. */
@Resolver(() => Edition)
export class EditionLanguagesResolver {
  @ResolveField(() => [EditionLanguage], {
    description: 'Where it stands in each language but English, in the order of their English names.',
  })
  async translations(
    @Parent() { view }: ShapedEdition,
    @Context() context: RequestContext,
  ): Promise<EditionLanguage[]> {
    const { loaders } = context;
    const [answers, translations, told] = await Promise.all([
      loaders.answersOfEdition.load(view.id),
      loaders.translationsOfEdition.load(view.id),
      loaders.toldWordsOfEdition.load(view.id),
    ]);
    const pieces = englishPieces(view, answers);
    const viewer = viewerOf(context);
    const mayAdd = editionVerbsFor(viewer, view).includes('add_languages');
    const isOut = view.state === 'published' || view.state === 'corrected';
    const untold = told && isOut ? untoldLanguages(told, wholePieces(pieces, translations)) : [];
    const nameOf = (id: string | null) => answers.find((answer) => answer.id === id)?.youSaid ?? view.title;
    return TRANSLATED_LANGUAGES.map((language) => {
      const { state, texts, pieces: standings } = languageStanding(pieces, translations, language);
      const fresh = untold.find((each) => each.language === language);
      const wroteIt = fresh?.pieces.some(({ writtenById }) => writtenById === viewer.personId);
      const { english, own } = LANGUAGE_NAMES[language];
      return {
        ...{ id: `${view.id}-${language}`, language, tag: language, name: english, ownName: own, state },
        isRightToLeft: directionOf(language) === 'rtl',
        texts: { ...texts, outOfDate: texts.out_of_date },
        pieces: standings.map((piece) => ({ ...piece, name: nameOf(piece.answerId) })),
        isOut: told !== null && [told, ...told.answers].some((each) => each.texts[language] !== undefined),
        untold: fresh?.kind ?? null,
        viewerCan: mayAdd && fresh && !wroteIt ? ['add_languages' as const] : [],
      };
    });
  }
}

/** What hangs on a translation. */
@Resolver(() => Translation)
export class TranslationFieldsResolver {
  @ResolveField(() => Person, { nullable: true, description: 'Who wrote on it last.' })
  async writtenBy(
    @Parent() { row }: ShapedTranslation,
    @Context() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return row ? ((await loaders.person.load(row.writtenById)) as Person | null) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who marked it as checked, while it is.' })
  async checkedBy(
    @Parent() { row }: ShapedTranslation,
    @Context() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return row?.checkedById ? ((await loaders.person.load(row.checkedById)) as Person | null) : null;
  }
}
