import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DraftNotice, DraftOwner, dropDraftsOf, dropOldDrafts, useDraft } from './use-draft';

function Editor({ id = 'a', version = 1 }: { id?: string; version?: number }) {
  const draft = useDraft(`edit-action.${id}`, { title: 'As saved' }, { basis: version });
  return (
    <>
      <DraftNotice draft={draft} />
      <input
        aria-label="Title"
        onChange={(event) => draft.change({ title: event.target.value })}
        value={draft.value.title}
      />
      <output>version {draft.basis}</output>
      <button onClick={() => draft.clear(version + 1)} type="button">
        Saved
      </button>
    </>
  );
}

const editorOf = (person: string, props: { id?: string; version?: number } = {}) => (
  <DraftOwner personId={person}>
    <Editor {...props} />
  </DraftOwner>
);
const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });

async function type(text: string) {
  await userEvent.clear(title());
  await userEvent.type(title(), text);
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  jest.restoreAllMocks();
});

test('what was typed survives a closed tab, for the same person and the same row alone', async () => {
  const { unmount } = render(editorOf('amira'));
  await type('Half a tho');
  unmount();

  const other = render(editorOf('tom'));
  expect(title().value).toBe('As saved');
  other.unmount();
  const otherRow = render(editorOf('amira', { id: 'b' }));
  expect(title().value).toBe('As saved');
  otherRow.unmount();

  render(editorOf('amira'));
  expect(title().value).toBe('Half a tho');
  screen.getByText(/We kept what you typed on/);
});

test('restored words remember the version they were typed over, so that a newer one is noticed', async () => {
  const { unmount } = render(editorOf('amira', { version: 1 }));
  await type('Mine');
  unmount();
  render(editorOf('amira', { version: 2 }));
  screen.getByText('version 1');
});

test('saved, nothing is kept and the next save is over the new version', async () => {
  const { unmount } = render(editorOf('amira'));
  await type('Done');
  await userEvent.click(screen.getByRole('button', { name: 'Saved' }));
  expect(title().value).toBe('Done');
  screen.getByText('version 2');
  unmount();
  render(editorOf('amira'));
  expect(title().value).toBe('As saved');
});

test('one can start again', async () => {
  const { unmount } = render(editorOf('amira'));
  await type('Wrong');
  unmount();
  render(editorOf('amira'));
  await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
  expect(title().value).toBe('As saved');
  expect(localStorage).toHaveLength(0);
});

test('after 14 days it is gone, and all of one person can go at once', async () => {
  const { unmount } = render(editorOf('amira'));
  await type('Old');
  unmount();
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 15 * 86_400_000);
  dropOldDrafts();
  expect(localStorage).toHaveLength(0);
  jest.restoreAllMocks();

  const again = render(editorOf('amira'));
  await type('New');
  again.unmount();
  expect(dropDraftsOf('tom')).toBe(0);
  expect(dropDraftsOf('amira')).toBe(1);
});

test('a browser that refuses storage still lets one type', async () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  render(editorOf('amira'));
  await type('Words');
  expect(title().value).toBe('Words');
});
