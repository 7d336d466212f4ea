import { Button } from '@heard/ui';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type KeyboardEvent } from 'react';
import { isFollowable } from './formatted-text';

/** The buttons above a formatted text: bold, link, lists; each tells whether it is in force where the cursor is. */
export function FormattedTextTools({ editor, id }: { editor: Editor; id: string }) {
  const [linking, setLinking] = useState(false);
  const now = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      bold: current.isActive('bold'),
      link: current.isActive('link'),
      bullets: current.isActive('bulletList'),
      numbers: current.isActive('orderedList'),
    }),
  });
  const tools = [
    { text: 'Bold', on: now.bold, press: () => editor.chain().focus().toggleBold().run() },
    { text: 'Link', on: now.link, press: () => setLinking(!linking) },
    { text: 'Bulleted list', on: now.bullets, press: () => editor.chain().focus().toggleBulletList().run() },
    { text: 'Numbered list', on: now.numbers, press: () => editor.chain().focus().toggleOrderedList().run() },
  ];
  return (
    <>
      <div aria-label="Format" className="formatted__tools" role="group">
        {tools.map(({ text, on, press }) => (
          <button
            aria-controls={id}
            aria-expanded={text === 'Link' ? linking : undefined}
            aria-pressed={text === 'Link' ? undefined : on}
            className={on ? 'formatted__tool formatted__tool--on' : 'formatted__tool'}
            key={text}
            onClick={press}
            // Keeps what is selected selected.
            onMouseDown={(event) => event.preventDefault()}
            type="button"
          >
            {text === 'Bold' ? <strong>{text}</strong> : text}
          </button>
        ))}
      </div>
      {linking && <LinkBox editor={editor} id={`${id}-address`} onClose={() => setLinking(false)} />}
    </>
  );
}

function LinkBox({ editor, id, onClose }: { editor: Editor; id: string; onClose: () => void }) {
  const before = editor.getAttributes('link').href as string | undefined;
  const [address, setAddress] = useState(before ?? '');
  const [wrong, setWrong] = useState(false);

  function close() {
    onClose();
    editor.commands.focus();
  }
  function set() {
    const typed = address.trim();
    const href = /^[a-z]+:/i.test(typed)
      ? typed
      : typed.includes('@')
        ? `mailto:${typed}`
        : `https://${typed}`;
    if (!isFollowable(href)) return setWrong(true);
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus().extendMarkRange('link');
    // Without words to carry it, the address itself is the link.
    if (empty && !before)
      chain.insertContent({ type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] });
    else chain.setLink({ href });
    chain.run();
    return onClose();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter') return;
    // Enter sets the link; it does not send the form around it.
    event.preventDefault();
    set();
  }
  return (
    <div aria-label="Link" className="formatted__link" role="group">
      <label className="nhsuk-label formatted__label" htmlFor={id}>
        Address of the link
      </label>
      {wrong && (
        <span className="nhsuk-error-message" id={`${id}-error`} role="alert">
          Enter an address that begins with https://, or an e-mail address
        </span>
      )}
      <div className="formatted__link-row">
        <input
          aria-describedby={wrong ? `${id}-error` : undefined}
          autoComplete="off"
          // Whoever pressed the button wants to type the address.
          autoFocus // eslint-disable-line jsx-a11y/no-autofocus
          className={wrong ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          id={id}
          inputMode="url"
          onChange={(event) => setAddress(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          value={address}
        />
        <Button onClick={set} small>
          Set the link
        </Button>
        {before && (
          <Button
            look="link"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
              onClose();
            }}
          >
            Take the link away
          </Button>
        )}
        <Button look="link" onClick={close}>
          Cancel<span className="nhsuk-u-visually-hidden"> the link</span>
        </Button>
      </div>
    </div>
  );
}
