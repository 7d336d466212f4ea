import { type Action } from '../actions/action';
import { type CoverageRow } from '../coverage/coverage';
import { type LastHeard } from '../coverage/last-heard';
import { type Cycle } from '../cycles/cycle';
import { type Membership } from '../subgroups/membership';
import { type Theme } from '../themes/theme';

/** An action of the subgroup with what its gates ask. */
export interface GateAction extends Pick<Action, 'id' | 'title' | 'state' | 'evaluation'> {
  /** Its owner is still in the programme. */
  hasOwner: boolean;
  hasMeasure: boolean;
  /** One of its measures has a reading from before it began. */
  hasBaseline: boolean;
}

/** A theme of the subgroup with what its gates ask. */
export interface GateTheme extends Pick<Theme, 'id' | 'wording' | 'state'> {
  /** Whether it rests on enough notes from enough events, or on a survey measure (domain.md, rule 4). */
  hasEvidence: boolean;
  /** An action answers it that is not stopped. */
  hasAction: boolean;
  /** An edition that is out answers it, in any of the four ways; not one from before it was reopened. */
  isAnsweredInPublic: boolean;
}

/** Who has been heard, as coverage tells it to everybody: small parts together, no day finer than it shows. */
export type HeardRow = Pick<CoverageRow, 'parts' | 'last'>;

/** All that the computed criteria of a subgroup's gates look at. */
export interface GateFacts {
  subgroupId: string;
  members: readonly Pick<Membership, 'kind' | 'to'>[];
  directorates: readonly HeardRow[];
  /** When staff who work nights were last heard: `lastHeardOf` the shift alone, never pooled with others. */
  nights: LastHeard;
  /** Each site alone; with the directorates they hold who works in the community. */
  sites: readonly HeardRow[];
  communityPartIds: readonly string[];
  themes: readonly GateTheme[];
  actions: readonly GateAction[];
  cycle: Pick<Cycle, 'id' | 'startsOn'>;
  /** All cycles of the programme. */
  cycles: readonly Pick<Cycle, 'id' | 'startsOn' | 'endsOn'>[];
}

/** To what page something that is missing leads. */
export type MissingLink =
  | { to: 'members' | 'events' | 'themes' | 'actions'; subgroupId: string }
  | { to: 'theme' | 'action'; id: string }
  | { to: 'coverage'; axis: 'site' | 'directorate' | 'shift'; partIds: string[] }
  | { to: 'cycles' }
  | { to: 'method' };

/** One thing that a computed criterion lacks. */
export interface MissingPiece {
  /** What is missing, and what to do. */
  message: string;
  link: MissingLink;
}

/** What the program worked out of one criterion. */
export interface ComputedStanding {
  isMet: boolean;
  /** How far it is, in a sentence: "11 of 13 directorates heard". */
  told: string;
  missing: MissingPiece[];
}
