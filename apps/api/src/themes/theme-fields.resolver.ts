import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type ActionView, historyOfTheme, type ThemeView } from '@heard/data';
import {
  leadsTheme,
  londonDay,
  tellEvidence,
  THEME_EVENTS,
  themeEventOf,
  themeOffersFor,
} from '@heard/domain';
import { shapeAction } from '../actions/action.shape';
import { Action } from '../actions/action.type';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { ThemeVerbEnum } from '../graphql/enums';
import { type Person } from '../people/person.type';
import { GoldenThread } from '../programme/programme.type';
import { shapeTheme, type ShapedTheme } from './theme.shape';
import { Theme, ThemeEvidence, ThemeHistoryEvent } from './theme.type';

type Verb = (typeof ThemeVerbEnum)[keyof typeof ThemeVerbEnum];

/** What hangs on a theme and loads when asked for. */
@Resolver(() => Theme)
export class ThemeFieldsResolver {
  @ResolveField(() => ThemeEvidence, { description: 'What it rests on, as far as the viewer may know.' })
  async evidence(
    @Parent() { view }: ShapedTheme,
    @Context() context: RequestContext,
  ): Promise<ThemeEvidence> {
    const { loaders } = context;
    const least = await loaders.evidenceThresholds();
    const exact = leadsTheme(viewerOf(context), view) ? await loaders.exactEvidence.load(view.id) : null;
    return tellEvidence(exact?.evidence ?? null, view.shown, least);
  }

  @ResolveField(() => [GoldenThread], { description: 'Golden threads that run under it, by name.' })
  goldenThreads(@Parent() { id }: Theme, @Context() { loaders }: RequestContext): Promise<GoldenThread[]> {
    return loaders.themeThreads.load(id);
  }

  @ResolveField(() => Theme, { nullable: true, description: 'The theme it is merged into.' })
  mergedInto(@Parent() { view }: ShapedTheme, @Context() context: RequestContext): Promise<Theme | null> {
    return themeOf(view.mergedIntoId, context);
  }

  @ResolveField(() => [Theme], { description: 'The themes that are merged into it, by wording.' })
  async mergedFrom(@Parent() { id }: Theme, @Context() context: RequestContext): Promise<Theme[]> {
    return themesOf(await context.loaders.themesMergedInto.load(id), context);
  }

  @ResolveField(() => Theme, { nullable: true, description: 'The theme it was split from.' })
  splitFrom(@Parent() { view }: ShapedTheme, @Context() context: RequestContext): Promise<Theme | null> {
    return themeOf(view.splitFromId, context);
  }

  @ResolveField(() => [Theme], { description: 'The themes that were split from it, by wording.' })
  async splitInto(@Parent() { id }: Theme, @Context() context: RequestContext): Promise<Theme[]> {
    return themesOf(await context.loaders.themesSplitFrom.load(id), context);
  }

  @ResolveField(() => [Action], { description: 'The actions that answer it, by title.' })
  async actions(@Parent() { id }: Theme, @Context() { loaders }: RequestContext): Promise<Action[]> {
    const rows = await loaders.actionsOfTheme.load(id);
    const views = await Promise.all(rows.map((row) => loaders.action.load(row.id)));
    return views.filter((view): view is ActionView => view !== null).map((view) => shapeAction({ ...view }));
  }

  @ResolveField(() => [ThemeHistoryEvent], {
    description:
      'What happened to it, newest first; when it was formed and notes were put in is told to its leads alone.',
  })
  async history(
    @Parent() { view }: ShapedTheme,
    @Context() context: RequestContext,
  ): Promise<ThemeHistoryEvent[]> {
    const leads = leadsTheme(viewerOf(context), view);
    const told = Object.values(THEME_EVENTS).filter(({ isForLeads }) => leads || !isForLeads);
    const steps = await historyOfTheme(
      readingOf(context),
      view.id,
      told.map(({ audit }) => audit),
    );
    const { person } = context.loaders;
    const people = await Promise.all(steps.map(({ actorId }) => actorId && person.load(actorId)));
    return steps.map(({ id, at, verb, detail }, index) => ({
      ...{ id, on: londonDay(at), sentence: themeEventOf(verb)?.sentence ?? '', detail: detail ?? '' },
      by: (people[index] || null) as Person | null,
    }));
  }

  @ResolveField(() => [ThemeVerbEnum], { description: 'What the viewer may do with it now, in order.' })
  viewerCan(@Parent() { view }: ShapedTheme, @Context() context: RequestContext): Verb[] {
    return themeOffersFor(viewerOf(context), view);
  }
}

/** The theme with this id, loaded with all others of the request. */
export async function themeOf(id: string | null, { loaders }: RequestContext): Promise<Theme | null> {
  const view = id && (await loaders.theme.load(id));
  return view ? shapeTheme(view) : null;
}

/** The themes of these rows, in their order. */
export async function themesOf(
  rows: readonly { id: string }[],
  { loaders }: RequestContext,
): Promise<Theme[]> {
  const views = await Promise.all(rows.map(({ id }) => loaders.theme.load(id)));
  return views.filter((view): view is ThemeView => view !== null).map(shapeTheme);
}
