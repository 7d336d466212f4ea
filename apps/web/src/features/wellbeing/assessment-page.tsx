import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Details,
  Fact,
  Facts,
  formatDate,
  formatInstant,
  NotFound,
  Page,
  Table,
  type Column,
} from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import {
  WellbeingAssessmentPageDocument,
  type WellbeingAssessmentPageQuery,
} from './assessment-page.generated';
import { Change, Level } from './wellbeing-level';

type Assessment = NonNullable<WellbeingAssessmentPageQuery['wellbeingAssessment']>;
type Version = Assessment['earlierVersions'][number];

/** One assessment: the level of each element with its evidence, and what it said before it was corrected. */
export function AssessmentPage() {
  const { id = '' } = useParams();
  const asked = useQuery(WellbeingAssessmentPageDocument, { variables: { id } });
  const assessment = asked.data?.wellbeingAssessment;
  return (
    <Page
      actions={
        assessment?.viewerCanCorrect && (
          <ButtonLink href={`/wellbeing/${id}/correct`} secondary>
            Correct
          </ButtonLink>
        )
      }
      back={{ href: '/wellbeing', text: 'Wellbeing framework' }}
      caption={assessment && 'Assessment of wellbeing'}
      title={assessment ? formatDate(assessment.assessedOn) : 'An assessment'}
      wide
    >
      <Answer noun="assessment" to={asked}>
        {({ wellbeingAssessment: found }) =>
          found ? <Whole assessment={found} /> : <NotFound noun="assessment" />
        }
      </Answer>
    </Page>
  );
}

const columnsOf = (of: number): Column<Version['findings'][number]>[] => [
  { key: 'element', header: 'Element', rowHeader: true, cell: ({ element }) => element },
  { key: 'level', header: 'Level', cell: (finding) => <Level finding={finding} of={of} /> },
  {
    key: 'note',
    header: 'Evidence',
    cell: ({ note }) => (note ? <span className="heard-keep-lines">{note}</span> : '–'),
  },
];

function Whole({ assessment }: { assessment: Assessment }) {
  const { assessor, recordedBy, recordedAt, framework, findings, reason, earlierVersions } = assessment;
  const of = framework.levels.length;
  const [element, level, ...rest] = columnsOf(of) as Column<Assessment['findings'][number]>[];
  const columns = [
    ...(element && level ? [element, level] : []),
    {
      key: 'change',
      header: 'Since the time before',
      cell: (finding: Assessment['findings'][number]) => <Change finding={finding} />,
    },
    ...rest,
  ];
  return (
    <>
      <div className="wellbeing-facts">
        <Facts close>
          <Fact label="Assessor">{assessor.name}</Fact>
          <Fact label="Recorded by">{`${recordedBy.name}, ${formatInstant(recordedAt)}`}</Fact>
          <Fact label="Framework">Version {framework.number}</Fact>
          {reason && <Fact label="Corrected because">{reason}</Fact>}
        </Facts>
      </div>
      <Table
        caption="Level and evidence by element"
        captionHidden
        columns={columns}
        rowKey={(finding) => finding.element}
        rows={findings}
      />
      {earlierVersions.length > 0 && (
        <section aria-labelledby="earlier-versions">
          <h2 className="nhsuk-heading-m" id="earlier-versions">
            Before it was corrected
          </h2>
          {earlierVersions.map((version) => (
            <Details key={version.version}>
              <Details.Summary>
                Version {version.version}, recorded by {version.recordedBy.name},{' '}
                {formatInstant(version.recordedAt)}
              </Details.Summary>
              <Details.Text>
                <p>
                  Assessed on {formatDate(version.assessedOn)} by {version.assessor.name}.
                </p>
                {version.reason && <p>Corrected because: {version.reason}</p>}
                <Table
                  caption={`Version ${version.version}`}
                  captionHidden
                  columns={columnsOf(of)}
                  rowKey={(finding) => finding.element}
                  rows={version.findings}
                />
              </Details.Text>
            </Details>
          ))}
        </section>
      )}
    </>
  );
}
