import { useQuery } from '@apollo/client/react';
import { type ThemeVerb } from '@heard/schema';
import { ButtonLink, Details, InsetText, Link, NotFound, Page, StatusTag } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { themeStateTones, themeStateWords } from '../../app/words';
import { ThemeActions } from './theme-actions';
import { ThemeHistory } from './theme-history';
import { ThemePageDocument, type WholeThemeFragment } from './theme-page.generated';
import { ThemeSteps } from './theme-steps';

/** One theme: what staff said, what it rests on, what is done about it, and the steps it can take. */
export function ThemePage() {
  const { id = '' } = useParams();
  const asked = useQuery(ThemePageDocument, { variables: { id } });
  const found = asked.data?.theme;
  const offers = (verb: ThemeVerb) => found?.viewerCan.includes(verb) ?? false;
  return (
    <Page
      actions={
        <>
          {offers('PROPOSE_ACTION') && (
            <ButtonLink href={`/actions/new?theme=${id}`}>Propose an action from this theme</ButtonLink>
          )}
          {offers('EDIT') && (
            <ButtonLink href={`/themes/${id}/edit`} secondary>
              Edit
            </ButtonLink>
          )}
        </>
      }
      back={{ href: '/themes', text: 'Themes' }}
      caption={found && <Link href={`/subgroups/${found.subgroup.id}`}>{found.subgroup.name}</Link>}
      title={found?.wording ?? 'Theme'}
    >
      <Answer noun="theme" to={asked}>
        {({ theme }) =>
          theme ? (
            <>
              <Head theme={theme} />
              <ThemeSteps theme={theme} />
              <Evidence theme={theme} />
              <ThemeActions theme={theme} />
              <Origins theme={theme} />
              <ThemeHistory history={theme.history} />
            </>
          ) : (
            <NotFound noun="theme" />
          )
        }
      </Answer>
    </Page>
  );
}

function Head({ theme }: { theme: WholeThemeFragment }) {
  const { state, detail, goldenThreads, setAsideReason, mergedInto } = theme;
  return (
    <>
      <p className="themes-head">
        <StatusTag tone={themeStateTones[state]}>{themeStateWords[state]}</StatusTag>
        {goldenThreads.length > 0 && (
          <span className="heard-quiet">
            {goldenThreads.length === 1 ? 'Golden thread' : 'Golden threads'}:{' '}
            {goldenThreads.map(({ name }) => name).join(', ')}
          </span>
        )}
      </p>
      {mergedInto && (
        <InsetText>
          <p>
            Merged into <Link href={`/themes/${mergedInto.id}`}>{mergedInto.wording}</Link>, which counts its
            notes.
          </p>
        </InsetText>
      )}
      {setAsideReason && (
        <InsetText>
          <p className="heard-keep-lines">Set aside: {setAsideReason}</p>
        </InsetText>
      )}
      {detail && <p className="heard-keep-lines">{detail}</p>}
    </>
  );
}

function Evidence({ theme }: { theme: WholeThemeFragment }) {
  const { id, evidence, viewerCan } = theme;
  return (
    <section aria-labelledby="evidence" className="heard-panel">
      <h2 className="heard-panel__title" id="evidence">
        What it rests on
      </h2>
      <p className="themes-evidence">{evidence.sentence}</p>
      {viewerCan.includes('SORT_NOTES') && (
        <p>
          <Link href={`/themes/sort?theme=${id}`}>See and sort its notes</Link>
        </p>
      )}
      <Details>
        <Details.Summary>
          {evidence.isExact
            ? 'Who sees these numbers'
            : evidence.isHidden
              ? 'Why no numbers are shown'
              : 'Why these numbers are not exact'}
        </Details.Summary>
        <Details.Text>
          <p>
            {evidence.isExact
              ? 'You sort the notes of this theme, so you see exact numbers. Everybody else sees them only when there are enough notes from enough events, and only in steps.'
              : 'Only those who sort the notes see exact numbers. For everybody else they appear when there are enough notes from enough events, and move in steps, so that no change tells what was said at one event.'}
          </p>
        </Details.Text>
      </Details>
    </section>
  );
}

/** Themes that this one comes from or went into; nothing when it stands alone. */
function Origins({ theme }: { theme: WholeThemeFragment }) {
  const { mergedFrom, splitFrom, splitInto } = theme;
  // What was split off and merged back is told once.
  const apart = splitInto.filter(({ id }) => !mergedFrom.some((merged) => merged.id === id));
  const groups = [
    { label: 'Merged into it', themes: mergedFrom },
    { label: 'Split from', themes: splitFrom ? [splitFrom] : [] },
    { label: 'Split off it', themes: apart },
  ].filter(({ themes }) => themes.length > 0);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="origins" className="heard-panel">
      <h2 className="heard-panel__title" id="origins">
        Where it comes from
      </h2>
      {groups.map(({ label, themes }) => (
        <div key={label}>
          <h3 className="themes-small-title">{label}</h3>
          <ul>
            {themes.map(({ id, wording }) => (
              <li key={id}>
                <Link href={`/themes/${id}`}>{wording}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
