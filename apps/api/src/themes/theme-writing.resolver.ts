import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { ThemeMoveEnum } from '../graphql/enums';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { EditTheme } from './commands/edit-theme';
import { LinkAction, UnlinkAction } from './commands/link-action';
import { MergeThemes, UndoMerge } from './commands/merge-themes';
import { MoveTheme } from './commands/move-theme';
import { themeOf } from './theme-fields.resolver';
import { EditThemeInput } from './theme.inputs';
import { ThemePayload } from './theme.payloads';
import { Theme } from './theme.type';

type Move = (typeof ThemeMoveEnum)[keyof typeof ThemeMoveEnum];

const id = (description: string) => ({ type: () => ID, description });

/** The words, states and links of themes. */
@Resolver(() => Theme)
export class ThemeWritingResolver {
  constructor(
    private readonly edit: EditTheme,
    private readonly move: MoveTheme,
    private readonly merge: MergeThemes,
    private readonly unmerge: UndoMerge,
    private readonly link: LinkAction,
    private readonly unlink: UnlinkAction,
  ) {}

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, { description: 'Gives a theme other words, subgroup or golden threads.' })
  async editTheme(
    @Args('input', { type: () => EditThemeInput, description: 'The theme as it should read.' })
    input: EditThemeInput,
    @Context() context: RequestContext,
  ): Promise<ThemePayload> {
    const written = { ...withIds(input, 'subgroupId', 'goldenThreadIds'), id: checkedId(input.id) };
    return payload(context, written.id, await this.edit.run(viewerOf(context), written));
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, { description: 'Takes a step that needs nothing but the word.' })
  async moveTheme(
    @Args() seen: SeenArgs,
    @Args('move', { type: () => ThemeMoveEnum, description: 'Which step.' }) move: Move,
    @Context() context: RequestContext,
  ): Promise<ThemePayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.run(viewerOf(context), known, move));
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, { description: 'Sets a theme aside for a reason.' })
  async setThemeAside(
    @Args() seen: SeenArgs,
    @Args('reason', { type: () => String, description: 'Why.' }) reason: string,
    @Context() context: RequestContext,
  ): Promise<ThemePayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.move.setAside(viewerOf(context), known, reason));
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, {
    description:
      'Merges a theme into another, which counts its notes from now on. It can be undone at any time.',
  })
  async mergeThemes(
    @Args('fromId', id('The theme that goes.')) fromId: string,
    @Args('fromVersion', { type: () => Int, description: 'The version of it that was seen.' })
    version: number,
    @Args('intoId', id('The theme that stays.')) intoId: string,
    @Context() context: RequestContext,
  ): Promise<ThemePayload> {
    const seen = { id: checkedId(fromId), version };
    return payload(context, seen.id, await this.merge.run(viewerOf(context), seen, checkedId(intoId)));
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, { description: 'Makes a merged theme a theme of its own again, as it was.' })
  async undoMerge(@Args() seen: SeenArgs, @Context() context: RequestContext): Promise<ThemePayload> {
    const known = { ...seen, id: checkedId(seen.id) };
    return payload(context, known.id, await this.unmerge.run(viewerOf(context), known));
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, { description: 'Says that an action answers a theme.' })
  async linkAction(
    @Args('themeId', id('The theme.')) themeId: string,
    @Args('actionId', id('The action, of any subgroup.')) actionId: string,
    @Context() context: RequestContext,
  ): Promise<ThemePayload> {
    const link = { themeId: checkedId(themeId), actionId: checkedId(actionId) };
    return payload(context, link.themeId, await this.link.run(viewerOf(context), link));
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => ThemePayload, { description: 'Says that an action does not answer a theme after all.' })
  async unlinkAction(
    @Args('themeId', id('The theme.')) themeId: string,
    @Args('actionId', id('The action.')) actionId: string,
    @Context() context: RequestContext,
  ): Promise<ThemePayload> {
    const link = { themeId: checkedId(themeId), actionId: checkedId(actionId) };
    return payload(context, link.themeId, await this.unlink.run(viewerOf(context), link));
  }
}

/** What came of it; a theme that is hidden is absent here too, since it is read behind the same fences. */
async function payload(
  context: RequestContext,
  themeId: string,
  result: Result<unknown>,
): Promise<ThemePayload> {
  // What was loaded before the change is read anew.
  context.becomes(viewerOf(context));
  return { theme: await themeOf(themeId, context), errors: result.ok ? [] : result.problems };
}
