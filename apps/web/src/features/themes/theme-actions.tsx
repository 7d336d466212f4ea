import { useApolloClient } from '@apollo/client/react';
import { Button, ComboboxField, ErrorSummary, Link, StatusTag, useNotices } from '@heard/ui';
import { useSave } from '../../app/use-save';
import { actionStateTones, actionStateWords } from '../../app/words';
import {
  ActionsToLinkDocument,
  LinkActionDocument,
  UnlinkActionDocument,
  type WholeThemeFragment,
} from './theme-page.generated';

const AGAIN = { refetch: ['ThemePage'] };

/** The actions that answer a theme, and for its leads the way to link others and to take a link away. */
export function ThemeActions({ theme }: { theme: WholeThemeFragment }) {
  const { id, actions, viewerCan } = theme;
  const client = useApolloClient();
  const say = useNotices();
  const link = useSave(LinkActionDocument, (data) => data.linkAction, AGAIN);
  const unlink = useSave(UnlinkActionDocument, (data) => data.unlinkAction, AGAIN);
  const links = viewerCan.includes('LINK_ACTION');

  async function findActions(search: string) {
    const { data } = await client.query({
      query: ActionsToLinkDocument,
      variables: { search },
      fetchPolicy: 'network-only',
    });
    return (data?.actions.items ?? []).map((each) => ({
      id: each.id,
      label: each.title,
      detail: each.subgroup.name,
    }));
  }
  async function linkTo(actionId: string, title: string) {
    if (!(await link.save({ themeId: id, actionId }))) return;
    say(`“${title}” answers this theme.`, {
      undo: () => void unlink.save({ themeId: id, actionId }),
    });
  }
  async function unlinkFrom(actionId: string, title: string) {
    if (!(await unlink.save({ themeId: id, actionId }))) return;
    say(`“${title}” is no longer linked.`, { undo: () => void link.save({ themeId: id, actionId }) });
  }

  return (
    <section aria-labelledby="actions" className="heard-panel">
      <h2 className="heard-panel__title" id="actions">
        What is done about it
      </h2>
      <ErrorSummary errors={[...link.errors, ...unlink.errors]} />
      {actions.length === 0 ? (
        <p className="heard-quiet">No action answers this theme yet.</p>
      ) : (
        <ul className="heard-plain-list themes-actions">
          {actions.map((action) => (
            <li className="themes-actions__item" key={action.id}>
              <Link href={`/actions/${action.id}`}>{action.title}</Link>
              <StatusTag tone={actionStateTones[action.state]}>{actionStateWords[action.state]}</StatusTag>
              {links && (
                <Button look="link" onClick={() => void unlinkFrom(action.id, action.title)}>
                  Take away<span className="nhsuk-u-visually-hidden"> the link to {action.title}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {links && (
        <ComboboxField
          except={actions.map((action) => action.id)}
          hint="An action of any subgroup, by a part of its title"
          label="Link an action that is there already"
          name="actionId"
          noneFound="No action found"
          onChange={(choice) => choice && void linkTo(choice.id, choice.label)}
          search={findActions}
          value={null}
        />
      )}
    </section>
  );
}
