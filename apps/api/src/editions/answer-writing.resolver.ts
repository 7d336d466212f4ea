import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { WriteAnswer } from './commands/write-answer';
import { payload } from './edition-writing.resolver';
import { AddAnswerInput, AnswerWordsInput, WriteAnswerInput } from './edition.inputs';
import { AnswerPayload, EditionPayload } from './edition.payloads';
import { editionOf, shapeAnswer } from './edition.shape';
import { Answer } from './edition.type';

/** The answers of editions: added, written, ordered, taken out. */
@Resolver(() => Answer)
export class AnswerWritingResolver {
  constructor(private readonly write: WriteAnswer) {}

  @Requires('compose_edition')
  @Mutation(() => AnswerPayload, { description: 'Adds an answer at the end of an edition.' })
  async addAnswer(
    @Args('input', { type: () => AddAnswerInput, description: 'The answer.' }) input: AddAnswerInput,
    @Context() context: RequestContext,
  ): Promise<AnswerPayload> {
    const written = {
      ...withIds(input, 'id', 'editionId', 'themeId'),
      words: input.words && withWordIds(input.words),
    };
    const { id, result } = await this.write.add(viewerOf(context), written);
    return answerPayload(context, id, result);
  }

  @Requires('compose_edition')
  @Mutation(() => AnswerPayload, { description: 'Writes what an answer says.' })
  async writeAnswer(
    @Args('input', { type: () => WriteAnswerInput, description: 'The answer as it should read.' })
    input: WriteAnswerInput,
    @Context() context: RequestContext,
  ): Promise<AnswerPayload> {
    const written = { ...input, id: checkedId(input.id), words: withWordIds(input.words) };
    return answerPayload(context, written.id, await this.write.write(viewerOf(context), written));
  }

  @Requires('compose_edition')
  @Mutation(() => EditionPayload, { description: 'Takes an answer out of its edition.' })
  async removeAnswer(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<EditionPayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    const result = await this.write.remove(viewerOf(context), known);
    return payload(context, result.ok ? result.value.id : null, result);
  }

  @Requires('compose_edition')
  @Mutation(() => EditionPayload, { description: 'Puts the answers of an edition into another order.' })
  async orderAnswers(
    @Args('editionId', { type: () => ID, description: 'The edition.' }) editionId: string,
    @Args('answerIds', { type: () => [ID], description: 'All its answers, in the order they should have.' })
    answerIds: string[],
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const id = checkedId(editionId);
    const result = await this.write.order(viewerOf(context), id, answerIds.map(checkedId));
    return payload(context, id, result);
  }
}

function withWordIds(words: AnswerWordsInput): AnswerWordsInput {
  return {
    ...withIds(words, 'actionIds', 'siteIds', 'pictureId'),
    figures: words.figures.map(({ reading, ...figure }) => ({
      ...{ ...figure, id: checkedId(figure.id) },
      reading: reading && { ...reading, measureId: checkedId(reading.measureId) },
    })),
  };
}

async function answerPayload(
  context: RequestContext,
  answerId: string,
  result: Result<unknown>,
): Promise<AnswerPayload> {
  // What was loaded before the change is read anew.
  context.becomes(viewerOf(context));
  const view = await context.loaders.answer.load(answerId);
  return {
    answer: view && shapeAnswer(view),
    edition: view && (await editionOf(view.editionId, context)),
    errors: result.ok ? [] : result.problems,
  };
}
