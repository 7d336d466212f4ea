import { useQuery } from '@apollo/client/react';
import { ErrorSummary, Page } from '@heard/ui';
import { useSearchParams } from 'react-router';
import { Answer } from '../../app/answer';
import { AtSite } from './at-site';
import { PostersHereDocument, type PostersHereQuery } from './postings-page.generated';
import { useTicks } from './use-ticks';

/** What is to come off a wall, for whoever scanned a poster of what was withdrawn since. */
export function PostersHerePage() {
  const asked = useQuery(PostersHereDocument);
  return (
    <Page back={{ href: '/editions', text: 'Feedback into Action' }} title="Posters to take down">
      <Answer to={asked}>{(data) => <Here data={data} />}</Answer>
    </Page>
  );
}

function Here({ data }: { data: PostersHereQuery }) {
  const [query, setQuery] = useSearchParams();
  const ticks = useTicks();
  const ownSiteId = data.viewer?.person.site?.id ?? '';
  return (
    <>
      <ErrorSummary errors={ticks.errors} />
      <AtSite
        edition={null}
        onSite={(site) => setQuery(site ? { site } : {}, { replace: true })}
        ownSiteId={ownSiteId}
        siteId={query.get('site') ?? ownSiteId}
        sites={data.programme.sites}
        ticks={ticks}
      />
    </>
  );
}
