import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { englishPieces, maySeeEdition, type Result, type TranslatedLanguage } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { payload as editionPayload } from '../editions/edition-writing.resolver';
import { EditionPayload } from '../editions/edition.payloads';
import { editionOf } from '../editions/edition.shape';
import { formattedFrom } from '../editions/formatted-text.type';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, isId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { PublicPages } from '../public-pages/public-pages';
import { AddLanguages } from './commands/add-languages';
import { MarkTranslation } from './commands/mark-translation';
import { WriteTranslation } from './commands/write-translation';
import { TranslatedLanguageEnum } from './translation.enums';
import { PieceArgs, PieceSeenArgs, WriteTranslationInput } from './translation.inputs';
import { shapeTranslation } from './translation.shape';
import { Translation, TranslationPayload } from './translation.type';

/** Translations side by side with their English. */
@Resolver(() => Translation)
export class TranslationResolver {
  constructor(
    private readonly write: WriteTranslation,
    private readonly mark: MarkTranslation,
    private readonly add: AddLanguages,
    private readonly pages: PublicPages,
  ) {}

  @Requires('see_work')
  @Query(() => Translation, {
    nullable: true,
    description: 'One piece of an edition in a language, beside its English; null when there is none such.',
  })
  async translation(
    @Args() piece: PieceArgs,
    @Context() context: RequestContext,
  ): Promise<Translation | null> {
    const { editionId, answerId } = piece;
    if (!isId(editionId) || (answerId && !isId(answerId))) return null;
    return translationOf(context, withIds(piece, 'editionId', 'answerId'));
  }

  @Requires('compose_edition')
  @Mutation(() => TranslationPayload, {
    description: 'Writes a piece in a language; it is a draft until it is marked as checked.',
  })
  async writeTranslation(
    @Args('input', { type: () => WriteTranslationInput, description: 'The piece as it should read.' })
    input: WriteTranslationInput,
    @Context() context: RequestContext,
  ): Promise<TranslationPayload> {
    const seen = withIds(input, 'editionId', 'answerId');
    const words = { texts: input.texts, blocks: formattedFrom(input.blocks) };
    return payload(context, seen, await this.write.run(viewerOf(context), seen, words));
  }

  @Requires('compose_edition')
  @Mutation(() => TranslationPayload, {
    description: 'Marks a piece in a language as checked against the English as it is.',
  })
  async checkTranslation(
    @Args() piece: PieceSeenArgs,
    @Context() context: RequestContext,
  ): Promise<TranslationPayload> {
    const seen = withIds(piece, 'editionId', 'answerId');
    return payload(context, seen, await this.mark.check(viewerOf(context), seen));
  }

  @Requires('compose_edition')
  @Mutation(() => TranslationPayload, { description: 'Makes a piece that was checked a draft again.' })
  async uncheckTranslation(
    @Args() piece: PieceSeenArgs,
    @Context() context: RequestContext,
  ): Promise<TranslationPayload> {
    const seen = withIds(piece, 'editionId', 'answerId');
    return payload(context, seen, await this.mark.uncheck(viewerOf(context), seen));
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, {
    description:
      'Publishes what is checked and not out of some languages, as a new version whose English stays as it is.',
  })
  async addLanguages(
    @Args() seen: SeenArgs,
    @Args('languages', { type: () => [TranslatedLanguageEnum], description: 'Which languages.' })
    languages: TranslatedLanguage[],
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    const result = await this.add.run(viewerOf(context), known, languages);
    // So that whoever pressed the button finds it out; other servers follow by themselves.
    if (result.ok) await this.pages.follow();
    return editionPayload(context, known.id, result);
  }
}

/** A piece in a language as it is now. */
async function translationOf(
  context: RequestContext,
  { editionId, answerId, language }: PieceArgs,
): Promise<Translation | null> {
  const { loaders } = context;
  const [view, answers, translations] = await Promise.all([
    loaders.edition.load(editionId),
    loaders.answersOfEdition.load(editionId),
    loaders.translationsOfEdition.load(editionId),
  ]);
  if (!view || !maySeeEdition(viewerOf(context), view)) return null;
  const isPiece = (each: { answerId: string | null }) => each.answerId === (answerId ?? null);
  const piece = englishPieces(view, answers).find(isPiece);
  const row = translations.find((each) => isPiece(each) && each.language === language) ?? null;
  return piece ? shapeTranslation(viewerOf(context), view, piece, language, row) : null;
}

async function payload(
  context: RequestContext,
  piece: PieceArgs,
  result: Result<unknown>,
): Promise<TranslationPayload> {
  // What was loaded before the change is read anew.
  context.becomes(viewerOf(context));
  return {
    translation: await translationOf(context, piece),
    edition: await editionOf(piece.editionId, context),
    errors: result.ok ? [] : result.problems,
  };
}
