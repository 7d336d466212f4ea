import { useQuery } from '@apollo/client/react';
import { NotAllowed, NotFound, Page } from '@heard/ui';
import { useParams } from 'react-router';
import { Answer } from '../../app/answer';
import { EditActionPageDocument } from './action-form.generated';
import { ActionChoicesDocument } from './actions-page.generated';
import { EditForm } from './edit-form';

/** Edits an action's words, people and dates. */
export function EditActionPage() {
  const { id = '' } = useParams();
  // From the server, not from what this device remembers: words typed over an old version would be refused.
  const asked = useQuery(EditActionPageDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const choices = useQuery(ActionChoicesDocument);
  return (
    <Page
      back={{ href: `/actions/${id}`, text: 'Back to the action' }}
      caption={asked.data?.action?.title}
      title="Edit action"
    >
      <Answer noun="action" to={asked}>
        {({ action }) => {
          if (!action) return <NotFound noun="action" />;
          if (!action.viewerCan.includes('EDIT')) {
            return (
              <NotAllowed>
                <p>
                  Only those who own or share this action, or a lead of its subgroup, can edit it, and not
                  once it is stopped.
                </p>
              </NotAllowed>
            );
          }
          return <Answer to={choices}>{(found) => <EditForm action={action} choices={found} />}</Answer>;
        }}
      </Answer>
    </Page>
  );
}
