import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { listThemes } from '@heard/data';
import { sortsNotesOf } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { ThemeSortEnum } from '../graphql/enums';
import { checkedId, checkedIds, isId } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { searched } from '../graphql/searched';
import { ReadSortingNotes } from './queries/read-sorting-notes';
import { themeOf } from './theme-fields.resolver';
import { SortingNoteFilter, ThemeFilter } from './theme.inputs';
import { shapeNote, shapeTheme } from './theme.shape';
import { SortingNotePage, SuggestedNote, SuggestedTheme, Suggestions, Theme, ThemePage } from './theme.type';

type Sort = (typeof ThemeSortEnum)[keyof typeof ThemeSortEnum];

/** What can be asked about themes, and about notes to sort. */
@Resolver(() => Theme)
export class ThemeResolver {
  constructor(private readonly notes: ReadSortingNotes) {}

  @Requires('see_work')
  @Query(() => ThemePage, { description: 'One numbered page of themes.' })
  async themes(
    @Args('filter', { type: () => ThemeFilter, nullable: true, description: 'Which ones; absent: all.' })
    filter: ThemeFilter | null,
    @Args('sort', {
      type: () => ThemeSortEnum,
      defaultValue: ThemeSortEnum.NEWEST,
      description: 'In which order.',
    })
    sort: Sort,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<ThemePage> {
    checkedIds(filter?.subgroupIds, filter?.goldenThreadId);
    const sorts = filter?.mine ? sortsNotesOf(viewerOf(context)) : null;
    const narrow = { ...filter, sorts, search: searched(filter?.search) };
    const found = await listThemes(readingOf(context), narrow, sort, checkedPage(page));
    return pageOf(page, found.items.map(shapeTheme), found.total);
  }

  @Requires('see_work')
  @Query(() => Theme, { nullable: true, description: 'One theme; null when there is none such.' })
  async theme(
    @Args('id', { type: () => ID, description: 'Its id.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<Theme | null> {
    return isId(id) ? themeOf(id.toLowerCase(), context) : null;
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Query(() => SortingNotePage, {
    description: 'One numbered page of the released notes that the viewer may sort. Reading them is audited.',
  })
  async sortingNotes(
    @Args('filter', {
      type: () => SortingNoteFilter,
      nullable: true,
      description: 'Which ones; absent: all.',
    })
    filter: SortingNoteFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<SortingNotePage> {
    checkedIds(filter?.subgroupId, filter?.goldenThreadId, filter?.themeId);
    const narrow = { ...filter, search: searched(filter?.search) };
    const found = await this.notes.list(viewerOf(context), narrow, checkedPage(page));
    return pageOf(page, found.items.map(shapeNote), found.total);
  }

  @Requires('sort_any_notes', 'sort_subgroup_notes')
  @Query(() => Suggestions, {
    nullable: true,
    description: 'What is most like a note; null when there is no such note. Reading it is audited.',
  })
  async suggestions(
    @Args('noteId', { type: () => ID, description: 'The note.' }) noteId: string,
    @Context() context: RequestContext,
  ): Promise<Suggestions | null> {
    const found = await this.notes.suggest(viewerOf(context), checkedId(noteId));
    if (!found) return null;
    const themes = await Promise.all(
      found.themes.map(async (each): Promise<SuggestedTheme | null> => {
        const theme = await themeOf(each.id, context);
        return (
          theme && { theme, likeness: each.likeness, because: because(each.sharedWords, each.alikeNotes) }
        );
      }),
    );
    const notes = found.notes.map((each): SuggestedNote => ({
      note: shapeNote(each),
      likeness: each.likeness,
      because: because(each.sharedWords, 0),
    }));
    return { themes: themes.filter((theme) => theme !== null), notes };
  }
}

function because(sharedWords: readonly string[], alikeNotes: number): string {
  const words = sharedWords.map((word) => `“${word}”`).join(', ');
  const reasons = [
    words && `shares the ${sharedWords.length === 1 ? 'word' : 'words'} ${words}`,
    alikeNotes > 0 && `has ${alikeNotes === 1 ? '1 note' : `${alikeNotes} notes`} like this one`,
  ].filter(Boolean);
  return reasons.join('; ') || 'is written much alike';
}
