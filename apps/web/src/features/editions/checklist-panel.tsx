import { Link } from '@heard/ui';
import { mendingAddress, type Finding } from './checklist';
import { type EditionStandingFragment } from './edition-page.generated';

/** What keeps an edition back, and what its authors might think about, each leading to where it is mended. */
export function ChecklistPanel({ edition }: { edition: EditionStandingFragment }) {
  const { checklist } = edition;
  const refusals = checklist.filter(({ isRefusal }) => isRefusal);
  const warnings = checklist.filter(({ isRefusal }) => !isRefusal);
  return (
    <section aria-labelledby="checklist" className="heard-panel">
      <h2 className="heard-panel__title" id="checklist" tabIndex={-1}>
        Checklist
      </h2>
      {refusals.length === 0 && <p>Nothing keeps this edition back.</p>}
      <Findings edition={edition} findings={refusals} title="To mend before it goes out" />
      <Findings edition={edition} findings={warnings} title="To think about" />
    </section>
  );
}

function Findings({
  edition,
  findings,
  title,
}: {
  edition: EditionStandingFragment;
  findings: readonly Finding[];
  title: string;
}) {
  if (findings.length === 0) return null;
  const writes = edition.viewerCan.includes('WRITE');
  return (
    <>
      <h3 className="editions-small-title">
        {title} ({findings.length})
      </h3>
      <ul className="heard-plain-list editions-findings">
        {findings.map((finding) => {
          const { answerId, field, message } = finding;
          const answer = edition.answers.find(({ id }) => id === answerId);
          return (
            <li
              className={
                finding.isRefusal ? 'editions-finding editions-finding--refusal' : 'editions-finding'
              }
              key={`${answerId} ${field} ${message}`}
            >
              {writes ? <Link href={mendingAddress(edition.id, finding)}>{message}</Link> : message}
              {answer && <span className="editions-finding__about">In “{answer.youSaid}”</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
