import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Database, editionsByIds, pictureFileOf, Reading } from '@heard/data';
import {
  fail,
  maySeeEdition,
  ok,
  PICTURE_LIMITS,
  pictureTooLarge,
  type Problem,
  problem,
  type Result,
} from '@heard/domain';
import { isId } from '../../graphql/ids';
import { Sessions } from '../../sign-in/sessions';
import { DATABASE } from '../../tokens';
import { Clock } from '../../work/clock';
import { AddPicture } from './add-picture';
import { pictureNamed } from './picture-name';

const NO_FILE = problem('picture', 'REQUIRED', 'Choose a picture.');
const NOT_SIGNED_IN = problem(null, 'NOT_ALLOWED', 'Sign in and choose the picture again.');
const ELSEWHERE = problem(null, 'NOT_ALLOWED', 'This can only be sent from the workspace’s own page.');
const NOT_THERE = problem(null, 'NOT_FOUND', 'There is no such picture.');

/** Pictures of editions, in, and out to those who may see the draft: what GraphQL does not carry. */
@Controller('editions')
export class PicturesController {
  constructor(
    private readonly sessions: Sessions,
    private readonly add: AddPicture,
    private readonly clock: Clock,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Post(':id/pictures/:picture')
  async take(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) return refuse(reply, 401, NOT_SIGNED_IN);
    // A form on another site can send a cookie's owner here, but neither of these.
    const fromHere = request.headers['x-heard'] ?? request.headers['sec-fetch-site'] === 'same-origin';
    if (!fromHere) return refuse(reply, 403, ELSEWHERE);
    const { id = '', picture = '' } = request.params as Record<string, string>;
    if (!isId(id) || !isId(picture)) return refuse(reply, 404, NOT_THERE);
    const editionId = id.toLowerCase();
    // Before the file is taken in: who may not add one sends nothing into memory.
    const refused = await this.add.refusal(viewer, editionId);
    if (refused) return refuse(reply, statusOf(refused), refused);
    if (!request.isMultipart()) return refuse(reply, 415, NO_FILE);
    const bytes = await receive(request);
    if (!bytes.ok) return refuse(reply, 400, ...bytes.problems);
    const pictureId = picture.toLowerCase();
    const added = await this.add.run(viewer, { editionId, id: pictureId, bytes: bytes.value });
    if (!added.ok) return refuse(reply, statusOf(added.problems[0]), ...added.problems);
    await reply.code(201).send({ id: pictureId, ...added.value });
  }

  /** A picture for those who may see the edition before it is out; nobody else's cache keeps it. */
  @Get(':id/pictures/:picture')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) return refuse(reply, 401, NOT_SIGNED_IN);
    const { id = '', picture = '' } = request.params as Record<string, string>;
    const named = pictureNamed(picture);
    if (!isId(id) || !named) return refuse(reply, 404, NOT_THERE);
    const reading = new Reading(this.database, viewer, this.clock.today());
    const [edition] = await editionsByIds(reading, [id]);
    const isSeen = edition !== undefined && maySeeEdition(viewer, edition);
    const bytes = isSeen ? await pictureFileOf(reading, edition.id, named.id, named.size) : null;
    if (!bytes) return refuse(reply, 404, NOT_THERE);
    await reply.header('content-type', 'image/jpeg').header('cache-control', 'private, no-store').send(bytes);
  }
}

async function receive(request: FastifyRequest): Promise<Result<Buffer>> {
  try {
    // One byte more than allowed, so that a file which is cut off there can be told from one that ends there.
    const fileSize = PICTURE_LIMITS.bytes + 1;
    const part = await request.file({ limits: { fileSize, files: 1, fields: 1, parts: 2 } });
    if (!part || part.fieldname !== 'picture') return fail(NO_FILE);
    const bytes = await part.toBuffer();
    return bytes.length > PICTURE_LIMITS.bytes ? fail(pictureTooLarge()) : ok(bytes);
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) return fail(pictureTooLarge());
    if (statusCode && statusCode < 500) return fail(NO_FILE);
    throw error;
  }
}

const STATUSES: Partial<Record<Problem['code'], number>> = {
  ...{
    NOT_ALLOWED: 403,
    NOT_FOUND: 404,
    WRONG_STATE: 409,
    DUPLICATE: 409,
    TOO_LONG: 413,
    TOO_MANY_TRIES: 429,
  },
};

function statusOf(refused: Problem | undefined): number {
  return (refused && STATUSES[refused.code]) ?? 400;
}

async function refuse(reply: FastifyReply, status: number, ...errors: Problem[]): Promise<void> {
  await reply.code(status).header('cache-control', 'no-store').send({ errors });
}
