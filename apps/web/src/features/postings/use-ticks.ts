import { useNotices } from '@heard/ui';
import { v7 as newId } from 'uuid';
import { useState } from 'react';
import { useSave } from '../../app/use-save';
import {
  type Posting_PostingFragment,
  PutPosterBackDocument,
  PutUpPosterDocument,
  TakeDownPosterDocument,
} from './postings-page.generated';

const refetch = ['PostingsPage', 'PostersToRemove'];

/** The ticks of this page: up, taken down, and undone. */
export function useTicks() {
  const say = useNotices();
  const up = useSave(PutUpPosterDocument, (data) => data.putUpPoster, { refetch });
  const down = useSave(TakeDownPosterDocument, (data) => data.takeDownPoster, { refetch });
  const back = useSave(PutPosterBackDocument, (data) => data.putPosterBack, { refetch });
  // Made here, so that pressing twice on a bad connection ticks once; a new one for each poster.
  const [id, setId] = useState(() => newId());

  async function takeDown({ id: postingId, version, site }: Posting_PostingFragment) {
    const taken = await down.save({ id: postingId, version });
    if (!taken?.posting) return;
    const after = taken.posting;
    say(`Taken down at ${site?.name ?? 'this site'}.`, {
      undo: () => void back.save({ id: after.id, version: after.version }),
    });
  }

  async function putUp(editionId: string, site: { id: string; name: string }) {
    const put = await up.save({ input: { id, editionId, siteId: site.id } });
    if (!put?.posting) return;
    const { posting } = put;
    setId(newId());
    say(`Ticked as up at ${site.name}.`, {
      undo: () => void down.save({ id: posting.id, version: posting.version }),
    });
  }

  return {
    putUp,
    takeDown,
    busy: up.busy || down.busy || back.busy,
    errors: [...up.errors, ...down.errors, ...back.errors],
  };
}
