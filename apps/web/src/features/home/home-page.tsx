import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { Page, today } from '@heard/ui';
import { useState } from 'react';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { CheckDue } from './check-due';
import { HomeEditions } from './editions';
import { HomeEvents } from './events';
import { HomeGates } from './gates';
import { HandOverOffer } from './hand-over-offer';
import { HomeDocument, type HomeQuery } from './home-page.generated';
import { ItemList } from './item-list';
import { Latest } from './latest';
import { MyActions } from './my-actions';
import { NextSteps } from './next-steps';
import { Proposal } from './proposal';
import { WordCard } from './word-card';

const noneOfThese: ReadonlySet<string> = new Set();

const plus = (id: string) => (before: ReadonlySet<string>) => new Set([...before, id]);

function Waiting({ home, onAnswered }: { home: HomeQuery['home']; onAnswered: () => void }) {
  const { can } = useSession();
  const day = today();
  // An answered card stays until it has said thanks, although its action has had its word.
  const [held, setHeld] = useState(noneOfThese);
  const [gone, setGone] = useState(noneOfThese);
  const wanting = home.wantAWord.filter(
    ({ id, lastUpdate }) => !gone.has(id) && (held.has(id) || lastUpdate?.on !== day),
  );
  const rest = [...home.wantAWord.filter((action) => !wanting.includes(action)), ...home.mine];
  const mayHaveSome = can(Permission.UPDATE_OWN_ACTION);
  const { soon, toWriteUp, toRelease, loopOpen } = home.listening;
  const { toCheck, toSendOut, sentBack } = home.editions;
  const waits =
    [
      ...[home.handOversOffered, home.checksDue, home.toAgree, soon, toWriteUp, toRelease, loopOpen],
      ...[toCheck, toSendOut, sentBack],
    ].flat().length > 0;

  return (
    <div className="home">
      <div>
        {(wanting.length > 0 || (mayHaveSome && (rest.length > 0 || !waits))) && (
          <ItemList
            intro={
              wanting.length === 0 && (
                <p className="home-rest">
                  {rest.length > 0
                    ? 'Thank you for what you do. If something happens, post it on the action.'
                    : 'You have no action of your own now. You can propose one, or read what others are doing.'}
                </p>
              )
            }
            items={wanting}
            title={
              wanting.length === 0 ? 'Nothing wants a word from you today' : 'Your actions that want a word'
            }
          >
            {(action) => (
              <WordCard
                action={action}
                key={action.id}
                onGone={() => setGone(plus(action.id))}
                onSending={() => setHeld(plus(action.id))}
              />
            )}
          </ItemList>
        )}
        <HomeGates />
        <HomeEditions editions={home.editions} />
        <HomeEvents listening={home.listening} />
        {home.handOversOffered.length > 0 && (
          <ItemList items={home.handOversOffered} title="Offered to you">
            {(action) => <HandOverOffer action={action} key={action.id} onGone={onAnswered} />}
          </ItemList>
        )}
        {home.checksDue.length > 0 && (
          <ItemList items={home.checksDue} title="Checks that are due">
            {(action) => <CheckDue action={action} key={action.id} onGone={onAnswered} />}
          </ItemList>
        )}
        {home.toAgree.length > 0 && (
          <ItemList items={home.toAgree} title="Proposals to agree">
            {(action) => <Proposal action={action} key={action.id} onGone={onAnswered} />}
          </ItemList>
        )}
        {!mayHaveSome && can(Permission.SEE_WORK) && <Latest />}
        {!can(Permission.SEE_WORK) && !waits && (
          <section aria-labelledby="home-quiet" className="home-section">
            <h2 className="home-section__title" id="home-quiet">
              Nothing waits for you today
            </h2>
            <p className="home-rest">
              You look after the workspace. The work in it stays with those who do it, so it is not shown
              here.
            </p>
          </section>
        )}
      </div>
      <div>
        {rest.length > 0 && <MyActions actions={rest} />}
        <NextSteps steps={home.nextSteps} />
      </div>
    </div>
  );
}

/** Home: what waits for the viewer now, each thing answerable where it stands; different by role and never empty. */
export function HomePage() {
  const home = useQuery(HomeDocument);
  const { refetch } = home;
  return (
    <Page title="Home" wide>
      <Answer to={home}>
        {(data) => <Waiting home={data.home} onAnswered={() => void refetch().catch(() => undefined)} />}
      </Answer>
    </Page>
  );
}
