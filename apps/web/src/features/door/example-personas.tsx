import { Button, ErrorSummary } from '@heard/ui';
import { useState } from 'react';
import { type Door } from '../../app/session';
import { useSave } from '../../app/use-save';
import { roleWords } from '../../app/words';
import { SignInAsExampleDocument } from './door.generated';

/** The invented people of the example programme, each a button that signs in as them. */
export function ExamplePersonas({
  personas,
  onSignedIn,
}: {
  personas: Door['examplePersonas'];
  onSignedIn: () => Promise<void>;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { save, busy, errors } = useSave(SignInAsExampleDocument, (data) => data.signInAsExample);

  async function signInAs(key: string) {
    setChosen(key);
    if (await save({ persona: key })) await onSignedIn();
  }

  return (
    <section aria-labelledby="personas" className="heard-panel">
      <h2 className="heard-panel__title" id="personas">
        Try the example
      </h2>
      <ErrorSummary errors={errors} />
      <p>Everybody in the example programme is invented. Choose whose eyes to look through.</p>
      <ul className="heard-plain-list">
        {personas.map(({ key, name, role, description }) => (
          <li className="heard-persona" key={key}>
            <div className="heard-persona__words">
              <p>
                <strong>{name}</strong>, {roleWords[role].toLowerCase()}
              </p>
              <p className="heard-quiet heard-small">{description}</p>
            </div>
            <Button busy={busy && chosen === key} onClick={() => void signInAs(key)} small>
              Sign in<span className="nhsuk-u-visually-hidden"> as {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
