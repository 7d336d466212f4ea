import { useQuery } from '@apollo/client/react';
import { formatDate, NotFound, Page, StatusTag } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import {
  criterionMetTones,
  criterionMetWords,
  gateOutcomeTones,
  gateOutcomeWords,
} from '../../app/gate-words';
import { EvidenceLine } from './evidence-line';
import { GateRecordDocument, type GateRecordQuery } from './gate-page.generated';

type Decision = NonNullable<GateRecordQuery['gateDecision']>;

/** One decision, with the criteria as they stood on its day. */
export function RecordPage() {
  const { subgroupId = '', cycleId = '', phase = '', decisionId = '' } = useParams();
  const asked = useQuery(GateRecordDocument, { variables: { id: decisionId } });
  const decision = asked.data?.gateDecision;
  return (
    <Page
      back={{ href: `/gates/${subgroupId}/${cycleId}/${phase}`, text: 'The gate' }}
      title={decision ? `Decision of ${formatDate(decision.on)} on ${decision.phaseName}` : 'A decision'}
    >
      <Answer noun="decision" to={asked}>
        {({ gateDecision }) =>
          gateDecision ? <Whole decision={gateDecision} /> : <NotFound noun="decision" />
        }
      </Answer>
    </Page>
  );
}

function Whole({ decision }: { decision: Decision }) {
  const { outcome, by, on, reason, record, recordPath } = decision;
  return (
    <>
      <section aria-label="The decision" className="heard-panel">
        <p className="gates-standing">
          <StatusTag tone={gateOutcomeTones[outcome]}>{gateOutcomeWords[outcome]}</StatusTag>
          <span>
            {by.name}, {formatDate(on)}
          </span>
        </p>
        {reason && <p className="heard-keep-lines">{reason}</p>}
        <p>
          <a download href={recordPath}>
            Decision record (PDF)
          </a>
        </p>
      </section>
      <h2 className="nhsuk-heading-m">The criteria as they stood</h2>
      <p>This record never changes, whatever happens to what it tells of.</p>
      <ol className="gates-criteria">
        {record.map(({ criterionId, wording, met, told, evidence, waiver }) => (
          <li className="heard-panel gates-criterion" key={criterionId}>
            <div className="gates-criterion__head">
              <h3 className="gates-criterion__title">{wording}</h3>
              <StatusTag tone={criterionMetTones[met]}>{criterionMetWords[met]}</StatusTag>
            </div>
            {told && <p>{told}</p>}
            {waiver && (
              <p>
                Waived by {waiver.waivedBy.name} on {formatDate(waiver.waivedOn)}:{' '}
                <span className="heard-keep-lines">{waiver.reason}</span>
              </p>
            )}
            {evidence.length > 0 && (
              <ul aria-label={`Evidence: ${wording}`} className="gates-evidence">
                {evidence.map((each) => (
                  <EvidenceLine evidence={each} key={`${each.kind} ${each.targetId} ${each.address}`} />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
