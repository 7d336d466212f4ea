import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../harness/places';
import { CAST, type CastName, type Screen, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

/** Each picture: who looks, on what, and how they come there from Home. */
const PICTURES: Record<
  string,
  { who: CastName | ''; screen: Screen; goes: (visitor: Visitor) => Promise<void> }
> = {
  'home-phone': { who: CAST.changeLeader, screen: 'phone', goes: async () => undefined },
  'action-phone': { who: CAST.changeLeader, screen: 'phone', goes: goesToTeamTimeOut },
  'sign-in': { who: '', screen: 'desk', goes: async () => undefined },
  board: { who: CAST.programmeLead, screen: 'desk', goes: (visitor) => visitor.goesTo('Board') },
  actions: { who: CAST.programmeLead, screen: 'desk', goes: (visitor) => visitor.goesTo('Actions') },
  'actions-board': {
    who: CAST.subgroupLead,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Actions');
      await visitor.part('navigation', 'Ways of looking').follows('Board');
      await visitor.finds('region', 'Board by state');
    },
  },
  subgroup: {
    who: CAST.subgroupLead,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Subgroups');
      await visitor.follows('Career development');
      await visitor.isAt('Career development');
    },
  },
  'capture-phone': {
    who: CAST.changeLeader,
    screen: 'phone',
    goes: async (visitor) => {
      await visitor.follows(/^Take notes at/);
      await visitor.isAt('Take notes');
    },
  },
  sorting: {
    who: CAST.programmeLead,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Themes');
      await visitor.follows('Sort notes');
      await visitor.isAt('Sort notes into themes');
    },
  },
  coverage: {
    who: CAST.programmeLead,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Listening');
      await visitor.follows('Coverage');
      await visitor.isAt('Coverage');
    },
  },
  edition: {
    who: CAST.comms,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Feedback into Action');
      await visitor.follows('Study time');
      await visitor.isAt('Study time');
    },
  },
  'feedback-phone': { who: '', screen: 'phone', goes: (visitor) => visitor.opens('/feedback-into-action/') },
  gate: {
    who: CAST.sponsor,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Subgroups');
      await visitor.follows('Commitment to prioritise health and wellbeing');
      await visitor.follows('Gate of Design');
      await visitor.isAt('Gate of Design');
    },
  },
  measure: {
    who: CAST.programmeLead,
    screen: 'desk',
    goes: async (visitor) => {
      await visitor.goesTo('Evidence');
      await visitor.follows('Sickness absence (invented)');
      await visitor.isAt('Sickness absence');
      await visitor.finds('img');
    },
  },
  people: { who: CAST.programmeLead, screen: 'desk', goes: (visitor) => visitor.goesTo('People') },
};

async function goesToTeamTimeOut(visitor: Visitor): Promise<void> {
  await visitor.goesTo('Actions');
  await visitor.searches('Team Time Out');
  await visitor.follows('Team Time Out');
  await visitor.isAt('Team Time Out');
}

for (const [name, { who, screen, goes }] of Object.entries(PICTURES)) {
  heard.story(`${name}.png`, async () => {
    const visitor = who ? await heard.welcomesAs(who, screen) : await heard.welcomes(screen);
    if (!who) await visitor.opens('/');
    await visitor.isAt(/./);
    await goes(visitor);
    await visitor.isAt(/./);
    mkdirSync(places.pictures, { recursive: true });
    await visitor.takesPicture(join(places.pictures, `${name}.png`));
  });
}
