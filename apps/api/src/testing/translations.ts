import { type TestServer } from './test-server';
import { type Member } from './world';

/** A piece of an edition in a language, as a spec names it. */
export interface Piece {
  editionId: string;
  answerId: string | null;
  language: string;
}

/** What a spec reads of a translation. */
export interface TranslationRead {
  state: string;
  version: number;
  english: string;
  texts: { field: string; state: string; english: string; englishWas: string | null; translation: string }[];
  blocks: { field: string; state: string; translation: object[] } | null;
  viewerCan: string[];
}

/** What came of a change to a translation. */
export interface TranslationDone {
  translation: TranslationRead | null;
  errors: { field: string | null; code: string; message: string }[];
}

export const TRANSLATION_READ = `{ state version english texts { field state english englishWas translation }
  blocks { field state translation { kind lines { text } } } viewerCan writtenBy { id } checkedBy { id } }`;

const PIECE = '$editionId: ID!, $answerId: ID, $language: TranslatedLanguage!';
const OF_PIECE = 'editionId: $editionId, answerId: $answerId, language: $language';
const DONE = `{ translation ${TRANSLATION_READ} errors { field code message } }`;

/** A piece beside its English, as somebody sees it. */
export async function readTranslation(
  server: TestServer,
  as: Member,
  piece: Piece,
): Promise<TranslationRead> {
  const { data, errors } = await server.ask(
    as,
    `query (${PIECE}) { translation(${OF_PIECE}) ${TRANSLATION_READ} }`,
    { ...piece },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.translation;
}

/** What is sent to write a piece: each of its texts with the language before it, unless a spec says otherwise. */
export function wordsIn(language: string, { version, english, texts, blocks }: TranslationRead): object {
  const line = [{ text: `${language} blocks`, bold: false, href: null }];
  return {
    ...{ version, english, texts: texts.map(({ field }) => ({ field, text: `${language} ${field}` })) },
    blocks: blocks ? [{ kind: 'PARAGRAPH', lines: [line] }] : [],
  };
}

/** Writes all texts of a piece. */
export async function writeTranslation(
  server: TestServer,
  as: Member,
  piece: Piece,
  changes: object = {},
): Promise<TranslationDone> {
  const seen = await readTranslation(server, server.world.people.comms, piece);
  const input = { ...piece, ...wordsIn(piece.language, seen), ...changes };
  const { data, errors } = await server.ask(
    as,
    `mutation ($input: WriteTranslationInput!) { writeTranslation(input: $input) ${DONE} }`,
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.writeTranslation;
}

/** Marks a piece as checked, or as a draft again. */
export async function markTranslation(
  server: TestServer,
  as: Member,
  piece: Piece,
  verb: 'check' | 'uncheck' = 'check',
  changes: object = {},
): Promise<TranslationDone> {
  const { version, english } = await readTranslation(server, server.world.people.comms, piece);
  const { data, errors } = await server.ask(
    as,
    `mutation (${PIECE}, $version: Int!, $english: String!) {
      done: ${verb}Translation(${OF_PIECE}, version: $version, english: $english) ${DONE} }`,
    { ...piece, version, english, ...changes },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.done;
}

/** Writes and checks a piece as somebody who may. */
export async function translate(server: TestServer, as: Member, piece: Piece): Promise<void> {
  const written = await writeTranslation(server, as, piece);
  const marked = await markTranslation(server, as, piece);
  const errors = [...written.errors, ...marked.errors];
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
}

/** Where an edition stands in all languages, with what tells of them around it. */
export async function readLanguages(
  server: TestServer,
  as: Member,
  id: string,
): Promise<Awaited<ReturnType<TestServer['ask']>>['data']> {
  const { data } = await server.ask(
    as,
    `query ($id: ID!) { edition(id: $id) { state publishedVersion whatChanged versions { version whatChanged }
      history { sentence detail } checklist { field message }
      translations { tag name isRightToLeft state isOut untold viewerCan texts { missing draft checked outOfDate }
        pieces { answerId name state } } } }`,
    { id },
  );
  return data.edition;
}

/** Publishes languages of an edition as it is now; gives the refusals. */
export async function addLanguages(
  server: TestServer,
  as: Member,
  id: string,
  languages: readonly string[],
): Promise<Awaited<ReturnType<TestServer['ask']>>['data']> {
  const { data: seen } = await server.ask(as, 'query ($id: ID!) { edition(id: $id) { version } }', { id });
  const { data, errors } = await server.ask(
    as,
    `mutation ($id: ID!, $version: Int!, $languages: [TranslatedLanguage!]!) {
      addLanguages(id: $id, version: $version, languages: $languages) { edition { state } errors { field code message } } }`,
    { id, version: seen.edition.version, languages },
  );
  return errors ?? data.addLanguages.errors;
}
