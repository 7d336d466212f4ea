import { useQuery } from '@apollo/client/react';
import { Button, formatDate, SelectField } from '@heard/ui';
import { useSession } from '../../app/session';
import { namedOptions } from '../../app/words';
import { PostingList } from './posting-list';
import { PostersToRemoveDocument, type PostingsPageQuery } from './postings-page.generated';
import { type useTicks } from './use-ticks';

type Edition = NonNullable<PostingsPageQuery['edition']>;

/** Their own site first: that is where most who come here stand. */
function ownFirst<Site extends { id: string }>(sites: readonly Site[], ownId: string): Site[] {
  return [...sites.filter(({ id }) => id === ownId), ...sites.filter(({ id }) => id !== ownId)];
}

/** One wall, for whoever stands before it: what is to come off first, then what goes up. */
export function AtSite({
  edition,
  sites,
  ownSiteId,
  siteId,
  onSite,
  ticks,
}: {
  /** Null where it is only about what is to come off. */
  edition: Edition | null;
  sites: readonly { id: string; name: string }[];
  /** Where the viewer works; empty when that is not known. */
  ownSiteId: string;
  siteId: string;
  onSite: (siteId: string) => void;
  ticks: ReturnType<typeof useTicks>;
}) {
  const { can } = useSession();
  const site = sites.find(({ id }) => id === siteId);
  const removing = useQuery(PostersToRemoveDocument, { variables: { siteId }, skip: !site });
  const toRemove = site ? (removing.data?.postersToRemove ?? []) : [];
  const isOut = edition !== null && edition.publishedVersion > 0 && edition.state !== 'WITHDRAWN';
  const hangs = edition?.postings.find(
    (posting) => posting.takenDownOn === null && posting.site?.id === siteId,
  );
  const isCurrent = hangs && hangs.removal !== 'CORRECTED';
  return (
    <section aria-labelledby="at-site" className="heard-panel">
      <h2 className="heard-panel__title" id="at-site">
        At a site
      </h2>
      <SelectField
        emptyLabel="Choose a site"
        label="Where you are"
        name="siteId"
        onChange={onSite}
        options={namedOptions(ownFirst(sites, ownSiteId))}
        value={siteId}
      />
      {toRemove.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">Take down here</h3>
          <PostingList
            busy={ticks.busy}
            by="edition"
            onTakeDown={(posting) => void ticks.takeDown(posting)}
            postings={toRemove}
          />
        </>
      )}
      {site && !edition && removing.data && toRemove.length === 0 && (
        <p>Nothing is to come off the wall here.</p>
      )}
      {site && isCurrent && <p>It has been up here since {formatDate(hangs.putUpOn)}.</p>}
      {site && isOut && !isCurrent && can('PUT_UP_POSTERS') && (
        <p className="postings__wide">
          <Button busy={ticks.busy} look="primary" onClick={() => void ticks.putUp(edition.id, site)}>
            It is up at this site
          </Button>
        </p>
      )}
    </section>
  );
}
