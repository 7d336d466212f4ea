import { Module } from '@nestjs/common';
import { ChangeTheme } from './commands/change-theme';
import { EditTheme } from './commands/edit-theme';
import { FormTheme } from './commands/form-theme';
import { LinkAction, UnlinkAction } from './commands/link-action';
import { MergeThemes, UndoMerge } from './commands/merge-themes';
import { MoveTheme } from './commands/move-theme';
import { ReadSortingNotes } from './queries/read-sorting-notes';
import { PutNotes, TakeNotes } from './commands/sort-notes';
import { SplitTheme } from './commands/split-theme';
import { TagNote } from './commands/tag-note';
import { SortingNoteResolver } from './sorting-note.resolver';
import { SortingResolver } from './sorting.resolver';
import { ThemeFieldsResolver } from './theme-fields.resolver';
import { ThemeWritingResolver } from './theme-writing.resolver';
import { ThemeResolver } from './theme.resolver';

/** Themes: notes sorted into them, their words and states, and the actions that answer them. */
@Module({
  providers: [
    ThemeResolver,
    ThemeFieldsResolver,
    ThemeWritingResolver,
    SortingResolver,
    SortingNoteResolver,
    ChangeTheme,
    EditTheme,
    FormTheme,
    LinkAction,
    UnlinkAction,
    MergeThemes,
    UndoMerge,
    MoveTheme,
    ReadSortingNotes,
    PutNotes,
    TakeNotes,
    SplitTheme,
    TagNote,
  ],
  exports: [FormTheme, LinkAction, MergeThemes, MoveTheme, PutNotes, ReadSortingNotes],
})
export class ThemesModule {}
