import { useQuery } from '@apollo/client/react';
import { NotFound, Page } from '@heard/ui';
import { type ReactNode } from 'react';
import { Answer } from '../../app/answer';
import { gateAddress } from '../../app/gate-words';
import { GatePageDocument } from './gate-page.generated';
import { useGateKey, type Gate } from './gate';

/** A page about one gate: loads it by the address, and says of which subgroup and cycle it is. */
export function GateFrame({
  title,
  inside = false,
  actions,
  children,
}: {
  title: (gate: Gate) => string;
  /** The page lies behind the gate's own, and leads back to that. */
  inside?: boolean;
  actions?: (gate: Gate) => ReactNode;
  children: (gate: Gate) => ReactNode;
}) {
  const { subgroupId, cycleId, phase = 'DISCOVER' } = useGateKey();
  const isNamed = useGateKey().phase !== undefined;
  const asked = useQuery(GatePageDocument, {
    variables: { subgroupId, cycleId, phase },
    skip: !isNamed,
  });
  const gate = asked.data?.gate;
  const back = inside
    ? { href: gateAddress(subgroupId, cycleId, phase), text: 'The gate' }
    : { href: `/subgroups/${subgroupId}`, text: gate?.subgroup.name ?? 'The subgroup' };
  return (
    <Page
      actions={gate && actions?.(gate)}
      back={back}
      caption={gate && `${gate.subgroup.name} · ${gate.cycle.name}`}
      title={gate ? title(gate) : 'A gate'}
    >
      {isNamed ? (
        <Answer noun="gate" to={asked}>
          {({ gate: found }) => (found ? children(found) : <NotFound noun="gate" />)}
        </Answer>
      ) : (
        <NotFound noun="gate" />
      )}
    </Page>
  );
}
