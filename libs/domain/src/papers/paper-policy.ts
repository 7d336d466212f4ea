import { problem, type Problem } from '../result';
import { type Viewer, viewerHas, viewerHasInSubgroup } from '../viewer';
import { type Paper, PAPER_KINDS, type PaperKind } from './paper';

/** Kinds that everybody who sees the work may read once they are made. */
export const PAPERS_FOR_READERS: readonly PaperKind[] = ['board_paper', 'highlight_report'];

/** Whether the viewer may have a paper of this kind made, of this subgroup or of the programme. */
export function mayMakePaper(
  viewer: Viewer,
  { kind, subgroupId }: Pick<Paper, 'kind' | 'subgroupId'>,
): boolean {
  if (kind === 'assurance_pack' && !viewerHas(viewer, 'see_audit')) return false;
  if (viewerHas(viewer, 'make_papers')) return true;
  return (
    kind === 'highlight_report' &&
    subgroupId !== null &&
    viewerHasInSubgroup(viewer, 'make_own_subgroup_papers', subgroupId)
  );
}

/** Whether the viewer sees a paper: whoever may make it always, and who sees the work what is made for reading. */
export function maySeePaper(
  viewer: Viewer,
  paper: Pick<Paper, 'programmeId' | 'kind' | 'subgroupId' | 'state'>,
): boolean {
  if (viewer.programmeId !== paper.programmeId) return false;
  if (mayMakePaper(viewer, paper)) return true;
  const isMade = paper.state === 'ready' || paper.state === 'expired';
  return isMade && PAPERS_FOR_READERS.includes(paper.kind) && viewerHas(viewer, 'see_work');
}

/** Which papers the viewer sees, in parts that a query can ask for; it says the same as maySeePaper. */
export function papersSeenBy(viewer: Viewer): {
  /** Of these kinds all. */
  all: PaperKind[];
  /** Of these subgroups every highlight report. */
  ofSubgroups: string[];
  /** Of these kinds what is made. */
  made: PaperKind[];
} {
  return {
    all: PAPER_KINDS.filter((kind) => mayMakePaper(viewer, { kind, subgroupId: null })),
    ofSubgroups: viewer.leadsSubgroups.filter((subgroupId) =>
      mayMakePaper(viewer, { kind: 'highlight_report', subgroupId }),
    ),
    made: viewerHas(viewer, 'see_work') ? [...PAPERS_FOR_READERS] : [],
  };
}

/** The refusal of making a paper, saying whom to ask. */
export function notAllowedOnPapers(): Problem {
  return problem(
    null,
    'NOT_ALLOWED',
    'Programme leads make papers, and subgroup leads the highlight report of their own subgroup. Ask one of them.',
  );
}
