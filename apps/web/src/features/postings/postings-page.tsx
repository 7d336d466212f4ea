import { useQuery } from '@apollo/client/react';
import { ErrorSummary, NotFound, Page, WarningCallout } from '@heard/ui';
import { useParams, useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { AtSite } from './at-site';
import { PostingList } from './posting-list';
import { PostingsPageDocument, type PostingsPageQuery } from './postings-page.generated';
import { useTicks } from './use-ticks';

/** Where an edition hangs, for whoever stands before a wall with a phone in the hand. */
export function PostingsPage() {
  const { editionId = '' } = useParams();
  const asked = useQuery(PostingsPageDocument, { variables: { id: editionId } });
  const found = asked.data?.edition;
  return (
    <Page
      back={{ href: `/editions/${editionId}`, text: 'The edition' }}
      caption={found?.number ? `Edition ${found.number}: ${found.title}` : found?.title}
      title="Posters on walls"
    >
      <Answer noun="edition" to={asked}>
        {(data) =>
          data.edition ? <Found data={data} edition={data.edition} /> : <NotFound noun="edition" />
        }
      </Answer>
    </Page>
  );
}

function Found({
  data,
  edition,
}: {
  data: PostingsPageQuery;
  edition: NonNullable<PostingsPageQuery['edition']>;
}) {
  const [query, setQuery] = useSearchParams();
  const ticks = useTicks();
  const ownSiteId = data.viewer?.person.site?.id ?? '';
  const siteId = query.get('site') ?? ownSiteId;
  const up = edition.postings.filter(({ takenDownOn }) => takenDownOn === null);
  return (
    <>
      <ErrorSummary errors={ticks.errors} />
      {edition.state === 'WITHDRAWN' && (
        <WarningCallout>
          <WarningCallout.Heading>This edition was withdrawn</WarningCallout.Heading>
          <p>Take down every poster of it.</p>
        </WarningCallout>
      )}
      {edition.publishedVersion === 0 && <p>It is not out yet. Posters go up once it is published.</p>}
      <AtSite
        edition={edition}
        ownSiteId={ownSiteId}
        onSite={(site) => setQuery(site ? { site } : {}, { replace: true })}
        siteId={siteId}
        sites={data.programme.sites}
        ticks={ticks}
      />
      <section aria-labelledby="where" className="heard-panel">
        <h2 className="heard-panel__title" id="where">
          Where it hangs
        </h2>
        {up.length === 0 ? (
          <p>On no wall.</p>
        ) : (
          <PostingList
            busy={ticks.busy}
            by="site"
            onTakeDown={(posting) => void ticks.takeDown(posting)}
            postings={up}
          />
        )}
      </section>
    </>
  );
}
