import { useApolloClient } from '@apollo/client/react';
import { ComboboxField, type Choice } from '@heard/ui';
import { type TargetThemeFragment } from './sort-page.generated';
import { OtherThemesDocument } from './theme-page.generated';
import { type Target } from './use-sorting';

const PLACE = 'sort-theme';

/** Takes the focus to where a theme is chosen. */
export const toThemeField = () => document.getElementById(PLACE)?.querySelector('input')?.focus();

/** Where a theme is chosen, by its number in the list or by part of its wording. */
export function PutField({
  targets,
  onPut,
}: {
  targets: readonly TargetThemeFragment[];
  onPut: (theme: Target) => void;
}) {
  const client = useApolloClient();

  async function findThemes(text: string): Promise<Choice[]> {
    const number = /^\d+$/.test(text.trim()) ? targets[Number(text) - 1] : undefined;
    const numbered = (theme: Target) => {
      const place = targets.findIndex(({ id }) => id === theme.id);
      return place < 0 ? theme.wording : `${place + 1}. ${theme.wording}`;
    };
    if (number) return [{ id: number.id, label: numbered(number), detail: number.subgroup.name }];
    const { data } = await client.query({
      query: OtherThemesDocument,
      variables: { search: text.trim() },
      fetchPolicy: 'network-only',
    });
    return (data?.themes.items ?? []).map((theme) => ({
      id: theme.id,
      label: numbered(theme),
      detail: theme.subgroup.name,
    }));
  }
  return (
    <div id={PLACE}>
      <ComboboxField
        hint="Type a number or part of the wording"
        label="Put into a theme"
        name="theme"
        noneFound="No theme found"
        onChange={(choice) =>
          choice && onPut({ id: choice.id, wording: choice.label.replace(/^\d+\. /, '') })
        }
        search={findThemes}
        value={null}
      />
    </div>
  );
}
