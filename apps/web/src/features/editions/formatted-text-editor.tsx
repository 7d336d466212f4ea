import { type FramedBox } from '@heard/ui';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { fromEditor, isFollowable, toEditor, type TextBlock, type WrittenIn } from './formatted-text';
import { FormattedTextTools } from './formatted-text-tools';
import { cleanPasted } from './pasted-text';

/** Only what a formatted text can hold, so that nothing is lost on the way to the API. */
const extensions = [
  Document,
  Paragraph.extend({
    addKeyboardShortcuts() {
      // There are no lines inside a paragraph: both kinds of Enter begin the next.
      return { 'Shift-Enter': () => this.editor.commands.keyboardShortcut('Enter') };
    },
  }),
  Text,
  Bold,
  BulletList,
  OrderedList,
  ListItem.extend({
    // No list inside a list; and Tab goes on to the next field, as everywhere in a form.
    content: 'paragraph',
    addKeyboardShortcuts() {
      return { Enter: () => this.editor.commands.splitListItem(this.name) };
    },
  }),
  Link.configure({
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: isFollowable,
    shouldAutoLink: isFollowable,
    HTMLAttributes: { target: null, rel: null },
  }),
  UndoRedo,
];

/** The box in which formatted text is written, with its buttons; loaded when somebody writes. */
export default function FormattedTextEditor({
  box: { id, labelledBy, describedBy, failing },
  value,
  onChange,
  written,
}: {
  box: FramedBox;
  written?: WrittenIn | undefined;
  value: readonly TextBlock[];
  onChange: (value: TextBlock[]) => void;
}) {
  const held = useRef(JSON.stringify(value));
  const editor = useEditor({
    extensions,
    // Made with the page, it could be gone again before the page stands.
    immediatelyRender: false,
    content: toEditor(value),
    // The content security policy allows no styles but those of our own files.
    injectCSS: false,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        ...(describedBy && { 'aria-describedby': describedBy }),
        ...(failing && { 'aria-invalid': 'true' }),
        ...written,
        class: failing ? 'formatted__box formatted__box--error' : 'formatted__box',
      },
      transformPastedHTML: cleanPasted,
    },
    onUpdate: ({ editor: changed }) => {
      const blocks = fromEditor(changed.getJSON());
      held.current = JSON.stringify(blocks);
      onChange(blocks);
    },
  });

  useEffect(() => {
    // A draft that was thrown away, or another version that was taken: not what was typed here.
    const given = JSON.stringify(value);
    if (!editor || given === held.current) return;
    held.current = given;
    editor.commands.setContent(toEditor(value), { emitUpdate: false });
  }, [editor, value]);

  if (!editor) return <div className="formatted formatted--opening" />;
  return (
    <div className="formatted">
      <FormattedTextTools editor={editor} id={id} />
      <EditorContent editor={editor} />
    </div>
  );
}
