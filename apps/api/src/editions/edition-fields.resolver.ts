import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { historyOfEdition } from '@heard/data';
import { EDITION_EVENTS, editionEventOf, editionVerbsFor, londonDay, viewerHas } from '@heard/domain';
import { DOCUMENTS } from '@heard/publishing';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { Person } from '../people/person.type';
import { type ShapedEdition, shapeAnswer } from './edition.shape';
import {
  Answer,
  CheckFinding,
  Edition,
  EditionDocument,
  EditionHistoryEvent,
  EditionVersion,
} from './edition.type';
import { CheckEdition } from './queries/check-edition';
import { EditionVerbEnum } from './edition.enums';

type Verb = (typeof EditionVerbEnum)[keyof typeof EditionVerbEnum];

/** What hangs on an edition and loads when asked for. */
@Resolver(() => Edition)
export class EditionFieldsResolver {
  constructor(private readonly check: CheckEdition) {}

  @ResolveField(() => [Answer], { description: 'Its answers, in their order.' })
  async answers(
    @Parent() { view }: ShapedEdition,
    @Context() { loaders }: RequestContext,
  ): Promise<Answer[]> {
    return (await loaders.answersOfEdition.load(view.id)).map(shapeAnswer);
  }

  @ResolveField(() => [Person], { description: 'Everybody who wrote on it; none of them approves it.' })
  async authors(
    @Parent() { view }: ShapedEdition,
    @Context() { loaders }: RequestContext,
  ): Promise<Person[]> {
    const people = await Promise.all(view.authorIds.map((id) => loaders.person.load(id)));
    return people.filter((person) => person !== null) as Person[];
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who approved it, once it is.' })
  async approvedBy(
    @Parent() { view }: ShapedEdition,
    @Context() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return view.approvedById ? ((await loaders.person.load(view.approvedById)) as Person | null) : null;
  }

  @ResolveField(() => [EditionVersion], { description: 'What went out, newest first.' })
  versions(
    @Parent() { view }: ShapedEdition,
    @Context() { loaders }: RequestContext,
  ): Promise<EditionVersion[]> {
    return loaders.versionsOfEdition.load(view.id);
  }

  @ResolveField(() => [CheckFinding], {
    description: 'What keeps it back, then what its author might think about; as everything stands now.',
  })
  checklist(@Parent() { view }: ShapedEdition, @Context() context: RequestContext): Promise<CheckFinding[]> {
    return this.check.run(readingOf(context), view);
  }

  @ResolveField(() => [EditionDocument], {
    description:
      'Documents made of what is out; of the draft for those who compose or approve; none otherwise.',
  })
  documents(@Parent() { view }: ShapedEdition, @Context() context: RequestContext): EditionDocument[] {
    const viewer = viewerOf(context);
    const isOut = view.state === 'published' || view.state === 'corrected';
    const makesIt = viewerHas(viewer, 'compose_edition') || viewerHas(viewer, 'approve_edition');
    if (view.state === 'withdrawn' || (!isOut && !makesIt)) return [];
    return Object.values(DOCUMENTS).map(({ key, label }) => ({
      ...{ key, label, isPreview: !isOut },
      address: `/editions/${view.id}/${isOut ? 'documents' : 'preview'}/${key}`,
    }));
  }

  @ResolveField(() => [EditionHistoryEvent], { description: 'What happened to it, newest first.' })
  async history(
    @Parent() { view }: ShapedEdition,
    @Context() context: RequestContext,
  ): Promise<EditionHistoryEvent[]> {
    const verbs = Object.values(EDITION_EVENTS).map(({ audit }) => audit);
    const steps = await historyOfEdition(readingOf(context), view.id, verbs);
    const { person } = context.loaders;
    const people = await Promise.all(steps.map(({ actorId }) => actorId && person.load(actorId)));
    return steps.map(({ id, at, verb, detail }, index) => ({
      ...{ id, on: londonDay(at), sentence: editionEventOf(verb)?.sentence ?? '', detail: detail ?? '' },
      by: (people[index] || null) as Person | null,
    }));
  }

  @ResolveField(() => [EditionVerbEnum], { description: 'What the viewer may do with it now, in order.' })
  async viewerCan(@Parent() { view }: ShapedEdition, @Context() context: RequestContext): Promise<Verb[]> {
    const translators = await context.loaders.translatorsOfEdition.load(view.id);
    const translatorIds = translators.map(({ personId }) => personId);
    return editionVerbsFor(viewerOf(context), { ...view, translatorIds });
  }
}
