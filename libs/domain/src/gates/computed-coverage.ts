import { type LastHeard } from '../coverage/last-heard';
import { quarterOf } from '../coverage/quarter';
import { type IsoDate } from '../calendar';
import { type ComputedStanding, type GateFacts, type HeardRow, type MissingPiece } from './gate-facts';

/** Whether every directorate has been heard in this cycle, as far as the quarters of coverage tell. */
export function computeDirectorates({ directorates, cycle }: GateFacts): ComputedStanding {
  const since = quarterOf(cycle.startsOn);
  const unheard = directorates.filter(({ last }) => !isHeardSince(last, since));
  if (directorates.length === 0) {
    const message =
      'The programme has no directorates yet. Add them, so that it shows who has not been heard.';
    return { isMet: false, told: '', missing: [{ message, link: { to: 'method' } }] };
  }
  return {
    isMet: unheard.length === 0,
    told: `${directorates.length - unheard.length} of ${directorates.length} rows of directorates heard in this cycle`,
    missing: unheard.map((row) => missingRow(row, 'directorate')),
  };
}

/** Whether staff who work nights, and in each part that works in the community, have been heard in this cycle. */
export function computeNightsAndCommunity(facts: GateFacts): ComputedStanding {
  const { nights, directorates, sites, communityPartIds, cycle } = facts;
  const month = `${cycle.startsOn.slice(0, 7)}-01`;
  const isCommunity = ({ parts }: HeardRow) => parts.some(({ id }) => communityPartIds.includes(id));
  const missing: MissingPiece[] = [
    ...(isHeardSince(nights, month)
      ? []
      : [
          {
            message: 'Nobody who works nights has been heard in this cycle. Plan an event at night.',
            link: { to: 'coverage' as const, axis: 'shift' as const, partIds: ['night'] },
          },
        ]),
    ...directorates
      .filter((row) => isCommunity(row) && !isHeardSince(row.last, quarterOf(cycle.startsOn)))
      .map((row) => missingRow(row, 'directorate')),
    ...sites
      .filter((row) => isCommunity(row) && !isHeardSince(row.last, month))
      .map((row) => missingRow(row, 'site')),
  ];
  if (![...directorates, ...sites].some(isCommunity)) {
    const message =
      'Nobody has said where staff work in the community. Choose the directorates and sites in the settings.';
    missing.push({ message, link: { to: 'method' } });
  }
  const isMet = missing.length === 0;
  return { isMet, told: isMet ? 'Staff who work nights and in the community have been heard' : '', missing };
}

function isHeardSince({ period }: LastHeard, quarterOrMonth: IsoDate): boolean {
  return period !== null && period.startsOn >= quarterOrMonth;
}

function missingRow({ parts }: HeardRow, axis: 'directorate' | 'site'): MissingPiece {
  const names = parts.map(({ name }) => name).join(', ');
  return {
    message: `Not heard in this cycle: ${names}. Plan an event there.`,
    link: { to: 'coverage', axis, partIds: parts.map(({ id }) => id) },
  };
}
