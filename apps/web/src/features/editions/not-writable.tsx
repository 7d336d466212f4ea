import { Permission } from '@heard/schema';
import { EmptyState, Link, NotAllowed } from '@heard/ui';
import { useSession } from '../../app/session';
import { editionStateWords } from '../../app/words';
import { type EditionWordsFragment } from './edition-page.generated';

/** Why an edition cannot be written on: the viewer's roles, or its state. */
export function NotWritable({
  edition: { id, state },
}: {
  edition: Pick<EditionWordsFragment, 'id' | 'state'>;
}) {
  const { can } = useSession();
  if (!can(Permission.COMPOSE_EDITION)) return <NotAllowed />;
  return (
    <EmptyState title="This edition cannot be written on now">
      <p>
        It is {editionStateWords[state].toLowerCase()}.{' '}
        <Link href={`/editions/${id}`}>Go to the edition</Link> to see which step comes first.
      </p>
    </EmptyState>
  );
}
