import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { daysAway, formatDate, Link, StatusTag } from '@heard/ui';
import { gateAddress, gateProgress } from '../../app/gate-words';
import { useSession } from '../../app/session';
import { HomeConditionsDocument, HomeGatesToDecideDocument } from './gates.generated';
import { ItemList } from './item-list';

/** Gates that wait for the viewer's decision, and conditions that the viewer answers for. */
export function HomeGates() {
  const { can } = useSession();
  const decides = can(Permission.DECIDE_ANY_GATE, Permission.DECIDE_SPONSORED_GATE);
  const { data: gates } = useQuery(HomeGatesToDecideDocument, { skip: !decides });
  const { data: mine } = useQuery(HomeConditionsDocument, { skip: !can(Permission.SEE_WORK) });
  const toDecide = gates?.gatesToDecide ?? [];
  const conditions = mine?.conditionsToMeet ?? [];
  return (
    <>
      {toDecide.length > 0 && (
        <ItemList items={toDecide} title="Gates that wait for your decision">
          {(gate) => (
            <li className="home-item home-event" key={gate.id}>
              <h3 className="home-event__title" tabIndex={-1}>
                <Link href={gateAddress(gate.subgroup.id, gate.cycle.id, gate.phase)}>
                  {gate.subgroup.name}: gate of {gate.phaseName}
                </Link>
              </h3>
              <p className="home-event__facts">
                {gateProgress(gate)} · {gate.cycle.name}
              </p>
            </li>
          )}
        </ItemList>
      )}
      {conditions.length > 0 && (
        <ItemList items={conditions} title="Conditions you answer for">
          {({ id, text, dueOn, isOverdue, gate }) => (
            <li className="home-item home-event" key={id}>
              <h3 className="home-event__title" tabIndex={-1}>
                <Link href={gateAddress(gate.subgroup.id, gate.cycle.id, gate.phase)}>{text}</Link>
              </h3>
              <p className="home-event__facts">
                {isOverdue && <StatusTag tone="bad">Overdue</StatusTag>} {gate.subgroup.name}, gate of{' '}
                {gate.phaseName}, due {formatDate(dueOn)} ({daysAway(dueOn)})
              </p>
            </li>
          )}
        </ItemList>
      )}
    </>
  );
}
