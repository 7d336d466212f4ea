import { type FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { formatDate, formatShortDate, Table, type Column } from '@heard/ui';
import { marksOf, nameOf, type Period, type PhaseNames } from './phases';
import { PhaseSteps_SubgroupFragmentDoc, type PhaseSteps_SubgroupFragment } from './subgroups-page.generated';

interface Props {
  subgroup: FragmentType<PhaseSteps_SubgroupFragment>;
  names: PhaseNames;
}

/** Where a subgroup stands in the method, each phase in words. */
export function PhaseSteps({ subgroup: from, names }: Props) {
  const { data, complete } = useFragment({ fragment: PhaseSteps_SubgroupFragmentDoc, from });
  if (!complete) return null;
  return (
    <ol aria-label="Phases" className="subgroups-phases">
      {marksOf(data.phase, data.phaseHistory, names).map(([phase, mark]) => (
        <li
          aria-current={mark === 'now' ? 'step' : undefined}
          className={`subgroups-phase subgroups-phase--${mark.replace(' ', '-')}`}
          key={phase}
        >
          <span className="subgroups-phase__name">{nameOf(names, phase)}</span>{' '}
          <span className="subgroups-phase__mark">
            {mark === 'now' ? `Now, since ${formatShortDate(data.phaseSince)}` : capital(mark)}
          </span>
        </li>
      ))}
    </ol>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const columnsFor = (names: PhaseNames): Column<Period>[] => [
  { key: 'phase', header: 'Phase', rowHeader: true, cell: ({ phase }) => nameOf(names, phase) },
  { key: 'from', header: 'From', cell: ({ from }) => formatDate(from) },
  { key: 'to', header: 'To', cell: ({ to }) => (to ? formatDate(to) : 'Now') },
  { key: 'note', header: 'Note', cell: ({ note }) => note || <span className="heard-quiet">None</span> },
];

/** The phases a subgroup has been through, newest first. */
export function PhaseHistory({ subgroup: from, names }: Props) {
  const { data, complete } = useFragment({ fragment: PhaseSteps_SubgroupFragmentDoc, from });
  if (!complete) return null;
  return (
    <Table
      caption="History of phases"
      columns={columnsFor(names)}
      rowKey={({ id }) => id}
      rows={[...data.phaseHistory].sort((a, b) => b.from.localeCompare(a.from) || b.id.localeCompare(a.id))}
    />
  );
}
