import { type ListeningEvent, type EventSeries } from '@heard/domain';
import { aSeries } from '@heard/domain/testing';
import { v7 as newId } from 'uuid';
import { type World } from './world';

const words = (value: unknown) => JSON.stringify(value);
const WORDS = 'kind: CULTURE_CAFE, title: "Night café", shift: NIGHT, place: "", details: "", invited: ""';

const seen = ({ id, version }: { id: string; version: number }) => `id: ${words(id)}, version: ${version}`;

async function onEvent(world: World, changes: Partial<ListeningEvent>): Promise<string> {
  return seen(await world.addEvent(changes));
}

/** A series with one event, which leader facilitates. */
async function onSeries(world: World, changes: Partial<EventSeries> = {}): Promise<EventSeries> {
  const series = aSeries({ id: newId(), programmeId: world.programmeId, ...changes });
  await world.within((transaction) => transaction.series.add(series));
  await world.addEvent({ seriesId: series.id });
  return series;
}

/** Each mutation about listening events and series that leader may call, with arguments that suit it. */
export const EVENT_CALLS: Record<string, (world: World) => Promise<string>> = {
  planEvent: async (world) =>
    `input: { ${WORDS}, heldOn: ${words((await world.addEvent()).heldOn)}, facilitatorIds: [${words(world.people.leader.id)}] }`,
  editEvent: async (world) => {
    const event = await onEvent(world, { subgroupId: null });
    return `input: { ${event}, ${WORDS}, heldOn: ${words((await world.addEvent()).heldOn)}, facilitatorIds: [${words(world.people.leader.id)}] }`;
  },
  moveEvent: async (world) => `${await onEvent(world, {})}, move: WRITE_UP`,
  cancelEvent: async (world) => `${await onEvent(world, { state: 'planned' })}, reason: "Snow"`,
  writeCarryOver: async (world) => `${await onEvent(world, {})}, carryOver: "The lift"`,
  addSeries: async (world) =>
    `input: { ${WORDS}, everyWeeks: 4, firstOn: ${words((await world.addEvent()).heldOn)}, facilitatorIds: [${words(world.people.leader.id)}] }`,
  editSeries: async (world) => `input: { ${seen(await onSeries(world))}, ${WORDS}, everyWeeks: 6 }`,
  endSeries: async (world) => seen(await onSeries(world)),
  reopenSeries: async (world) => seen(await onSeries(world, { isEnded: true })),
  planNextInSeries: async (world) => `id: ${words((await onSeries(world)).id)}`,
  makeCalendarFeed: async () => '',
  removeCalendarFeed: async () => '',
};
