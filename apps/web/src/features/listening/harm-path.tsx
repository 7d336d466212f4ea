import { Button, Dialog } from '@heard/ui';
import { useState } from 'react';
import { type CapturePageQuery } from './capture.generated';
import { SafetyWords } from '../../app/safety-words';

/**
 * What to do when somebody may be harmed. It came with the page: tapping it asks the server nothing and keeps nothing,
 * not even that it was tapped, and what was typed can be cleared away.
 */
export function HarmPath({
  settings,
  onClear,
}: {
  settings: CapturePageQuery['listeningSettings'];
  onClear: () => void;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" className="listening-harm" onClick={() => setOpen(true)}>
        Somebody may be harmed
      </Button>
      <Dialog onClose={() => setOpen(false)} open={open} title="Somebody may be harmed">
        <SafetyWords contacts={settings.contacts} guidance={settings.safetyGuidance} />
        <div className="heard-button-row">
          <Button
            look="primary"
            onClick={() => {
              onClear();
              setOpen(false);
            }}
          >
            Clear what I typed
          </Button>
          <Button onClick={() => setOpen(false)}>Go back to the note</Button>
        </div>
      </Dialog>
    </>
  );
}
