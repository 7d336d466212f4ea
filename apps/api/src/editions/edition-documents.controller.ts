import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Language, LANGUAGES, type Problem, problem, type Viewer, viewerHas } from '@heard/domain';
import { documentFileName, type DocumentKey, DOCUMENTS } from '@heard/publishing';
import { type Config, publicAddress } from '../config';
import { isId } from '../graphql/ids';
import { Sessions } from '../sign-in/sessions';
import { CONFIG } from '../tokens';
import { ReadEdition } from './queries/read-edition';

const NOT_SIGNED_IN = problem(null, 'NOT_ALLOWED', 'Sign in and ask for the document again.');
const NOT_THERE = problem(
  null,
  'NOT_FOUND',
  'There is no such document. Go back to the edition and choose again.',
);
const NOT_OUT = problem(
  null,
  'NOT_ALLOWED',
  'This edition is not out yet. Whoever composes or approves it sees its documents before.',
);

/** Documents made of editions: what GraphQL does not carry. */
@Controller('editions')
export class EditionDocumentsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly editions: ReadEdition,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A document of what is out. */
  @Get(':id/documents/:key')
  async out(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, (viewer, id) => this.editions.out(viewer, id));
  }

  /** The same of the draft, to look at before it goes out. */
  @Get(':id/preview/:key')
  async draft(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.send(request, reply, (viewer, id) =>
      viewerHas(viewer, 'compose_edition') || viewerHas(viewer, 'approve_edition')
        ? this.editions.draft(viewer, id)
        : Promise.resolve('not out'),
    );
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    read: (viewer: Viewer, id: string) => Promise<Awaited<ReturnType<ReadEdition['out']>> | 'not out'>,
  ): Promise<void> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) return refuse(reply, 401, NOT_SIGNED_IN);
    const { id = '', key = '' } = request.params as Record<string, string>;
    const kind = Object.hasOwn(DOCUMENTS, key) ? DOCUMENTS[key as DocumentKey] : null;
    const language = languageFrom(request.query);
    if (!kind || !language || !isId(id)) return refuse(reply, 404, NOT_THERE);
    const edition = await read(viewer, id.toLowerCase());
    if (edition === 'not out') return refuse(reply, 403, NOT_OUT);
    if (!edition) return refuse(reply, 404, NOT_THERE);
    const address = new URL(publicAddress(this.config)).origin;
    const pictures = kind.showsPictures ? await this.editions.picturesOf(viewer, edition) : undefined;
    const body = await kind.render(edition, { language, address, pictures });
    const name = documentFileName(kind, edition, language);
    await reply
      .header('content-type', kind.contentType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(Buffer.from(body));
  }
}

function languageFrom(query: unknown): Language | null {
  const { language = 'en' } = query as Record<string, unknown>;
  return LANGUAGES.find((each) => each === language) ?? null;
}

async function refuse(reply: FastifyReply, status: number, error: Problem): Promise<void> {
  await reply.code(status).send({ errors: [error] });
}
