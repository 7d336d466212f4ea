import { v7 as newId } from 'uuid';
import { type Database, type Transaction, UnitOfWork } from '@heard/data';
import { type Action, type ListeningEvent, ok, type Person, type Role, type Subgroup } from '@heard/domain';
import { anAction, anEvent, aFacilitator, aPerson, aSubgroup } from '@heard/domain/testing';
import { newToken, tokenHash } from '../sign-in/token';
import { type Clock } from '../work/clock';

/** A person of the test programme, signed in. */
export interface Member extends Person {
  token: string;
}

/** A small programme: two subgroups, one person for each role and two change leaders besides. */
export interface World {
  programmeId: string;
  people: Record<
    | 'leader'
    | 'otherLeader'
    | 'subgroupLead'
    | 'otherLead'
    | 'programmeLead'
    | 'comms'
    | 'sponsor'
    | 'administrator',
    Member
  >;
  subgroups: { own: Subgroup; other: Subgroup };
  sites: [string, string];
  directorates: [string, string];
  staffGroups: [string, string];
  goldenThreads: [string, string];
  /** Stores an action, as it would be after the commands that led there. */
  addAction(changes?: Partial<Action>): Promise<Action>;
  /** Stores a listening event, as it would be after the commands that led there; leader facilitates it unless said otherwise. */
  addEvent(changes?: Partial<ListeningEvent>): Promise<ListeningEvent>;
  /** Does something else as the program, with an audit event of its own. */
  within<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

const ROLES: Record<keyof World['people'], Role> = {
  leader: 'change_leader',
  otherLeader: 'change_leader',
  subgroupLead: 'subgroup_lead',
  otherLead: 'subgroup_lead',
  programmeLead: 'programme_lead',
  comms: 'comms',
  sponsor: 'sponsor',
  administrator: 'administrator',
};

/** Makes the small programme through the repositories; a second one in the same database needs addresses of its own. */
export async function makeWorld(
  database: Database,
  clock: Clock,
  addressesAt = 'example.invalid',
): Promise<World> {
  const programmeId = newId();
  const unitOfWork = new UnitOfWork(database, newId);
  const within = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const done = await unitOfWork.run({ programmeId, actorId: null }, clock.now(), async (transaction) => {
      const value = await work(transaction);
      transaction.record({ verb: 'programme.arranged', subjectType: 'programme', subjectId: programmeId });
      return ok(value);
    });
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    return done.value;
  };
  const ids = (): [string, string] => [newId(), newId()];
  const lists = { sites: ids(), directorates: ids(), staffGroups: ids(), goldenThreads: ids() };
  const people = Object.fromEntries(
    Object.entries(ROLES).map(([key, role]) => [
      key,
      {
        ...aPerson({
          id: newId(),
          programmeId,
          name: `${key} Tester`,
          email: `${key}@${addressesAt}`,
          state: 'active',
          roles: [role],
        }),
        directorateId: null,
        siteId: null,
        staffGroupId: null,
        token: newToken(),
      },
    ]),
  ) as World['people'];
  const subgroups = {
    own: aSubgroup({
      id: newId(),
      programmeId,
      name: 'Health and wellbeing',
      goldenThreadIds: [],
      position: 1,
    }),
    other: aSubgroup({
      id: newId(),
      programmeId,
      name: 'Career development',
      goldenThreadIds: [],
      position: 2,
    }),
  };
  await within(async (transaction) => {
    await transaction.programmes.add({
      id: programmeId,
      name: 'Test programme',
      organisation: 'Test trust',
      isExample: false,
      nudgeDays: 30,
      dueSoonDays: 14,
      idleMinutes: 30,
      smallNumberThreshold: 11,
      version: 1,
    });
    await addLists(transaction, lists);
    for (const { token, ...person } of Object.values(people)) {
      await transaction.people.add(person);
      await transaction.signIn.keepAccount(person.id, person.email);
      const expiresAt = new Date('2099-01-01');
      await transaction.signIn.addSession({ tokenHash: tokenHash(token), personId: person.id, expiresAt });
    }
    for (const subgroup of Object.values(subgroups)) await transaction.subgroups.add(subgroup);
    const leads = { own: people.subgroupLead, other: people.otherLead };
    for (const key of ['own', 'other'] as const) {
      await transaction.subgroups.addMembership({
        id: newId(),
        subgroupId: subgroups[key].id,
        personId: leads[key].id,
        kind: 'lead',
        from: '2025-01-01',
        to: null,
        version: 1,
      });
    }
  });
  // The clock of a spec stands still elsewhere than now, and sessions idle out by the database's own clock.
  await database.withOwner((client) => client.query('update session set last_seen_at = now()'));
  return {
    programmeId,
    people,
    subgroups,
    ...lists,
    within,
    async addAction(changes = {}) {
      const action = anAction({
        id: newId(),
        programmeId,
        subgroupId: subgroups.own.id,
        ownerId: people.leader.id,
        proposedById: people.leader.id,
        coOwnerIds: [],
        goldenThreadIds: [],
        checks: [],
        lastUpdate: null,
        createdOn: clock.today(),
        lastStepOn: changes.createdOn ?? clock.today(),
        ...changes,
      });
      await within((transaction) => transaction.actions.add(action));
      return action;
    },
    async addEvent(changes = {}) {
      const event = anEvent({
        id: newId(),
        programmeId,
        subgroupId: subgroups.own.id,
        heldOn: clock.today(),
        facilitators: [aFacilitator(people.leader.id)],
        ...changes,
      });
      await within((transaction) => transaction.events.add(event));
      return event;
    },
  };
}

async function addLists(
  transaction: Transaction,
  lists: Pick<World, 'sites' | 'directorates' | 'staffGroups' | 'goldenThreads'>,
): Promise<void> {
  const { programmes } = transaction;
  await programmes.addName('site', lists.sites[0], 'North House');
  await programmes.addName('site', lists.sites[1], 'South House');
  await programmes.addName('directorate', lists.directorates[0], 'Community health services');
  await programmes.addName('directorate', lists.directorates[1], 'Mental health services');
  await programmes.addName('staffGroup', lists.staffGroups[0], 'Nursing');
  await programmes.addName('staffGroup', lists.staffGroups[1], 'Administration');
  await programmes.addGoldenThread(lists.goldenThreads[0], 'Leadership', '');
  await programmes.addGoldenThread(lists.goldenThreads[1], 'Feedback', '');
}
