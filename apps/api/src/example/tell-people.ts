import { v7 as newId } from 'uuid';
import { type Transaction, type UnitOfWork } from '@heard/data';
import {
  activatePerson,
  addMembership,
  addSubgroup,
  invitePerson,
  ok,
  type Person,
  type Result,
  type Role,
  type Subgroup,
  type Viewer,
} from '@heard/domain';
import { type ExamplePerson, examplePeople } from './example-people';
import { PERSONAS } from './example-personas';
import {
  EXAMPLE_DIRECTORATES,
  EXAMPLE_PROGRAMME,
  EXAMPLE_SITES,
  EXAMPLE_STAFF_GROUPS,
  EXAMPLE_SUBGROUPS,
  EXAMPLE_THREADS,
  type SubgroupKey,
} from './example-programme';
import { type StoryClock } from './load-example';

/** The change leaders of the example, the persona among them included. */
const CHANGE_LEADERS = 90;
/** Stakeholders and experts of each subgroup, who have no account. */
const OTHERS_PER_SUBGROUP = 3;

/** Who and what the story of the actions is about. */
export interface Cast {
  programmeId: string;
  personas: Map<string, Person>;
  /** Change leaders of each subgroup. */
  members: Record<SubgroupKey, Person[]>;
  /** The lead of each subgroup. */
  leads: Record<SubgroupKey, Person>;
  subgroups: Record<SubgroupKey, Subgroup>;
  threads: Map<string, string>;
  /** Ids of the programme's lists, in the order of the example's. */
  lists: Lists;
}

/** Sets the programme up, invites its people, who join, and puts them into subgroups. */
export async function tellPeople(unitOfWork: UnitOfWork, clock: StoryClock, times: number): Promise<Cast> {
  const programmeId = newId();
  const story = new PeopleStory(unitOfWork, clock, programmeId);
  clock.goTo('2022-11-01');
  const lists = await story.setUp();
  const personas = new Map<string, Person>();
  for (const { key, name, email, role, jobTitle } of PERSONAS) {
    const ward = role === 'change_leader' ? { directorate: 2, site: 13, staffGroup: 0 } : { site: 9 };
    const person = await story.join({ name, email, jobTitle, ...ward }, [role], lists);
    personas.set(key, person);
  }
  const keys = EXAMPLE_SUBGROUPS.map(({ key }) => key);
  const cast: Cast = {
    programmeId,
    personas,
    subgroups: {} as Cast['subgroups'],
    members: { career: [], safety: [], expectations: [], wellbeing: [] },
    leads: {} as Cast['leads'],
    threads: lists.threads,
    lists,
  };
  for (const subgroup of EXAMPLE_SUBGROUPS)
    cast.subgroups[subgroup.key] = await story.found(subgroup, lists.threads);
  const amara = personas.get('change-leader') as Person;
  cast.members.wellbeing.push(amara);
  await story.member(cast.subgroups.wellbeing, amara, 'change_leader', '2023-02-06');
  const invented = examplePeople((CHANGE_LEADERS - 1) * times + OTHERS_PER_SUBGROUP * keys.length);
  const leaders = invented.slice(0, (CHANGE_LEADERS - 1) * times);
  for (const [index, details] of leaders.entries()) {
    const key = keys[index % keys.length] as SubgroupKey;
    const leads = index < keys.length && key !== 'wellbeing';
    clock.goTo(details.joinedOn, index);
    const person = await story.join(
      details,
      leads ? ['change_leader', 'subgroup_lead'] : ['change_leader'],
      lists,
    );
    await story.member(cast.subgroups[key], person, 'change_leader', details.joinedOn);
    cast.members[key].push(person);
    if (leads) cast.leads[key] = person;
  }
  cast.leads.wellbeing = personas.get('subgroup-lead') as Person;
  for (const key of keys) await story.member(cast.subgroups[key], cast.leads[key], 'lead', '2024-10-01');
  const sponsor = personas.get('sponsor') as Person;
  for (const key of keys) await story.member(cast.subgroups[key], sponsor, 'sponsor', '2023-01-09');
  for (const [index, details] of invented.slice(leaders.length).entries()) {
    const kind = index % OTHERS_PER_SUBGROUP === 0 ? 'subject_matter_expert' : 'stakeholder';
    clock.goTo(details.joinedOn, index);
    const person = await story.join(details, [], lists);
    await story.member(
      cast.subgroups[keys[index % keys.length] as SubgroupKey],
      person,
      kind,
      details.joinedOn,
    );
  }
  return cast;
}

/** The lists of the programme by the ids of their entries. */
export interface Lists {
  sites: string[];
  directorates: string[];
  staffGroups: string[];
  threads: Map<string, string>;
}

