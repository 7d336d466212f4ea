import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button, ButtonRow } from './form';

/** A box over the page, for what must be answered before going on; Escape closes it. */
export function Dialog({
  title,
  open,
  onClose,
  children,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      // The question first: the browser would focus the first button, which here is the dangerous one.
      dialog.querySelector('h2')?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);

  return (
    <dialog
      aria-labelledby={titleId}
      className="heard-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      ref={box}
    >
      {open && (
        <>
          <h2 className="heard-dialog__title" id={titleId} tabIndex={-1}>
            {title}
          </h2>
          {children}
        </>
      )}
    </dialog>
  );
}

/** Asks once more before what cannot be taken back; for all else offer Undo instead. */
export function Confirm({
  title,
  open,
  confirmText,
  cancelText = 'Cancel',
  busy = false,
  onConfirm,
  onCancel,
  children,
}: {
  title: string;
  open: boolean;
  /** What will happen, as a verb: "Stop the action". */
  confirmText: string;
  cancelText?: string;
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children?: ReactNode;
}) {
  return (
    <Dialog onClose={onCancel} open={open} title={title}>
      {children}
      <ButtonRow>
        <Button busy={busy} look="warning" onClick={onConfirm}>
          {confirmText}
        </Button>
        <Button onClick={onCancel}>{cancelText}</Button>
      </ButtonRow>
    </Dialog>
  );
}
