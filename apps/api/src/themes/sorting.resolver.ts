import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { type Result } from '@heard/domain';
import { type RequestContext, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { FormTheme } from './commands/form-theme';
import { ReadSortingNotes } from './queries/read-sorting-notes';
import { PutNotes, TakeNotes } from './commands/sort-notes';
import { SplitTheme } from './commands/split-theme';
import { TagNote } from './commands/tag-note';
import { themeOf } from './theme-fields.resolver';
import { FormThemeInput, SplitThemeInput } from './theme.inputs';
import { SortPayload } from './theme.payloads';
import { shapeNote } from './theme.shape';
import { SortingNote } from './theme.type';

const NAMED = ['id', 'subgroupId', 'goldenThreadIds', 'noteIds'] as const;
const noteIds = { type: () => [ID], description: 'The notes, 200 at most.' };
const themeId = { type: () => ID, description: 'The theme.' };

/** Sorting released notes into themes. */
@Resolver(() => SortingNote)
export class SortingResolver {
  constructor(
    private readonly form: FormTheme,
    private readonly put: PutNotes,
    private readonly take: TakeNotes,
    private readonly split: SplitTheme,
    private readonly tag: TagNote,
    private readonly notes: ReadSortingNotes,
  ) {}

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => SortPayload, { description: 'Forms a theme, from notes or from none.' })
  async formTheme(
    @Args('input', { type: () => FormThemeInput, description: 'The theme.' }) input: FormThemeInput,
    @Context() context: RequestContext,
  ): Promise<SortPayload> {
    const written = withIds(input, ...NAMED);
    const result = await this.form.run(viewerOf(context), written);
    return this.payload(context, result.ok ? result.value.id : null, result, written.noteIds ?? []);
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => SortPayload, {
    description:
      'Puts notes into a theme; those that are in it already stay. A note may be in several themes.',
  })
  async putNotesIntoTheme(
    @Args('noteIds', noteIds) notes: string[],
    @Args('themeId', themeId) theme: string,
    @Context() context: RequestContext,
  ): Promise<SortPayload> {
    const sorted = { themeId: checkedId(theme), noteIds: notes.map(checkedId) };
    const result = await this.put.run(viewerOf(context), sorted);
    return this.payload(context, sorted.themeId, result, sorted.noteIds);
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => SortPayload, { description: 'Takes notes out of a theme.' })
  async takeNotesOutOfTheme(
    @Args('noteIds', noteIds) notes: string[],
    @Args('themeId', themeId) theme: string,
    @Context() context: RequestContext,
  ): Promise<SortPayload> {
    const sorted = { themeId: checkedId(theme), noteIds: notes.map(checkedId) };
    const result = await this.take.run(viewerOf(context), sorted);
    return this.payload(context, sorted.themeId, result, sorted.noteIds);
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Mutation(() => SortPayload, {
    description: 'Splits a theme: some of its notes go into a new one. Merging that one back undoes it.',
  })
  async splitTheme(
    @Args('input', { type: () => SplitThemeInput, description: 'The new theme.' }) input: SplitThemeInput,
    @Context() context: RequestContext,
  ): Promise<SortPayload> {
    const written = withIds(input, 'themeId', ...NAMED);
    const result = await this.split.run(viewerOf(context), written);
    return this.payload(
      context,
      result.ok ? result.value.id : written.themeId,
      result,
      written.noteIds ?? [],
    );
  }

  @Requires('sort_any_notes')
  @Mutation(() => SortPayload, {
    description: 'Says to which subgroup a released note speaks, so that its lead can sort it.',
  })
  async tagNote(
    @Args('noteId', { type: () => ID, description: 'The note.' }) noteId: string,
    @Args('version', { type: () => Int, description: 'The version of it that was seen.' }) version: number,
    @Args('subgroupId', { type: () => ID, description: 'The subgroup.' }) subgroupId: string,
    @Context() context: RequestContext,
  ): Promise<SortPayload> {
    const seen = { id: checkedId(noteId), version };
    const result = await this.tag.run(viewerOf(context), seen, checkedId(subgroupId));
    // Also a refusal as stale brings the note as it is now.
    const payload = await this.payload(context, null, { ok: true, value: null }, [seen.id]);
    return { ...payload, errors: result.ok ? [] : result.problems };
  }

  private async payload(
    context: RequestContext,
    theme: string | null,
    result: Result<unknown>,
    ids: readonly string[],
  ): Promise<SortPayload> {
    // What was loaded before the change is read anew.
    context.becomes(viewerOf(context));
    const notes = result.ok && ids.length > 0 ? await this.notes.these(viewerOf(context), ids) : [];
    return {
      theme: await themeOf(theme, context),
      notes: notes.map(shapeNote),
      errors: result.ok ? [] : result.problems,
    };
  }
}
