import { formatDate, formatInstant, InsetText, Link, StatusTag } from '@heard/ui';
import { editionStateTones, editionStateWords } from '../../app/words';
import { compareAddress, hasDraft } from './compare-address';
import { type EditionStandingFragment } from './edition-page.generated';

/** Where an edition stands, who wrote on it, and what waits. */
export function EditionHead({ edition }: { edition: EditionStandingFragment }) {
  const { id, state, authors, approvedBy, publishedOn, publishedVersion } = edition;
  return (
    <>
      <p className="editions-head">
        <StatusTag tone={editionStateTones[state]}>{editionStateWords[state]}</StatusTag>
        {authors.length > 0 && (
          <span className="heard-quiet">
            Written by <People people={authors} />
          </span>
        )}
        {approvedBy && (
          <span className="heard-quiet">
            Approved by <People people={[approvedBy]} />
          </span>
        )}
        {publishedOn && <span className="heard-quiet">Published on {formatDate(publishedOn)}</span>}
      </p>
      {hasDraft(edition) && (
        <InsetText>
          <p>
            This is a correction. What is out, version {publishedVersion}, stays readable until it is
            published.
          </p>
          <p>
            <Link href={compareAddress(id, publishedVersion, null)}>See what this correction changes</Link>
          </p>
        </InsetText>
      )}
      <Waiting edition={edition} />
    </>
  );
}

function Waiting({ edition }: { edition: EditionStandingFragment }) {
  const { state, sentBackReason, scheduledFor, withdrawnReason, whatChanged } = edition;
  return (
    <>
      {state === 'DRAFT' && sentBackReason && (
        <InsetText>
          <p className="heard-keep-lines">
            <strong>Sent back to be mended:</strong> {sentBackReason}
          </p>
        </InsetText>
      )}
      {state === 'SCHEDULED' && scheduledFor && (
        <InsetText>
          <p>
            <strong>Goes out on {formatInstant(scheduledFor)}</strong>, by itself.
          </p>
        </InsetText>
      )}
      {withdrawnReason && (
        <InsetText>
          <p className="heard-keep-lines">
            <strong>Withdrawn:</strong> {withdrawnReason}
          </p>
        </InsetText>
      )}
      {whatChanged && state !== 'WITHDRAWN' && (
        <p className="heard-keep-lines">
          <strong>What changed:</strong> {whatChanged}
        </p>
      )}
    </>
  );
}

function People({ people }: { people: readonly { id: string; name: string }[] }) {
  return people.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && (index === people.length - 1 ? ' and ' : ', ')}
      <Link href={`/people/${id}`}>{name}</Link>
    </span>
  ));
}
