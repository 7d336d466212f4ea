import { beginEdition } from './edition-steps';
import { type TestServer } from './test-server';
import { readTranslation, translate, writeTranslation } from './translations';

/** Every way of changing a translation, and its arguments for a walk over all mutations. */
export const TRANSLATION_CALLS: [mutation: string, args: (server: TestServer) => Promise<string>][] = [
  ['writeTranslation', (server) => translationArguments(server, 'write')],
  ['checkTranslation', (server) => translationArguments(server, 'check')],
  ['uncheckTranslation', (server) => translationArguments(server, 'uncheck')],
];

async function translationArguments(
  server: TestServer,
  verb: 'write' | 'check' | 'uncheck',
): Promise<string> {
  const { comms } = server.world.people;
  const { id: editionId } = await beginEdition(server);
  const piece = { editionId, answerId: null, language: 'UR' };
  if (verb === 'check') await writeTranslation(server, comms, piece);
  if (verb === 'uncheck') await translate(server, comms, piece);
  const { version, english } = await readTranslation(server, comms, piece);
  const seen = `editionId: ${JSON.stringify(editionId)}, language: UR, version: ${version}, english: ${JSON.stringify(english)}`;
  return verb === 'write'
    ? `input: { ${seen}, texts: [{ field: "title", text: "بہار" }], blocks: [] }`
    : seen;
}
