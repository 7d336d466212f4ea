import { useQuery } from '@apollo/client/react';
import { Button, ButtonRow, Dialog, Form, Link, SubmitButton, TextField, useNotices } from '@heard/ui';
import { useState, type ReactNode } from 'react';
import { v7 as newId } from 'uuid';
import { useSave } from '../../app/use-save';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type SavedViewsQuery,
} from './saved-views.generated';

type SavedView = SavedViewsQuery['savedViews'][number];

const after = { refetch: ['SavedViews'] };

function SaveForm({
  views,
  query,
  onDone,
}: {
  views: readonly SavedView[];
  query: string;
  onDone: (name: string | null) => void;
}) {
  const [name, setName] = useState('');
  const [id] = useState(() => newId());
  const { save, busy, errors } = useSave(SaveViewDocument, (data) => data.saveView, after);
  const same = views.find((view) => view.name.toLowerCase() === name.trim().toLowerCase());
  return (
    <Form
      busy={busy}
      errors={errors}
      onSubmit={() =>
        void save({ id: same?.id ?? id, name, query }).then((saved) => saved && onDone(name.trim()))
      }
      scope="view"
    >
      <TextField
        autoComplete="off"
        hint="Its filters, order and way of looking are kept, for you alone."
        label="Name of the view"
        name="name"
        onChange={setName}
        value={name}
      />
      <div role="status">
        {same && <p>You have a view of this name. Saving changes it to what you see now.</p>}
      </div>
      <ButtonRow>
        <SubmitButton>{same ? 'Save over it' : 'Save view'}</SubmitButton>
        <Button onClick={() => onDone(null)}>Cancel</Button>
      </ButtonRow>
    </Form>
  );
}

/** The viewer's own views of the list: gone to, saved, saved over and removed. */
export function SavedViews({
  query,
  plain,
  chips,
}: {
  query: string;
  /** Nothing narrows or orders the list, so there is nothing to save. */
  plain: boolean;
  /** The filters in force, beside which the view is saved. */
  chips: ReactNode;
}) {
  const { data } = useQuery(SavedViewsDocument);
  const [saving, setSaving] = useState(false);
  const say = useNotices();
  const remove = useSave(RemoveViewDocument, (found) => found.removeView, after);
  const putBack = useSave(SaveViewDocument, (found) => found.saveView, after);
  const views = data?.savedViews ?? [];

  async function onRemove(view: SavedView) {
    const { id, name, query: kept } = view;
    const removed = await remove.save({ id });
    if (removed) {
      say(`Saved view “${name}” removed`, { undo: () => void putBack.save({ id, name, query: kept }) });
    } else {
      say(`Saved view “${name}” could not be removed. Try again.`);
    }
  }

  return (
    <>
      {views.length > 0 && (
        <div className="heard-views">
          <h2 className="heard-views__title" id="saved-views">
            Saved views
          </h2>
          <ul aria-labelledby="saved-views" className="heard-chips__list">
            {views.map((view) => {
              const current = view.query === query;
              return (
                <li
                  className={current ? 'heard-views__item heard-views__item--current' : 'heard-views__item'}
                  key={view.id}
                >
                  <Link
                    aria-current={current ? 'true' : undefined}
                    className="heard-views__link"
                    href={`?${view.query}`}
                  >
                    {view.name}
                  </Link>
                  <Button className="heard-views__remove" look="link" onClick={() => void onRemove(view)}>
                    <span aria-hidden="true">×</span>
                    <span className="nhsuk-u-visually-hidden">Remove the saved view {view.name}</span>
                  </Button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <div className="heard-narrowed">
        {chips}
        {!plain && !views.some((view) => view.query === query) && (
          <Button aria-haspopup="dialog" look="link" onClick={() => setSaving(true)}>
            Save this view
          </Button>
        )}
      </div>
      <Dialog onClose={() => setSaving(false)} open={saving} title="Save this view">
        <SaveForm
          onDone={(name) => {
            setSaving(false);
            if (name) say(`Saved as “${name}”`);
          }}
          query={query}
          views={views}
        />
      </Dialog>
    </>
  );
}
