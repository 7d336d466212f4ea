import { Button, ButtonRow, FileField, TextArea, useNotices, type FieldError } from '@heard/ui';
import { useRef, useState } from 'react';
import { v7 as newId } from 'uuid';
import { type ShownPicture } from './answer-words';
import { type Finding } from './checklist';
import { FieldFindings } from './field-findings';
import { sendPicture } from './send-picture';

const ACCEPTED = 'image/jpeg,image/png,image/webp';

interface PictureChange {
  picture: ShownPicture | null;
  pictureAlt: string;
}

/** Sends what is chosen at once, so that it is seen before the answer is saved. */
function useSending(editionId: string, onSent: (picture: ShownPicture) => void) {
  const [sending, setSending] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [unsent, setUnsent] = useState<{ id: string; file: File } | null>(null);
  // Of two that are chosen one after the other the last is meant.
  const latest = useRef('');
  async function send(id: string, file: File) {
    latest.current = id;
    setSending(true);
    setErrors([]);
    setUnsent(null);
    const sent = await sendPicture(editionId, id, file);
    if (latest.current !== id) return;
    setSending(false);
    if ('picture' in sent) return onSent(sent.picture);
    setErrors(sent.errors);
    setUnsent(sent.isUnsent ? { id, file } : null);
  }
  return {
    sending,
    errors,
    choose: (file: File | null) => void (file && send(newId(), file)),
    again: unsent && (() => void send(unsent.id, unsent.file)),
  };
}

/** The picture of an answer, and beside it what it shows for those who do not see it. */
export function PictureFields({
  picture,
  alt,
  editionId,
  findings,
  onChange,
}: {
  picture: ShownPicture | null;
  alt: string;
  editionId: string;
  findings: readonly Finding[];
  onChange: (change: Partial<PictureChange>) => void;
}) {
  const say = useNotices();
  const title = useRef<HTMLHeadingElement>(null);
  function put(now: ShownPicture | null, told: string) {
    const before = { picture, pictureAlt: alt };
    // What was said of one picture is not true of another.
    onChange({ picture: now, pictureAlt: '' });
    say(told, picture ? { undo: () => onChange(before) } : {});
  }
  const sending = useSending(editionId, (sent) =>
    put(
      sent,
      picture
        ? 'This picture is shown instead. Say what it shows.'
        : 'The picture is added. Say what it shows.',
    ),
  );
  function takeOut() {
    put(null, 'The picture is taken out.');
    title.current?.focus();
  }
  return (
    <section aria-labelledby="pictureId" className="editions-picture">
      <h2 className="editions-small-title" id="pictureId" ref={title} tabIndex={-1}>
        Picture (optional)
      </h2>
      {picture && (
        <img
          alt={alt || 'Not described yet'}
          className="editions-picture__shown"
          height={picture.height}
          src={picture.address}
          width={picture.width}
        />
      )}
      {picture && (
        <>
          <FieldFindings field="pictureAlt" findings={findings} />
          <TextArea
            hint="For those who do not see it: what matters in it, in a sentence or two. Leave out “picture of”"
            label="What the picture shows"
            maxLength={300}
            name="pictureAlt"
            onChange={(pictureAlt) => onChange({ pictureAlt })}
            rows={2}
            value={alt}
          />
        </>
      )}
      <FileField
        accept={ACCEPTED}
        errors={sending.errors}
        hint={
          picture
            ? 'It takes the place of this one'
            : 'JPEG, PNG or WebP, up to 15 MB. Show people only if they agreed. Where and with what it was taken is removed'
        }
        // Emptied with each picture, so that the same file can be chosen again.
        key={picture?.id ?? 'none'}
        label={picture ? 'Another picture' : 'Choose a picture'}
        name="picture"
        onChange={sending.choose}
      />
      <div role="status">{sending.sending && <p>The picture is being sent and made ready…</p>}</div>
      <ButtonRow>
        {sending.again && (
          <Button busy={sending.sending} onClick={sending.again} small>
            Send the picture again
          </Button>
        )}
        {picture && (
          <Button busy={sending.sending} look="link" onClick={takeOut}>
            Take the picture out
          </Button>
        )}
      </ButtonRow>
    </section>
  );
}
