import { useQuery } from '@apollo/client/react';
import { CycleVerb } from '@heard/schema';
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Fact,
  Facts,
  formatDate,
  Link,
  Page,
  StatusTag,
  useNotices,
} from '@heard/ui';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { useSave } from '../../app/use-save';
import { CloseCycle, EnterCycle } from './cycle-forms';
import { CyclesPageDocument, ReopenCycleDocument, type CyclesPageQuery } from './cycles.generated';

/** A cycle as the pages of the programme know it. */
export type Cycle = CyclesPageQuery['cycles']['all'][number];

/** A subgroup, and the cycle that it is in. */
export type SubgroupInCycle = CyclesPageQuery['subgroups'][number];

/** The cycles of the programme, the newest first. */
export function CyclesPage() {
  const asked = useQuery(CyclesPageDocument);
  return (
    <Page
      actions={
        asked.data?.cycles.viewerCanOpen && (
          <ButtonLink href="/programme/cycles/new" small>
            Open a cycle
          </ButtonLink>
        )
      }
      back={{ href: '/programme', text: 'Programme' }}
      title="Cycles"
    >
      <Answer to={asked}>{(data) => <Whole data={data} />}</Answer>
    </Page>
  );
}

function Whole({ data: { cycles, subgroups } }: { data: CyclesPageQuery }) {
  return (
    <>
      <p>
        A cycle is one run through the phases on one set of survey results. A subgroup that passes the gate of
        its last phase goes into the next cycle by itself.
      </p>
      {cycles.all.length === 0 ? (
        <EmptyState title="No cycle is open yet">
          <p>
            {cycles.viewerCanOpen ? (
              <Link href="/programme/cycles/new">Open the first</Link>
            ) : (
              'A programme lead opens the first.'
            )}
          </p>
        </EmptyState>
      ) : (
        <ul className="heard-plain-list">
          {[...cycles.all].reverse().map((cycle) => (
            <OneCycle cycle={cycle} key={cycle.id} subgroups={subgroups} />
          ))}
        </ul>
      )}
    </>
  );
}

function OneCycle({ cycle, subgroups }: { cycle: Cycle; subgroups: readonly SubgroupInCycle[] }) {
  const { id, name, state, startsOn, endsOn, surveyResults, viewerCan } = cycle;
  const [open, setOpen] = useState<'enter' | 'close' | null>(null);
  const can = (verb: CycleVerb) => viewerCan.includes(verb);
  const outside = subgroups.filter((subgroup) => subgroup.cycle === null);
  return (
    <li className="heard-panel">
      <div className="programme-cycle__head">
        <h2 className="heard-panel__title">{name}</h2>
        <StatusTag tone={state === 'OPEN' ? 'active' : 'done'}>
          {state === 'OPEN' ? 'Open' : 'Closed'}
        </StatusTag>
      </div>
      <Facts>
        <Fact label="Survey results">{surveyResults}</Fact>
        <Fact label="First day">{formatDate(startsOn)}</Fact>
        <Fact label={state === 'OPEN' ? 'Meant to end' : 'Ended'}>{endsOn && formatDate(endsOn)}</Fact>
        <Fact label="In it now">
          {cycle.subgroups.length > 0
            ? cycle.subgroups.map((subgroup, at) => (
                <span key={subgroup.id}>
                  {at > 0 && ', '}
                  <Link href={`/subgroups/${subgroup.id}`}>{subgroup.name}</Link>
                </span>
              ))
            : 'No subgroup'}
        </Fact>
      </Facts>
      <div className="programme-cycle__buttons">
        {can(CycleVerb.EDIT) && (
          <ButtonLink href={`/programme/cycles/${id}/edit`} secondary small>
            Edit<span className="nhsuk-u-visually-hidden"> {name}</span>
          </ButtonLink>
        )}
        {can(CycleVerb.ENTER) && outside.length > 0 && (
          <Button onClick={() => setOpen('enter')} small>
            Take a subgroup in<span className="nhsuk-u-visually-hidden"> to {name}</span>
          </Button>
        )}
        {can(CycleVerb.CLOSE) && (
          <Button onClick={() => setOpen('close')} small>
            Close<span className="nhsuk-u-visually-hidden"> {name}</span>
          </Button>
        )}
        {can(CycleVerb.REOPEN) && <Reopen cycle={cycle} />}
      </div>
      {open === 'enter' && <EnterCycle cycle={cycle} onClose={() => setOpen(null)} outside={outside} />}
      {open === 'close' && <CloseCycle cycle={cycle} onClose={() => setOpen(null)} />}
    </li>
  );
}

function Reopen({ cycle: { id, version, name } }: { cycle: Cycle }) {
  const say = useNotices();
  const { save, busy, errors } = useSave(ReopenCycleDocument, (data) => data.reopenCycle, {
    refetch: ['CyclesPage'],
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <Button
        busy={busy}
        onClick={() => void save({ id, version }).then((done) => done && say('The cycle is open again.'))}
        small
      >
        Reopen<span className="nhsuk-u-visually-hidden"> {name}</span>
      </Button>
    </>
  );
}
