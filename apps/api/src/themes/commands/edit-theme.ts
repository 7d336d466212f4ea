import { Injectable } from '@nestjs/common';
import {
  editTheme,
  fail,
  leadsTheme,
  notAllowedOnTheme,
  ok,
  type Result,
  type Theme,
  type Viewer,
} from '@heard/domain';
import { type EditThemeInput } from '../theme.inputs';
import { ChangeTheme, checkThemeNames } from './change-theme';
import { screenWording } from './screen-wording';

/** Gives a theme other words, subgroup or golden threads. */
@Injectable()
export class EditTheme {
  constructor(private readonly changeTheme: ChangeTheme) {}

  run(viewer: Viewer, { id, version, ...changes }: EditThemeInput): Promise<Result<Theme>> {
    return this.changeTheme.run(
      viewer,
      { id, version },
      {
        event: 'edit',
        apply: async (theme, transaction) => {
          const edited = editTheme(theme, changes);
          if (!edited.ok) return edited;
          // Moving it into another subgroup must not be a way around its lead.
          if (!leadsTheme(viewer, edited.value)) return fail({ ...notAllowedOnTheme(), field: 'subgroupId' });
          const screened = await screenWording(transaction, edited.value);
          if (!screened.ok) return screened;
          const unknown = await checkThemeNames(transaction, edited.value);
          return unknown ? fail(unknown) : ok({ theme: edited.value });
        },
      },
    );
  }
}
