import { type Reading } from '../work/reading';
import { EDITION_VIEW, type EditionView } from './edition.view';

const MOST = 50;

/** The editions that may wait for somebody: in check, approved, or sent back to be mended; oldest first. */
export function editionsThatWait(reading: Reading): Promise<EditionView[]> {
  return reading.query(
    `select ${EDITION_VIEW} from edition e
     where e.state in ('in_check', 'approved') or (e.state = 'draft' and e.sent_back_reason <> '')
     order by e.created_on, e.id limit ${MOST}`,
  );
}
