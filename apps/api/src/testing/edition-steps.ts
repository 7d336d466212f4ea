import { v7 as newId } from 'uuid';
import { addDays, type EditionVerb } from '@heard/domain';
import { addNotes, addReleasedEvent, agreeTheme, formTheme } from './sorting';
import { type Answer, type TestServer } from './test-server';
import { translate } from './translations';
import { type Member, type World } from './world';

/** Every way of changing an edition or its answers, by its mutation. */
export type EditionStep =
  EditionVerb | 'begin' | 'add_answer' | 'write_answer' | 'remove_answer' | 'order_answers';

/** What a spec reads of an edition. */
export interface EditionRead {
  id: string;
  version: number;
  state: string;
  number: number | null;
  answers: { id: string; version: number }[];
}

export const EDITION_READ = '{ id version state number answers { id version } }';

const words = (value: unknown) => JSON.stringify(value);
const SEEN = 'id: $id, version: $version';

/** An agreed theme that rests on enough for an answer to leave the workspace, and a launched action that answers it. */
export async function addAnswerableTheme(
  server: TestServer,
  { wording = 'The rota comes too late' } = {},
): Promise<{ themeId: string; actionId: string }> {
  const { programmeLead } = server.world.people;
  const first = await addNotes(server, await addReleasedEvent(server), ['One said', 'Two said']);
  const second = await addNotes(server, await addReleasedEvent(server), ['Three said', 'Four said']);
  const theme = await formTheme(server, programmeLead, [...first, ...second], { wording });
  await agreeTheme(server, programmeLead, theme);
  const { id: actionId } = await server.world.addAction({
    state: 'launched',
    launchedOn: addDays(server.clock.today(), -20),
  });
  await server.ask(
    programmeLead,
    'mutation ($themeId: ID!, $actionId: ID!) { linkAction(themeId: $themeId, actionId: $actionId) { errors { code } } }',
    { themeId: theme.id, actionId },
  );
  return { themeId: theme.id, actionId };
}

/** What an answer says when nothing is missing; a spec changes what it is about. */
export function wholeWords(server: TestServer, actionIds: readonly string[], changes: object = {}): object {
  const line = (text: string) => [{ text, bold: false, href: null }];
  return {
    ...{ kind: 'WE_DID', youSaid: 'The rota comes too late', next: 'We look again in spring.' },
    weDid: [{ kind: 'PARAGRAPH', lines: [line('Rotas come six weeks ahead.')] }],
    ...{ reviewOn: addDays(server.clock.today(), 90), actionIds, siteIds: [], figures: [], quotation: null },
    pictureAlt: '',
    ...changes,
  };
}

/** Begins an edition with one whole answer, as communications do. */
export async function beginEdition(
  server: TestServer,
  { as = server.world.people.comms, changes = {} }: { as?: Member; changes?: object } = {},
): Promise<EditionRead & { themeId: string; actionId: string }> {
  const { themeId, actionId } = await addAnswerableTheme(server);
  const id = newId();
  const begun = await server.ask(
    as,
    `mutation ($id: ID!) { beginEdition(input: { id: $id, title: "Spring" }) { errors { message } } }`,
    { id },
  );
  const added = await server.ask(
    as,
    `mutation ($input: AddAnswerInput!) { addAnswer(input: $input) { edition ${EDITION_READ} errors { field message } } }`,
    { input: { id: newId(), editionId: id, themeId, words: wholeWords(server, [actionId], changes) } },
  );
  const errors = [begun.errors, added.errors, begun.data?.beginEdition.errors, added.data?.addAnswer.errors];
  if (errors.flat().some((error) => error)) throw new Error(JSON.stringify(errors));
  return { ...added.data.addAnswer.edition, themeId, actionId };
}

/** Who takes each step when it goes well: communications write, and the sponsor is the second person. */
export const EDITION_WHO: Record<EditionStep, keyof World['people']> = {
  begin: 'comms',
  write: 'comms',
  add_answer: 'comms',
  write_answer: 'comms',
  remove_answer: 'comms',
  order_answers: 'comms',
  send_to_check: 'comms',
  take_back: 'comms',
  send_back: 'sponsor',
  approve: 'sponsor',
  schedule: 'sponsor',
  unschedule: 'sponsor',
  publish: 'sponsor',
  add_languages: 'sponsor',
  correct: 'comms',
  drop_correction: 'comms',
  withdraw: 'sponsor',
};

/** The steps that lead to where a step is at home. */
const BEFORE: Partial<Record<EditionStep, EditionStep[]>> = {
  take_back: ['send_to_check'],
  send_back: ['send_to_check'],
  approve: ['send_to_check'],
  schedule: ['send_to_check', 'approve'],
  unschedule: ['send_to_check', 'approve', 'schedule'],
  publish: ['send_to_check', 'approve'],
  add_languages: ['send_to_check', 'approve', 'publish'],
  correct: ['send_to_check', 'approve', 'publish'],
  drop_correction: ['send_to_check', 'approve', 'publish', 'correct'],
  withdraw: ['send_to_check', 'approve', 'publish'],
};

type Begun = Awaited<ReturnType<typeof beginEdition>>;

