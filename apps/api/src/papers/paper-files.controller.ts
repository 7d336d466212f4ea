import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Database, paperById, paperFileBytes, Reading } from '@heard/data';
import { maySeePaper, PAPER_FORMATS, type Problem, problem } from '@heard/domain';
import { PAPER_FILES, paperFileName } from '@heard/publishing';
import { isId } from '../graphql/ids';
import { Sessions } from '../sign-in/sessions';
import { DATABASE } from '../tokens';
import { Clock } from '../work/clock';

const NOT_SIGNED_IN = problem(null, 'NOT_ALLOWED', 'Sign in and ask for the file again.');
const NOT_THERE = problem(
  null,
  'NOT_FOUND',
  'There is no such file. It may have expired: go back to the papers and choose again.',
);

/** Files of papers: what GraphQL does not carry. */
@Controller('papers')
export class PaperFilesController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** A file of a paper that is made; hidden, expired and absent look alike. */
  @Get(':id/files/:format')
  async file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) return refuse(reply, 401, NOT_SIGNED_IN);
    const { id = '', format: asked = '' } = request.params as Record<string, string>;
    const format = PAPER_FORMATS.find((each) => each === asked);
    if (!isId(id) || !format) return refuse(reply, 404, NOT_THERE);
    const reading = new Reading(this.database, viewer, this.clock.today());
    const paper = await paperById(reading, id.toLowerCase());
    if (!paper || !maySeePaper(viewer, paper) || paper.state !== 'ready')
      return refuse(reply, 404, NOT_THERE);
    const body = await paperFileBytes(reading, paper.id, format);
    if (!body) return refuse(reply, 404, NOT_THERE);
    await reply
      .header('content-type', PAPER_FILES[format].contentType)
      .header('content-disposition', `attachment; filename="${paperFileName(paper, format)}"`)
      .header('cache-control', 'no-store')
      .send(body);
  }
}

async function refuse(reply: FastifyReply, status: number, error: Problem): Promise<void> {
  await reply.code(status).send({ errors: [error] });
}
