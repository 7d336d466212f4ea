import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  listWellbeingAssessments,
  wellbeingAssessmentBefore,
  wellbeingAssessmentById,
  wellbeingFrameworks,
} from '@heard/data';
import { ELEMENTS_OF_2021, mayKeepWellbeing, type Result } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, isId, withIds } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { CorrectWellbeingAssessment } from './commands/correct-wellbeing-assessment';
import { RecordWellbeingAssessment } from './commands/record-wellbeing-assessment';
import { SetWellbeingFramework } from './commands/set-wellbeing-framework';
import {
  CorrectWellbeingAssessmentInput,
  fieldsOf,
  RecordWellbeingAssessmentInput,
  SetWellbeingFrameworkInput,
} from './wellbeing.inputs';
import { shapeAssessment, shapeFramework } from './wellbeing.shape';
import {
  Wellbeing,
  WellbeingAssessment,
  WellbeingAssessmentPage,
  WellbeingAssessmentPayload,
  WellbeingFrameworkPayload,
} from './wellbeing.type';

/** The wellbeing framework and the assessments made by it. */
@Resolver()
export class WellbeingResolver {
  constructor(
    private readonly set: SetWellbeingFramework,
    private readonly recordOne: RecordWellbeingAssessment,
    private readonly correct: CorrectWellbeingAssessment,
  ) {}

  @Requires('see_work')
  @Query(() => Wellbeing, { description: 'What the programme assesses its care for wellbeing by.' })
  async wellbeing(@Context() context: RequestContext): Promise<Wellbeing> {
    const frameworks = await wellbeingFrameworks(readingOf(context));
    return {
      frameworks: frameworks.map(shapeFramework),
      elementsOf2021: [...ELEMENTS_OF_2021],
      viewerCanKeep: mayKeepWellbeing(viewerOf(context)),
    };
  }

  @Requires('see_work')
  @Query(() => WellbeingAssessmentPage, {
    description: 'One numbered page of assessments, the newest day first.',
  })
  async wellbeingAssessments(
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<WellbeingAssessmentPage> {
    const { items, before, total } = await listWellbeingAssessments(readingOf(context), checkedPage(page));
    const viewer = viewerOf(context);
    const shaped = items.map((view, at) => shapeAssessment(view, items[at + 1] ?? before, viewer));
    return pageOf(page, shaped, total);
  }

  @Requires('see_work')
  @Query(() => WellbeingAssessment, {
    nullable: true,
    description: 'One assessment; null when there is none such.',
  })
  async wellbeingAssessment(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<WellbeingAssessment | null> {
    return isId(id) ? assessmentOf(id.toLowerCase(), context) : null;
  }

  @Requires('keep_measures')
  @Mutation(() => WellbeingFrameworkPayload, {
    description:
      'Makes the next version of the framework. Assessments made by earlier ones stay as they are.',
  })
  async setWellbeingFramework(
    @Args('input', {
      type: () => SetWellbeingFrameworkInput,
      description: 'The framework as it should read.',
    })
    input: SetWellbeingFrameworkInput,
    @Context() context: RequestContext,
  ): Promise<WellbeingFrameworkPayload> {
    const { id = null, numberSeen, levels, elements } = withIds(input, 'id');
    const described = elements.map(({ name, description }) => ({ name, description: description ?? '' }));
    const done = await this.set.run(viewerOf(context), { id, numberSeen, levels, elements: described });
    const [newest] = await wellbeingFrameworks(readingOf(context));
    return { framework: newest ? shapeFramework(newest) : null, errors: done.ok ? [] : done.problems };
  }

  @Requires('keep_measures')
  @Mutation(() => WellbeingAssessmentPayload, { description: 'Records an assessment.' })
  async recordWellbeingAssessment(
    @Args('input', { type: () => RecordWellbeingAssessmentInput, description: 'The assessment.' })
    input: RecordWellbeingAssessmentInput,
    @Context() context: RequestContext,
  ): Promise<WellbeingAssessmentPayload> {
    const { id = null, frameworkId, ...rest } = withIds(input, 'id', 'frameworkId', 'assessorId');
    const done = await this.recordOne.run(viewerOf(context), { ...fieldsOf(rest), id, frameworkId });
    return payload(context, done.ok ? done.value.id : null, done);
  }

  @Requires('keep_measures')
  @Mutation(() => WellbeingAssessmentPayload, {
    description: 'Corrects an assessment. What it said before stays, and can be read beside it.',
  })
  async correctWellbeingAssessment(
    @Args('input', {
      type: () => CorrectWellbeingAssessmentInput,
      description: 'The assessment as it should have read.',
    })
    input: CorrectWellbeingAssessmentInput,
    @Context() context: RequestContext,
  ): Promise<WellbeingAssessmentPayload> {
    const seen = { id: checkedId(input.id), version: input.version };
    const fields = { ...fieldsOf(withIds(input, 'assessorId')), reason: input.reason };
    return payload(context, seen.id, await this.correct.run(viewerOf(context), seen, fields));
  }
}

async function assessmentOf(id: string, context: RequestContext): Promise<WellbeingAssessment | null> {
  const view = await wellbeingAssessmentById(readingOf(context), id);
  return (
    view &&
    shapeAssessment(view, await wellbeingAssessmentBefore(readingOf(context), view), viewerOf(context))
  );
}

async function payload(
  context: RequestContext,
  id: string | null,
  result: Result<unknown>,
): Promise<WellbeingAssessmentPayload> {
  // What was loaded before the change is read anew.
  context.becomes(viewerOf(context));
  return {
    assessment: id === null ? null : await assessmentOf(id, context),
    errors: result.ok ? [] : result.problems,
  };
}