const MUTATIONS: Record<EditionStep, (begun: Begun, server: TestServer) => [mutation: string, args: string]> =
  {
    begin: () => ['beginEdition', `input: { title: "Summer" }`],
    write: () => ['writeEdition', `input: { ${SEEN}, title: "Spring again", introduction: [] }`],
    add_answer: ({ themeId }) => ['addAnswer', `input: { editionId: $id, themeId: ${words(themeId)} }`],
    write_answer: ({ answers: [answer] }) => [
      'writeAnswer',
      `input: { id: ${words(answer?.id)}, version: ${answer?.version}, words: { kind: STILL_LISTENING, youSaid: "Still late",
      weDid: [], next: "", pictureAlt: "", actionIds: [], siteIds: [], figures: [] } }`,
    ],
    remove_answer: ({ answers: [answer] }) => [
      'removeAnswer',
      `id: ${words(answer?.id)}, version: ${answer?.version}`,
    ],
    order_answers: ({ answers }) => [
      'orderAnswers',
      `editionId: $id, answerIds: ${words(answers.map(({ id }) => id))}`,
    ],
    send_to_check: () => ['sendEditionToCheck', SEEN],
    take_back: () => ['moveEdition', `${SEEN}, move: TAKE_BACK`],
    send_back: () => ['sendEditionBack', `${SEEN}, reason: "Say who pays."`],
    approve: () => ['approveEdition', SEEN],
    schedule: (_, { clock }) => [
      'scheduleEdition',
      `${SEEN}, at: ${words(new Date(clock.now().getTime() + 3_600_000).toISOString())}`,
    ],
    unschedule: () => ['moveEdition', `${SEEN}, move: UNSCHEDULE`],
    publish: () => ['publishEdition', SEEN],
    add_languages: () => ['addLanguages', `${SEEN}, languages: [PL]`],
    correct: () => ['moveEdition', `${SEEN}, move: CORRECT`],
    drop_correction: () => ['dropCorrection', SEEN],
    withdraw: () => ['withdrawEdition', `${SEEN}, reason: "The figure was wrong."`],
  };

/** Takes a step as somebody; gives what came of it. */
export async function takeEditionStep(
  server: TestServer,
  as: Member | null,
  step: EditionStep,
  begun: Begun,
): Promise<{
  edition: EditionRead | null;
  errors: { field: string | null; code: string; message: string }[];
  answer: Answer;
}> {
  const [mutation, args] = MUTATIONS[step](begun, server);
  const needs = [args.includes('$id') && '$id: ID!', args.includes('$version') && '$version: Int!'].filter(
    Boolean,
  );
  const answer = await server.ask(
    as,
    `mutation ${needs.length > 0 ? `(${needs.join(', ')})` : ''} {
      done: ${mutation}(${args}) { edition ${EDITION_READ} errors { field code message } } }`,
    { id: begun.id, version: begun.version },
  );
  return { edition: answer.data?.done?.edition ?? null, errors: answer.data?.done?.errors ?? [], answer };
}

/** An edition where a step is at home. */
export async function arrangeEdition(server: TestServer, step: EditionStep): Promise<Begun> {
  const begun = await goThrough(server, await beginEdition(server), BEFORE[step] ?? []);
  const piece = { editionId: begun.id, answerId: begun.answers[0]?.id ?? null, language: 'PL' };
  if (step === 'add_languages') await translate(server, server.world.people.comms, piece);
  return begun;
}

/** Takes steps one after the other, each by who takes it when it goes well. */
export async function goThrough(
  server: TestServer,
  begun: Begun,
  steps: readonly EditionStep[],
): Promise<Begun> {
  let now = begun;
  for (const step of steps) {
    const { edition, errors, answer } = await takeEditionStep(
      server,
      server.world.people[EDITION_WHO[step]],
      step,
      now,
    );
    if (!edition || errors.length > 0) throw new Error(`${step}: ${JSON.stringify(answer)}`);
    now = { ...now, ...edition };
  }
  return now;
}

/** The mutation of a step and its arguments with the edition written out, for a walk over all mutations. */
export async function editionStepCall(server: TestServer, step: EditionStep): Promise<string> {
  const begun = await arrangeEdition(server, step);
  const [, args] = MUTATIONS[step](begun, server);
  return args.replaceAll('$id', words(begun.id)).replaceAll('$version', String(begun.version));
}

/** The name of each step's mutation, each once. */
export const EDITION_CALLS: [mutation: string, step: EditionStep][] = [
  ['beginEdition', 'begin'],
  ['writeEdition', 'write'],
  ['addAnswer', 'add_answer'],
  ['writeAnswer', 'write_answer'],
  ['removeAnswer', 'remove_answer'],
  ['orderAnswers', 'order_answers'],
  ['sendEditionToCheck', 'send_to_check'],
  ['moveEdition', 'take_back'],
  ['sendEditionBack', 'send_back'],
  ['approveEdition', 'approve'],
  ['scheduleEdition', 'schedule'],
  ['publishEdition', 'publish'],
  ['addLanguages', 'add_languages'],
  ['dropCorrection', 'drop_correction'],
  ['withdrawEdition', 'withdraw'],
];

/** The arguments with which a preview link is made, or one that is open ended. */
export async function previewArguments(server: TestServer, step: 'make' | 'end'): Promise<string> {
  const { id } = await beginEdition(server);
  if (step === 'make') return `input: { editionId: ${words(id)} }`;
  const { data } = await server.ask(
    server.world.people.comms,
    'mutation ($id: ID!) { makePreviewLink(input: { editionId: $id }) { edition { previewLinks { id } } } }',
    { id },
  );
  return `id: ${words(data.makePreviewLink.edition.previewLinks[0].id)}`;
}
