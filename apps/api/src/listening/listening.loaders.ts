import { carryOversOf, eventsByIds, lastTimesOf, type Reading, seriesByIds } from '@heard/data';
import { oneEach } from '../graphql/batch';

/** What hangs on listening events and their series, loaded together. */
export function listeningLoaders(reading: Reading) {
  return {
    listeningEvent: oneEach(
      (ids) => eventsByIds(reading, ids),
      (event) => event.id,
    ),
    carryOver: oneEach(
      (ids) => carryOversOf(reading, ids),
      (row) => row.eventId,
    ),
    lastTime: oneEach(
      (ids) => lastTimesOf(reading, ids),
      (row) => row.forId,
    ),
    eventSeries: oneEach(
      (ids) => seriesByIds(reading, ids),
      (series) => series.id,
    ),
  };
}
