import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, EmptyState, Link, Page, Segments, today } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { coverageAxisWords } from '../../app/words';
import { addressWith, axisAddresses, fromDay, readAddress } from './address';
import { CoveragePageDocument, type CoveragePageQuery } from './coverage-page.generated';
import { CoverageTable } from './coverage-table';
import { NextCafes } from './next-cafes';
import { QuarterSums } from './quarter-sums';

function Found({ coverage }: { coverage: CoveragePageQuery['coverage'] }) {
  return (
    <div className="coverage">
      <CoverageTable coverage={coverage} />
      <div className="coverage__panels">
        <NextCafes coverage={coverage} />
        <QuarterSums coverage={coverage} threshold={coverage.threshold} />
      </div>
    </div>
  );
}

/** Who has been heard and who has not: by site, directorate, staff group or shift, quarter by quarter. */
export function CoveragePage() {
  const [query] = useSearchParams();
  const address = readAddress(query);
  const asked = useQuery(CoveragePageDocument, {
    variables: { axis: address.axis, from: fromDay(address, today()) },
  });
  const coverage = asked.data?.coverage;
  return (
    <Page
      actions={
        coverage?.viewerCanSetHeadcounts && (
          <ButtonLink href="/coverage/headcounts" secondary small>
            Enter headcounts
          </ButtonLink>
        )
      }
      back={{ href: '/listening', text: 'Listening' }}
      title="Coverage"
      wide
    >
      <p className="heard-lead">Who has been heard at events, and who has not.</p>
      <div className="coverage-ways">
        <Segments
          items={axisAddresses.map(({ axis }) => ({
            href: addressWith(address, { axis }),
            text: coverageAxisWords[axis],
            current: axis === address.axis,
          }))}
          label="Coverage by"
        />
        <p className="coverage-ways__more">
          <Link href={addressWith(address, { isLong: !address.isLong })}>
            {address.isLong ? 'Show one year' : 'Show three years'}
          </Link>
          <Button look="link" onClick={() => window.print()}>
            Print
          </Button>
        </p>
      </div>
      <div aria-busy={asked.loading}>
        <Answer to={{ ...asked, data: asked.data ?? (asked.error ? undefined : asked.previousData) }}>
          {(data) =>
            data.coverage.rows.length === 0 ? (
              <EmptyState title="There is nothing to cover yet">
                <p>Sites, directorates and staff groups are added on the Programme page.</p>
              </EmptyState>
            ) : (
              <Found coverage={data.coverage} />
            )
          }
        </Answer>
      </div>
    </Page>
  );
}
