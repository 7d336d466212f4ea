import { Button, ButtonRow, CheckboxesField, Confirm, ErrorSummary } from '@heard/ui';
import { type EditionVerb } from '@heard/schema';
import { useEffect, useRef, useState } from 'react';
import { useViewer } from '../../app/session';
import { editionVerbWords } from '../../app/words';
import { type EditionStandingFragment } from './edition-page.generated';
import { ReasonDialog } from './reason-dialog';
import { ScheduleDialog } from './schedule-dialog';
import { useEditionSteps, type PlainStep } from './use-edition-steps';

type Asking = 'PUBLISH' | 'SEND_BACK' | 'WITHDRAW' | 'SCHEDULE' | 'DROP_CORRECTION';

const ASKING: readonly EditionVerb[] = ['PUBLISH', 'SEND_BACK', 'WITHDRAW', 'SCHEDULE', 'DROP_CORRECTION'];
const MAIN: readonly EditionVerb[] = ['SEND_TO_CHECK', 'APPROVE', 'PUBLISH'];
/** The main step first, and what takes something away last. */
const ORDER: readonly EditionVerb[] = [
  ...(['SEND_TO_CHECK', 'APPROVE', 'PUBLISH', 'SCHEDULE', 'SEND_BACK'] as const),
  ...(['UNSCHEDULE', 'TAKE_BACK', 'CORRECT', 'DROP_CORRECTION', 'WITHDRAW'] as const),
];

/** The steps this viewer can take with an edition now, and who takes those that they cannot. */
export function EditionSteps({ edition }: { edition: EditionStandingFragment }) {
  const { viewerCan } = edition;
  const steps = useEditionSteps();
  const [asking, setAsking] = useState<Asking | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [mailToList, setMailToList] = useState(false);
  const [taken, setTaken] = useState(0);
  useEffect(() => {
    // The pressed button is gone with its step: go on from the steps there are now.
    if (taken > 0) title.current?.focus({ preventScroll: true });
  }, [taken]);

  const stepTaken = () => {
    setAsking(null);
    setTaken((count) => count + 1);
  };
  async function take(step: PlainStep) {
    const { id, version } = edition;
    const went = await steps.take(step, { id, version, mailToList });
    setAsking(null);
    if (went) stepTaken();
  }
  const close = () => setAsking(null);
  const shown = ORDER.filter((verb) => viewerCan.includes(verb));
  const isNext = whoIsNext(edition, useViewer().person.id);
  if (shown.length === 0 && !isNext && taken === 0) return null;

  return (
    <section aria-labelledby="steps" className="heard-panel">
      <h2 className="heard-panel__title" id="steps" ref={title} tabIndex={-1}>
        Next steps
      </h2>
      <ErrorSummary errors={steps.errors} />
      {isNext && <p>{isNext}</p>}
      {shown.length === 0 && !isNext && <p>There is nothing more for you to do here.</p>}
      <ButtonRow>
        {shown.map((verb) => (
          <Button
            busy={steps.busy}
            key={verb}
            look={MAIN.includes(verb) ? 'primary' : 'secondary'}
            onClick={() => (ASKING.includes(verb) ? setAsking(verb as Asking) : void take(verb as PlainStep))}
            small
          >
            {editionVerbWords[verb]}
          </Button>
        ))}
      </ButtonRow>
      <Confirm
        busy={steps.busy}
        confirmText="Publish now"
        onCancel={close}
        onConfirm={() => void take('PUBLISH')}
        open={asking === 'PUBLISH'}
        title={`Publish “${edition.title}” now?`}
      >
        <p>
          Everybody can read it at once, on the public pages and wherever they are followed. This cannot be
          undone: wording and figures are frozen, and a mistake is mended by a correction that all can see.
        </p>
        {edition.publishedVersion > 0 && (
          <CheckboxesField
            label="E-mail"
            labelHidden
            name="mailToList"
            onChange={(ticked) => setMailToList(ticked.length > 0)}
            options={[
              {
                value: 'yes',
                label: 'Send this correction to the list address too',
                hint: 'When it matters to everybody. A spelling does not',
              },
            ]}
            value={mailToList ? ['yes'] : []}
          />
        )}
      </Confirm>
      <Confirm
        busy={steps.busy}
        confirmText="Drop the correction"
        onCancel={close}
        onConfirm={() => void take('DROP_CORRECTION')}
        open={asking === 'DROP_CORRECTION'}
        title="Drop this correction?"
      >
        <p>What was written for it is thrown away. The edition stays as its readers see it.</p>
      </Confirm>
      <ReasonDialog
        edition={edition}
        onClose={close}
        onDone={stepTaken}
        step={asking === 'SEND_BACK' || asking === 'WITHDRAW' ? asking : null}
        steps={steps.withReason}
      />
      <ScheduleDialog
        edition={edition}
        onClose={close}
        onDone={stepTaken}
        open={asking === 'SCHEDULE'}
        schedule={steps.schedule}
      />
    </section>
  );
}

/** Why a step is not offered to this viewer, where they might wonder. */
function whoIsNext({ state, viewerCan, authors }: EditionStandingFragment, viewerId: string): string | null {
  const wrote = authors.some(({ id }) => id === viewerId);
  if (state === 'IN_CHECK' && !viewerCan.includes('APPROVE')) {
    return wrote
      ? 'You wrote on this edition, so a second person must approve it.'
      : 'It waits for a second person to check and approve it.';
  }
  if ((state === 'APPROVED' || state === 'SCHEDULED') && !viewerCan.includes('PUBLISH')) {
    return wrote
      ? 'You wrote on this edition, so a second person must publish it.'
      : 'It is approved. Whoever checks editions publishes it.';
  }
  return null;
}
