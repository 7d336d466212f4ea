import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Details,
  EmptyState,
  formatDate,
  Link,
  Page,
  Pager,
  Table,
  today,
  type Column,
} from '@heard/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { Change, Level } from './wellbeing-level';
import { WellbeingPageDocument, type WellbeingPageQuery } from './wellbeing-page.generated';

type Framework = WellbeingPageQuery['wellbeing']['frameworks'][number];
type Assessment = WellbeingPageQuery['wellbeingAssessments']['items'][number];

const hrefFor = (page: number) => (page > 1 ? `/wellbeing?page=${page}` : '/wellbeing');

/** How far care for wellbeing has come: the assessments beside each other, element by element. */
export function WellbeingPage() {
  const [query] = useSearchParams();
  const page = Math.max(1, Number(query.get('page')) || 1);
  const asked = useQuery(WellbeingPageDocument, { variables: { page } });
  const data = asked.data ?? (asked.error ? undefined : asked.previousData);
  const keeps = data?.wellbeing.viewerCanKeep;
  return (
    <Page
      actions={
        keeps && (
          <>
            {data.wellbeing.frameworks.length > 0 && (
              <ButtonLink href="/wellbeing/new">Record an assessment</ButtonLink>
            )}
            <ButtonLink href="/wellbeing/framework" secondary>
              {data.wellbeing.frameworks.length > 0 ? 'Change the framework' : 'Set the framework'}
            </ButtonLink>
          </>
        )
      }
      back={{ href: '/measures', text: 'Evidence' }}
      title="Wellbeing framework"
      wide
    >
      <Answer to={{ ...asked, data }}>{(found) => <Whole data={found} />}</Answer>
    </Page>
  );
}

function Whole({ data }: { data: WellbeingPageQuery }) {
  const { frameworks, viewerCanKeep } = data.wellbeing;
  const [newest, ...earlier] = frameworks;
  if (!newest) {
    return (
      <EmptyState title="No framework is set yet">
        <p>
          A programme looks at how far its care for staff has come, element by element, on a scale of its own.{' '}
          {viewerCanKeep ? (
            <Link href="/wellbeing/framework">Begin with the seven elements of the NHS framework</Link>
          ) : (
            'A programme lead sets it.'
          )}
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <Assessments framework={newest} found={data.wellbeingAssessments} />
      <FrameworkOf earlier={earlier} framework={newest} />
    </>
  );
}

function Assessments({
  framework,
  found,
}: {
  framework: Framework;
  found: WellbeingPageQuery['wellbeingAssessments'];
}) {
  const { items } = found;
  if (items.length === 0) {
    return (
      <EmptyState title={found.total > 0 ? 'There is no such page' : 'Nothing is assessed yet'}>
        {found.total > 0 && (
          <p>
            <Link href="/wellbeing">Go to the newest assessments</Link>
          </p>
        )}
      </EmptyState>
    );
  }
  return (
    <section aria-label="Assessments">
      <p>
        The newest is on the left. Each level is compared with the assessment before it, as long as the scale
        is the same. Levels are not added up to a total.
      </p>
      <Table
        caption="Assessments by element"
        captionHidden
        columns={columnsFor(items)}
        rowKey={(element) => element}
        rows={elementsIn(framework, items)}
      />
      <nav aria-label="Evidence of each assessment">
        <ul>
          {items.map(({ id, assessedOn }) => (
            <li key={id}>
              <Link href={`/wellbeing/${id}`}>Evidence of {formatDate(assessedOn)}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <Pager
        hrefFor={hrefFor}
        noun="assessment"
        page={found.page}
        pageSize={found.pageSize}
        total={found.total}
      />
    </section>
  );
}

/** The elements of today in their order, then those that only earlier assessments had. */
function elementsIn(framework: Framework, items: readonly Assessment[]): string[] {
  const now = framework.elements.map(({ name }) => name);
  const assessed = items.flatMap(({ findings }) => findings.map(({ element }) => element));
  return [...new Set([...now, ...assessed])];
}

function columnsFor(items: readonly Assessment[]): Column<string>[] {
  return [
    { key: 'element', header: 'Element', rowHeader: true, cell: (element) => element },
    ...items.map((item): Column<string> => {
      const { id, assessedOn, assessor, findings, framework } = item;
      return {
        key: id,
        header: `${formatDate(assessedOn)}, ${assessor.name}`,
        cell: (element) => {
          const finding = findings.find((each) => each.element === element);
          if (!finding) return <span className="heard-quiet">No element of it then</span>;
          return (
            <>
              <Level finding={finding} of={framework.levels.length} />
              <Change finding={finding} />
            </>
          );
        },
      };
    }),
  ];
}

function FrameworkOf({ framework, earlier }: { framework: Framework; earlier: readonly Framework[] }) {
  return (
    <>
      <section aria-labelledby="wellbeing-scale" className="heard-panel wellbeing-framework">
        <h2 className="heard-panel__title" id="wellbeing-scale">
          The scale
        </h2>
        <p>The programme’s own, the lowest level first.</p>
        <ol>
          {framework.levels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
        <h2 className="heard-panel__title">The elements</h2>
        <dl className="wellbeing-list">
          {framework.elements.map(({ name, description }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{description || <span className="heard-quiet">No description</span>}</dd>
            </div>
          ))}
        </dl>
        <p className="heard-quiet">
          Version {framework.number}, made by {framework.madeBy.name} on{' '}
          {formatDate(today(new Date(framework.madeAt)))}.
        </p>
      </section>
      {earlier.length > 0 && (
        <Details>
          <Details.Summary>Earlier versions of the framework</Details.Summary>
          <Details.Text>
            {earlier.map(({ id, number, levels, elements, madeBy, madeAt }) => (
              <div key={id}>
                <h3 className="nhsuk-heading-s">
                  Version {number}, {madeBy.name}, {formatDate(today(new Date(madeAt)))}
                </h3>
                <p>Scale: {levels.join('; ')}</p>
                <p>Elements: {elements.map(({ name }) => name).join('; ')}</p>
              </div>
            ))}
          </Details.Text>
        </Details>
      )}
    </>
  );
}
