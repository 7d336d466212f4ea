import { Link } from '@heard/ui';

/** Where to go from here, by what the viewer may do. */
export function NextSteps({ steps }: { steps: readonly { text: string; href: string }[] }) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="home-next" className="heard-panel">
      <h2 className="heard-panel__title" id="home-next">
        What you can do next
      </h2>
      <ul className="home-steps">
        {steps.map(({ text, href }) => (
          <li key={href}>
            <Link className="home-steps__link" href={href}>
              <svg aria-hidden="true" className="home-steps__arrow" focusable="false" viewBox="0 0 24 24">
                <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z" fill="currentcolor" />
                <path d="M7 12h9m-4-4 4 4-4 4" fill="none" stroke="#fff" strokeWidth="2" />
              </svg>
              <span>{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
