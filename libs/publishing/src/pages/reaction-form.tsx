import { REACTIONS } from '@heard/domain';
import { type ReactNode } from 'react';
import { type PageContext } from './page-context';
import { reactionPath, SOMETHING_TO_ADD_PATH } from './public-paths';

/** "Did it land?": three buttons that send the form, so that one tap is enough and nothing is kept in the browser. */
export function ReactionForm({ answerId, context }: { answerId: string; context: PageContext }): ReactNode {
  const { words, site, language } = context;
  const said = {
    ...{ reached_me: words.reachedMe, made_a_difference: words.madeADifference },
    not_here_yet: words.notHereYet,
  };
  return (
    <form className="reaction" method="post" action={reactionPath(answerId)} aria-labelledby="did-it-land">
      <h2 id="did-it-land">{words.didItLand}</h2>
      <p>
        {words.didItLandHint} {words.reactionPrivacy}
      </p>
      <input type="hidden" name="language" value={language} />
      {site.sites.length === 0 ? null : (
        <p>
          <label htmlFor="site">{words.yourSite}</label>
          <select id="site" name="site">
            <option value="">{words.noSite}</option>
            {site.sites.map(({ slug, name }) => (
              <option key={slug} value={slug} lang={language === 'en' ? undefined : 'en'} dir="auto">
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="taps">
        {REACTIONS.map((value) => (
          <button key={value} type="submit" name="reaction" value={value}>
            {said[value]}
          </button>
        ))}
      </p>
      <p>
        <a href={SOMETHING_TO_ADD_PATH}>{words.somethingToAdd}</a> {words.somethingToAddHint}
      </p>
    </form>
  );
}
