import { v4 as newId } from 'uuid';
import { type ThemeVerb } from '@heard/domain';
import { addNotes, addReleasedEvent, formTheme, type ThemeRead } from './sorting';
import { type Answer, type TestServer } from './test-server';
import { type Member } from './world';

/** Every way of changing a theme, by its mutation. */
export type ThemeStep =
  Exclude<ThemeVerb, 'sort_notes'> | 'form' | 'put_notes' | 'take_notes' | 'unlink_action';

/** A theme of the first subgroup, with what a step on it needs. */
export interface Arranged {
  theme: ThemeRead;
  /** Two notes that are in it, and one that is not. */
  inside: string[];
  outside: string;
  /** An action that answers it, and one that does not. */
  linked: string;
  unlinked: string;
  /** Another theme of the same subgroup. */
  other: ThemeRead;
}

/** Arranges a theme in the state in which a step is at home. */
export async function arrangeTheme(server: TestServer, step: ThemeStep): Promise<Arranged> {
  const { programmeLead } = server.world.people;
  const event = await addReleasedEvent(server);
  const [first = '', second = '', outside = ''] = await addNotes(server, event, [
    'One said',
    'Two said',
    'Three said',
  ]);
  const inside = [first, second];
  const theme = await formTheme(server, programmeLead, inside);
  const other = await formTheme(server, programmeLead, [], { wording: 'Another thing' });
  const { id: linked } = await server.world.addAction();
  const { id: unlinked } = await server.world.addAction();
  const arranged = { theme, inside, outside, linked, unlinked, other };
  const take = async (before: ThemeStep) => {
    const { answer, theme: after } = await takeThemeStep(server, programmeLead, before, arranged);
    if (!after) throw new Error(JSON.stringify(answer));
    arranged.theme = after;
  };
  await server.ask(
    programmeLead,
    'mutation ($themeId: ID!, $actionId: ID!) { linkAction(themeId: $themeId, actionId: $actionId) { errors { code } } }',
    { themeId: theme.id, actionId: linked },
  );
  for (const before of BEFORE[step] ?? []) await take(before);
  return arranged;
}

/** The steps that lead to where a step is at home. */
const BEFORE: Partial<Record<ThemeStep, ThemeStep[]>> = {
  start_work: ['agree'],
  answer: ['agree'],
  reopen: ['agree', 'answer'],
  undo_merge: ['merge'],
  take_up_again: ['set_aside'],
};

const SEEN = 'id: $id, version: $version';
const move = (name: string) => () => `moveTheme(${SEEN}, move: ${name})`;
const words = (value: unknown) => JSON.stringify(value);

const FIELDS: Record<ThemeStep, (arranged: Arranged, server: TestServer) => string> = {
  form: (_, { world }) =>
    `formTheme(input: { id: ${words(newId())}, subgroupId: ${words(world.subgroups.own.id)}, wording: "Heard again" })`,
  put_notes: ({ outside }) => `putNotesIntoTheme(themeId: $id, noteIds: [${words(outside)}])`,
  take_notes: ({ inside }) => `takeNotesOutOfTheme(themeId: $id, noteIds: [${words(inside[0])}])`,
  edit: (_, { world }) =>
    `editTheme(input: { ${SEEN}, subgroupId: ${words(world.subgroups.own.id)}, wording: "In other words", detail: "", goldenThreadIds: [] })`,
  agree: move('AGREE'),
  start_work: move('START_WORK'),
  answer: move('ANSWER'),
  reopen: move('REOPEN'),
  link_action: ({ unlinked }) => `linkAction(themeId: $id, actionId: ${words(unlinked)})`,
  unlink_action: ({ linked }) => `unlinkAction(themeId: $id, actionId: ${words(linked)})`,
  split: ({ inside }, { world }) =>
    `splitTheme(input: { id: ${words(newId())}, themeId: $id, version: $version, subgroupId: ${words(world.subgroups.own.id)},
      wording: "Split off", noteIds: [${words(inside[0])}] })`,
  merge: ({ other }) => `mergeThemes(fromId: $id, fromVersion: $version, intoId: ${words(other.id)})`,
  undo_merge: () => `undoMerge(${SEEN})`,
  set_aside: () => `setThemeAside(${SEEN}, reason: "One ward only.")`,
  take_up_again: move('TAKE_UP_AGAIN'),
};

/** What came of a step. */
export interface ThemeStepTaken {
  /** DONE, or the code of the refusal, of the payload or of the first fence. */
  code: string;
  theme: ThemeRead | null;
  answer: Answer;
}

/** Takes a step on an arranged theme as somebody. */
export async function takeThemeStep(
  server: TestServer,
  as: Member | null,
  step: ThemeStep,
  arranged: Arranged,
): Promise<ThemeStepTaken> {
  const field = FIELDS[step](arranged, server);
  const used = ['id', 'version'].filter((name) => field.includes(`$${name}`));
  const types = used.map((name) => `$${name}: ${name === 'id' ? 'ID!' : 'Int!'}`).join(', ');
  const { id, version } = arranged.theme;
  const answer = await server.ask(
    as,
    `mutation ${types && `(${types})`} { payload: ${field} {
      theme { id version state evidence { isExact isHidden notes events span } } errors { field code message } } }`,
    { id, version },
  );
  const refusal = answer.errors?.[0]?.extensions['code'] ?? answer.data?.payload.errors[0]?.code;
  return { code: refusal ? String(refusal) : 'DONE', theme: answer.data?.payload.theme ?? null, answer };
}

/** The arguments with which a step is taken on a theme arranged for it, written out. */
export async function themeStepArguments(server: TestServer, step: ThemeStep): Promise<string> {
  const arranged = await arrangeTheme(server, step);
  const { id, version } = arranged.theme;
  const field = FIELDS[step](arranged, server)
    .replaceAll('$id', words(id))
    .replaceAll('$version', `${version}`);
  return field.slice(field.indexOf('(') + 1, -1);
}