/** One step of the story each, with its audit. */
class PeopleStory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: StoryClock,
    private readonly programmeId: string,
  ) {}

  async setUp(): Promise<Lists> {
    return this.step(async (transaction) => {
      const { programmes } = transaction;
      await programmes.add({
        id: this.programmeId,
        ...EXAMPLE_PROGRAMME,
        isExample: true,
        nudgeDays: 30,
        dueSoonDays: 14,
        idleMinutes: 30,
        smallNumberThreshold: 11,
        version: 1,
      });
      const named = async (list: 'site' | 'directorate' | 'staffGroup', names: string[]) => {
        const ids = names.map(() => newId());
        for (const [index, name] of names.entries())
          await programmes.addName(list, ids[index] as string, name);
        return ids;
      };
      const threads = new Map(EXAMPLE_THREADS.map(({ name }) => [name, newId()]));
      for (const { name, description } of EXAMPLE_THREADS) {
        await programmes.addGoldenThread(threads.get(name) as string, name, description);
      }
      transaction.record({
        verb: 'programme.set_up',
        subjectType: 'programme',
        subjectId: this.programmeId,
        subjectTitle: EXAMPLE_PROGRAMME.name,
      });
      return ok({
        sites: await named('site', EXAMPLE_SITES),
        directorates: await named('directorate', EXAMPLE_DIRECTORATES),
        staffGroups: await named('staffGroup', EXAMPLE_STAFF_GROUPS),
        threads,
      });
    });
  }

  /** Invites somebody and lets them join on the same day. */
  async join(
    details: Pick<ExamplePerson, 'name' | 'email' | 'jobTitle'> & Partial<ExamplePerson>,
    roles: Role[],
    lists?: Lists,
  ): Promise<Person> {
    const invited = valueOf(
      invitePerson({
        id: newId(),
        programmeId: this.programmeId,
        name: details.name,
        email: details.email,
        jobTitle: details.jobTitle,
        workingPattern: details.workingPattern ?? 'days',
        directorateId: lists?.directorates[details.directorate ?? 3] ?? null,
        siteId: lists?.sites[details.site ?? 0] ?? null,
        staffGroupId: lists?.staffGroups[details.staffGroup ?? 5] ?? null,
        roles,
      }),
    );
    const person = valueOf(activatePerson(invited, this.clock.today()));
    return this.step(async (transaction) => {
      await transaction.people.add(person);
      if (roles.length > 0) await transaction.signIn.keepAccount(person.id, person.email);
      const about = { subjectType: 'person', subjectId: person.id, subjectTitle: person.name } as const;
      transaction.record({ verb: 'person.invited', ...about, after: invited });
      transaction.record({ verb: 'person.joined', ...about });
      return ok(person);
    });
  }

  /** Founds a subgroup; its gates take it through its phases. */
  async found(example: (typeof EXAMPLE_SUBGROUPS)[number], threads: Map<string, string>): Promise<Subgroup> {
    const [first] = example.phases;
    this.clock.goTo(first?.on ?? this.clock.today());
    const { name, priorityText, aliases } = example;
    const position = EXAMPLE_SUBGROUPS.indexOf(example) + 1;
    const founded = valueOf(
      addSubgroup(
        { id: newId(), programmeId: this.programmeId, name, priorityText, position, periodId: newId() },
        this.clock.today(),
      ),
    );
    const subgroup: Subgroup = { ...founded.subgroup, aliases, goldenThreadIds: [...threads.values()] };
    await this.step(async (transaction) => {
      await transaction.subgroups.add(subgroup);
      this.record(transaction, 'subgroup.added', subgroup, null);
      return ok(null);
    });
    return subgroup;
  }

  /** Makes somebody a member of a subgroup from a day. */
  async member(
    subgroup: Subgroup,
    person: Person,
    kind: Parameters<typeof addMembership>[0]['kind'],
    from: string,
  ): Promise<void> {
    this.clock.goTo(from);
    const input = { id: newId(), subgroupId: subgroup.id, personId: person.id, kind, from };
    const membership = valueOf(addMembership(input, [], from));
    await this.step(async (transaction) => {
      await transaction.subgroups.addMembership(membership);
      transaction.record({
        verb: 'membership.added',
        subjectType: 'membership',
        subjectId: membership.id,
        subjectTitle: `${person.name}, ${subgroup.name}`,
        after: membership,
      });
      return ok(null);
    });
  }

  private record(
    transaction: Transaction,
    verb: `subgroup.${string}`,
    after: Subgroup,
    before: Subgroup | null,
  ) {
    transaction.record({
      verb,
      subjectType: 'subgroup',
      subjectId: after.id,
      subjectTitle: after.name,
      before,
      after,
    });
  }

  private async step<T>(work: (transaction: Transaction) => Promise<Result<T>>): Promise<T> {
    const scope = { programmeId: this.programmeId, actorId: null };
    return valueOf(await this.unitOfWork.run(scope, this.clock.now(), work));
  }
}

/** The value of a step that must go well: a refusal here is a fault of the story. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`The example's story was refused: ${JSON.stringify(result.problems)}`);
}

/** A person of the story as the rules see them when they act. */
export function viewerFor(person: Person, leadsSubgroups: string[] = []): Viewer {
  const { id, name, programmeId, roles } = person;
  return { programmeId, personId: id, name, roles, leadsSubgroups };
}
