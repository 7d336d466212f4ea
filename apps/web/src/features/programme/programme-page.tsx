import { useQuery } from '@apollo/client/react';
import { ButtonLink, Page, SummaryList } from '@heard/ui';
import { Answer } from '../../app/answer';
import { ProgrammeLists } from './programme-lists';
import { ProgrammePageDocument } from './programme-page.generated';
import { numberSettings } from './settings';

/** The programme: its settings and its lists, to read or to change. */
export function ProgrammePage() {
  const asked = useQuery(ProgrammePageDocument);
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
          </>
        )}
      </Answer>
    </Page>
  );
}
