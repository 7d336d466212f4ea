import { Link } from '@heard/ui';
import { type ReactNode } from 'react';
import { type HomeEdition_EditionFragment } from './editions.generated';
import { ItemList } from './item-list';

type Edition = HomeEdition_EditionFragment;

const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`;

function EditionCard({ edition, children }: { edition: Edition; children: ReactNode }) {
  const { id, title, publishedVersion, whatChanged, answers: held } = edition;
  return (
    <li className="home-item home-event">
      <h3 className="home-event__title" tabIndex={-1}>
        <Link href={`/editions/${id}`}>{title}</Link>
      </h3>
      <p className="home-event__facts">
        {answers(held.length)}
        {publishedVersion > 0 && ', a correction'}
        {whatChanged && `: ${whatChanged}`}
      </p>
      {children}
    </li>
  );
}

/** The editions that wait for the viewer, each kind under its own heading. */
export function HomeEditions({
  editions: { toCheck, toSendOut, sentBack },
}: {
  editions: Record<'toCheck' | 'toSendOut' | 'sentBack', readonly Edition[]>;
}) {
  const onward = ({ id, title }: Edition, words: string) => (
    <p className="home-event__facts">
      <Link href={`/editions/${id}`}>
        {words}
        <span className="nhsuk-u-visually-hidden"> {title}</span>
      </Link>
    </p>
  );
  return (
    <>
      {toCheck.length > 0 && (
        <ItemList items={toCheck} title="Editions that wait for your check">
          {(edition) => (
            <EditionCard edition={edition} key={edition.id}>
              {onward(edition, 'Read and check')}
            </EditionCard>
          )}
        </ItemList>
      )}
      {toSendOut.length > 0 && (
        <ItemList items={toSendOut} title="Approved, and without a time to go out">
          {(edition) => (
            <EditionCard edition={edition} key={edition.id}>
              {onward(edition, 'Schedule or publish')}
            </EditionCard>
          )}
        </ItemList>
      )}
      {sentBack.length > 0 && (
        <ItemList items={sentBack} title="Editions sent back to you">
          {(edition) => (
            <EditionCard edition={edition} key={edition.id}>
              <p className="home-event__facts">To mend: {edition.sentBackReason}</p>
              {onward(edition, 'Mend')}
            </EditionCard>
          )}
        </ItemList>
      )}
    </>
  );
}
