import { v7 as newId } from 'uuid';
import { type Database, type UnitOfWork } from '@heard/data';
import {
  addDays,
  type Edition,
  type FormattedText,
  type Person,
  type PieceTexts,
  type Viewer,
} from '@heard/domain';
import { BeginEdition } from '../editions/commands/begin-edition';
import { ChangeAnswer } from '../editions/commands/change-answer';
import { ChangeEdition } from '../editions/commands/change-edition';
import { MoveEdition } from '../editions/commands/move-edition';
import { PublishEdition } from '../editions/commands/publish-edition';
import { WriteAnswer } from '../editions/commands/write-answer';
import { WriteEdition } from '../editions/commands/write-edition';
import { AddPicture } from '../editions/pictures/add-picture';
import { EXAMPLE_EDITIONS, type ExampleAnswer, type ExampleEdition } from './example-editions';
import { EXAMPLE_PICTURES } from './example-pictures';
import { type StoryClock } from './load-example';
import { type Cast, valueOf, viewerFor } from './tell-people';
import { TranslationStory } from './tell-translations';

/** Tells four editions that are out, one of them corrected, and one in the making. */
export async function tellEditions(
  database: Database,
  unitOfWork: UnitOfWork,
  clock: StoryClock,
  cast: Cast,
  actions: ReadonlyMap<string, string>,
): Promise<void> {
  const themes = await database.withClient(cast.programmeId, async (client) => {
    const { rows } = await client.query<{ id: string; wording: string }>('select id, wording from theme');
    return new Map(rows.map(({ id, wording }) => [wording, id]));
  });
  const commands = editionCommands(database, unitOfWork, clock);
  const comms = viewerFor(cast.personas.get('comms') as Person);
  const sponsor = viewerFor(cast.personas.get('sponsor') as Person);
  const lead = viewerFor(cast.personas.get('programme-lead') as Person);
  const translations = new TranslationStory(unitOfWork, clock, { writer: comms, checker: lead });
  const story = { commands, clock, comms, sponsor, translations, actions, themes };
  for (const example of EXAMPLE_EDITIONS) await tellEdition(story, example);
}

interface EditionStory {
  commands: ReturnType<typeof editionCommands>;
  clock: StoryClock;
  comms: Viewer;
  /** The second person, who approves and publishes. */
  sponsor: Viewer;
  translations: TranslationStory;
  actions: ReadonlyMap<string, string>;
  /** Ids of the themes by their wordings. */
  themes: ReadonlyMap<string, string>;
}

function editionCommands(database: Database, unitOfWork: UnitOfWork, clock: StoryClock) {
  const change = new ChangeEdition(unitOfWork, clock);
  return {
    pictures: new AddPicture(database, new ChangeAnswer(unitOfWork, clock), clock),
    begin: new BeginEdition(unitOfWork, clock),
    write: new WriteEdition(change),
    answers: new WriteAnswer(new ChangeAnswer(unitOfWork, clock), clock),
    move: new MoveEdition(change, clock),
    publish: new PublishEdition(change, clock),
  };
}

async function tellEdition(story: EditionStory, example: ExampleEdition): Promise<void> {
  const { commands, clock, comms } = story;
  clock.goTo(clock.daysAgo(example.begunAgo), 60);
  let edition = valueOf(await commands.begin.run(comms, { title: example.title }));
  const ids: string[] = [];
  for (const answer of example.answers) {
    const picture = await addPicture(story, edition, answer);
    const { id, result } = await commands.answers.add(
      comms,
      inputOf(story, edition, example, answer, picture),
    );
    valueOf(result);
    ids.push(id);
  }
  const headlineAnswerId = ids[0] ?? null;
  const answer = { id: ids[0] ?? '', english: englishIn(example) };
  if (example.introductionBefore) {
    const introduction = example.introductionBefore;
    edition = await write(story, edition, { ...example, introduction }, { headlineAnswerId });
    await story.translations.tell({ edition, answer }, example.title, 'old');
  }
  edition = await write(story, edition, example, { headlineAnswerId });
  await story.translations.tell({ edition, answer }, example.title, 'new');
  if (example.outAgo === undefined) return;
  edition = await goOut(story, edition, example.outAgo);
  const { correction } = example;
  if (!correction) return;
  clock.goTo(clock.daysAgo(correction.ago), 30);
  const correcting = valueOf(await commands.move.run(comms, edition, 'correct'));
  const mended = await write(
    story,
    correcting,
    { ...example, ...correction },
    {
      headlineAnswerId: edition.headlineAnswerId,
      whatChanged: correction.whatChanged,
    },
  );
  await goOut(story, mended, correction.ago);
}

async function goOut(story: EditionStory, edition: Edition, ago: number): Promise<Edition> {
  const { commands, clock, comms, sponsor } = story;
  clock.goTo(clock.daysAgo(ago), 90);
  const checked = valueOf(await commands.move.sendToCheck(comms, edition));
  const approved = valueOf(await commands.move.approve(sponsor, checked));
  return valueOf(await commands.publish.run(sponsor, approved));
}

async function write(
  { commands, comms }: EditionStory,
  { id, version }: Edition,
  { title, introduction }: Pick<ExampleEdition, 'title' | 'introduction'>,
  more: { headlineAnswerId: string | null; whatChanged?: string },
): Promise<Edition> {
  return valueOf(
    await commands.write.run(comms, {
      id,
      version,
      title,
      introduction: paragraphs([introduction]),
      ...more,
    }),
  );
}

/** Draws an answer's picture and adds it as somebody would who chose it from their computer. */
async function addPicture(
  { commands, comms }: EditionStory,
  edition: Edition,
  { picture }: ExampleAnswer,
): Promise<{ pictureId?: string; pictureAlt: string }> {
  if (!picture) return { pictureAlt: '' };
  const { drawing, alt } = EXAMPLE_PICTURES[picture];
  const { default: sharp } = await import('sharp');
  const bytes = await sharp(Buffer.from(drawing)).png().toBuffer();
  const id = newId();
  valueOf(await commands.pictures.run(comms, { editionId: edition.id, id, bytes }));
  return { pictureId: id, pictureAlt: alt };
}

function inputOf(
  story: EditionStory,
  edition: Edition,
  example: ExampleEdition,
  answer: ExampleAnswer,
  picture: { pictureId?: string; pictureAlt: string },
) {
  const { kind, youSaid, next, reviewAfter, figure } = answer;
  const from = story.clock.daysAgo(example.outAgo ?? example.begunAgo);
  return {
    ...{ editionId: edition.id, themeId: found(story.themes, answer.theme) },
    words: {
      ...{ kind, youSaid, weDid: paragraphs(answer.weDid), next, siteIds: [], ...picture },
      reviewOn: reviewAfter ? addDays(from, reviewAfter) : null,
      actionIds: answer.actions.map((title) => found(story.actions, title)),
      figures: figure ? [{ ...figure, id: newId() }] : [],
    },
  };
}

/** The English of the first answer, which is the one that is translated; it has no picture and no figure. */
function englishIn({ answers: [first] }: ExampleEdition): PieceTexts {
  const { youSaid = '', weDid = [], next = '' } = first ?? {};
  return { youSaid, weDid: paragraphs(weDid), next, quotation: '', pictureAlt: '', figures: [] };
}

function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`Nothing of the example is called ${name}.`);
  return id;
}

function paragraphs(texts: readonly string[]): FormattedText {
  return texts.map((text) => ({ kind: 'paragraph', lines: [[{ text, bold: false, href: null }]] }));
}
