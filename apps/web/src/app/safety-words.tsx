/** Whom to turn to. */
export interface Contact {
  id: string;
  name: string;
  telephone: string;
  email: string;
  note: string;
}

/** A text of several paragraphs, as it was written. */
export function Paragraphs({ text }: { text: string }) {
  return text.split(/\n+/).map((paragraph, index) => <p key={index}>{paragraph}</p>);
}

/** What to do when somebody may be harmed, and whom to turn to. */
export function SafetyWords({ guidance, contacts }: { guidance: string; contacts: readonly Contact[] }) {
  return (
    <>
      <Paragraphs text={guidance} />
      {contacts.length > 0 && (
        <ul className="nhsuk-list heard-contacts">
          {contacts.map(({ id, name, telephone, email, note }) => (
            <li key={id}>
              <strong>{name}</strong>
              {note && `, ${note}`}
              <br />
              {telephone && <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</a>}
              {telephone && email && ' · '}
              {email && <a href={`mailto:${email}`}>{email}</a>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
