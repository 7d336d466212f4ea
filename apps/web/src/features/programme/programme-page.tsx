import { useQuery } from '@apollo/client/react';
import { Permission } from '@heard/schema';
import { ButtonLink, Link, Page, SummaryList } from '@heard/ui';
import { Answer } from '../../app/answer';
import { useSession } from '../../app/session';
import { ProgrammeLists } from './programme-lists';
import { ProgrammePageDocument } from './programme-page.generated';
import { numberSettings } from './settings';

/** The programme: its settings and its lists, to read or to change. */
export function ProgrammePage() {
  const asked = useQuery(ProgrammePageDocument);
  const { can } = useSession();
  return (
    <Page
      actions={
        asked.data?.programme.viewerCanEdit && (
          <ButtonLink href="/programme/settings" secondary small>
            Change settings
          </ButtonLink>
        )
      }
      title="Programme"
      wide
    >
      <Answer to={asked}>
        {({ programme }) => (
          <>
            <section aria-labelledby="settings" className="heard-panel">
              <h2 className="heard-panel__title" id="settings">
                Settings
              </h2>
              {!programme.viewerCanEdit && (
                <p className="heard-quiet">Only those who keep the settings can change them.</p>
              )}
              <SummaryList className="programme-settings">
                <SummaryList.Row>
                  <SummaryList.Key>Name</SummaryList.Key>
                  <SummaryList.Value>{programme.name}</SummaryList.Value>
                </SummaryList.Row>
                <SummaryList.Row>
                  <SummaryList.Key>Organisation</SummaryList.Key>
                  <SummaryList.Value>{programme.organisation}</SummaryList.Value>
                </SummaryList.Row>
                {numberSettings.map(({ name, label, unit, hint }) => (
                  <SummaryList.Row key={name}>
                    <SummaryList.Key>{label}</SummaryList.Key>
                    <SummaryList.Value>
                      {programme[name]} {programme[name] === 1 ? unit.replace(/s$/, '') : unit}
                      <span className="programme-hint">{hint}</span>
                    </SummaryList.Value>
                  </SummaryList.Row>
                ))}
              </SummaryList>
            </section>
            <ProgrammeLists programme={programme} />
            {can(Permission.SEE_WORK) && (
              <>
                <p>
                  <Link href="/programme/cycles">The cycles, and which subgroup is in which</Link>
                </p>
                <p>
                  <Link href="/programme/method">The phases, and the criteria of their gates</Link>
                </p>
              </>
            )}
            <p>
              <Link href="/programme/listening">
                What is read out at listening events, and whom to turn to
              </Link>
            </p>
            <p>
              <Link href="/programme/publishing">To whom editions are sent, and how plainly they read</Link>
            </p>
            {can(Permission.SEE_AUDIT, Permission.SEE_SYSTEM_AUDIT) && (
              <p>
                <Link href="/programme/retention">How long notes are kept, and what was deleted</Link>
              </p>
            )}
          </>
        )}
      </Answer>
    </Page>
  );
}
