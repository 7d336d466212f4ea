import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext } from '../graphql/context';
import { Person } from '../people/person.type';
import {
  type ShapedAssessment,
  type ShapedFramework,
  shapeVersion,
  type ShapedVersion,
} from './wellbeing.shape';
import { WellbeingAssessment, WellbeingAssessmentVersion, WellbeingFramework } from './wellbeing.type';

const personOf = async ({ loaders }: RequestContext, id: string) => (await loaders.person.load(id)) as Person;

/** What hangs on a version of the framework. */
@Resolver(() => WellbeingFramework)
export class WellbeingFrameworkFieldsResolver {
  @ResolveField(() => Person, { description: 'Who made this version.' })
  madeBy(@Parent() { madeById }: ShapedFramework, @Context() context: RequestContext): Promise<Person> {
    return personOf(context, madeById);
  }
}

/** What hangs on an assessment. */
@Resolver(() => WellbeingAssessment)
export class WellbeingAssessmentFieldsResolver {
  @ResolveField(() => Person, { description: 'Who assessed.' })
  assessor(@Parent() { view }: ShapedAssessment, @Context() context: RequestContext): Promise<Person> {
    return personOf(context, view.assessorId);
  }

  @ResolveField(() => Person, { description: 'Who recorded this version.' })
  recordedBy(@Parent() { view }: ShapedAssessment, @Context() context: RequestContext): Promise<Person> {
    return personOf(context, view.recordedById);
  }

  @ResolveField(() => [WellbeingAssessmentVersion], {
    description: 'What it said before each correction, the newest first.',
  })
  async earlierVersions(
    @Parent() { id }: ShapedAssessment,
    @Context() { loaders }: RequestContext,
  ): Promise<WellbeingAssessmentVersion[]> {
    return (await loaders.earlierWellbeingVersions.load(id)).map(shapeVersion);
  }
}

/** What hangs on an earlier version of an assessment. */
@Resolver(() => WellbeingAssessmentVersion)
export class WellbeingVersionFieldsResolver {
  @ResolveField(() => Person, { description: 'Who assessed.' })
  assessor(@Parent() { view }: ShapedVersion, @Context() context: RequestContext): Promise<Person> {
    return personOf(context, view.assessorId);
  }

  @ResolveField(() => Person, { description: 'Who recorded this version.' })
  recordedBy(@Parent() { view }: ShapedVersion, @Context() context: RequestContext): Promise<Person> {
    return personOf(context, view.recordedById);
  }
}
