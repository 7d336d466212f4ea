import { useQuery } from '@apollo/client/react';
import { daysAway, formatDate, Link, StatusTag, Table, type Column } from '@heard/ui';
import {
  gateAddress,
  gateOutcomeTones,
  gateOutcomeWords,
  gateProgress,
  gateStateTones,
  gateStateWords,
} from '../../app/gate-words';
import { SubgroupGatesDocument, type SubgroupGatesQuery } from './subgroup-gates.generated';

type Subgroup = NonNullable<SubgroupGatesQuery['subgroup']>;
type Gate = Subgroup['gates'][number];

/** Where a gate lies for the subgroup: before it now, left behind, or still to come. */
type Place = 'here' | 'behind' | 'ahead';

function Standing({ gate: { state, standingDecision }, place }: { gate: Gate; place: Place }) {
  if (standingDecision) {
    const { outcome } = standingDecision;
    return <StatusTag tone={gateOutcomeTones[outcome]}>{gateOutcomeWords[outcome]}</StatusTag>;
  }
  if (place === 'behind') return <span className="heard-quiet">Left without a decision</span>;
  if (place === 'ahead') return <span className="heard-quiet">To come</span>;
  return <StatusTag tone={gateStateTones[state]}>{gateStateWords[state]}</StatusTag>;
}

/** The gates of a subgroup: the one it is before, what must still be done, and all of every cycle. */
export function SubgroupGates({ subgroupId }: { subgroupId: string }) {
  const { data } = useQuery(SubgroupGatesDocument, { variables: { id: subgroupId } });
  const subgroup = data?.subgroup;
  if (!subgroup) return null;
  const { currentGate, gates } = subgroup;
  const here = gates.find(({ id }) => id === currentGate?.id);
  return (
    <section aria-labelledby="gates" className="heard-panel">
      <h2 className="heard-panel__title" id="gates">
        Gates
      </h2>
      {here ? (
        <>
          <p className="subgroups-gate">
            <Link href={gateAddress(subgroupId, here.cycle.id, here.phase)}>Gate of {here.phaseName}</Link>
            <strong>{gateProgress(here)}</strong>
            <Standing gate={here} place="here" />
          </p>
          <progress
            aria-label={`Criteria of ${here.phaseName} met`}
            className="subgroups-gate__bar"
            max={here.criterionCount || 1}
            value={here.metCount}
          />
        </>
      ) : (
        <p className="heard-quiet">
          It is in no cycle now, so no gate is before it. A programme lead takes it into one.
        </p>
      )}
      <Conditions subgroup={subgroup} subgroupId={subgroupId} />
      {gates.length > 0 && (
        <Table
          caption="Gates by cycle"
          columns={columnsFor(subgroupId, (gate) => placeOf(gates, here, gate))}
          rowKey={({ id }) => id}
          rows={[...gates].reverse()}
        />
      )}
    </section>
  );
}

function Conditions({ subgroup, subgroupId }: { subgroup: Subgroup; subgroupId: string }) {
  if (subgroup.openConditions.length === 0) return null;
  return (
    <>
      <h3 className="nhsuk-heading-s" id="open-conditions">
        Open conditions
      </h3>
      <ul aria-labelledby="open-conditions">
        {subgroup.openConditions.map(({ id, text, dueOn, isOverdue, owner, gate }) => (
          <li key={id}>
            <Link href={gateAddress(subgroupId, gate.cycle.id, gate.phase)}>{text}</Link>{' '}
            {isOverdue && <StatusTag tone="bad">Overdue</StatusTag>}{' '}
            <span className="heard-quiet">
              {owner.name}, due {formatDate(dueOn)} ({daysAway(dueOn)})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function placeOf(gates: readonly Gate[], here: Gate | undefined, gate: Gate): Place {
  if (gate.id === here?.id) return 'here';
  // The gates come in the order of cycles and phases.
  return here && gates.indexOf(gate) > gates.indexOf(here) ? 'ahead' : 'behind';
}

const columnsFor = (subgroupId: string, place: (gate: Gate) => Place): Column<Gate>[] => [
  {
    key: 'gate',
    header: 'Gate',
    rowHeader: true,
    cell: ({ phase, phaseName, cycle }) => (
      <Link href={gateAddress(subgroupId, cycle.id, phase)}>
        {phaseName}
        <span className="nhsuk-u-visually-hidden">, {cycle.name}</span>
      </Link>
    ),
  },
  { key: 'cycle', header: 'Cycle', cell: ({ cycle }) => cycle.name },
  { key: 'progress', header: 'Criteria', cell: (gate) => gateProgress(gate) },
  { key: 'standing', header: 'Stands', cell: (gate) => <Standing gate={gate} place={place(gate)} /> },
  {
    key: 'on',
    header: 'Decided',
    cell: ({ standingDecision }) => (standingDecision ? formatDate(standingDecision.on) : '–'),
  },
];
