import { Controller, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { fail, ok, type Problem, problem, type Result, type SourceFields } from '@heard/domain';
import { Sessions } from '../sign-in/sessions';
import { CheckMeasureImport } from './import/check-measure-import';

/** The most bytes a file of figures may have: a national workbook has about two million. */
const MOST_BYTES = 20 * 1024 * 1024;

const TOO_LARGE = problem(
  'file',
  'TOO_LONG',
  `This file is larger than ${MOST_BYTES / 1024 / 1024} MB. Leave out the sheets that are not needed.`,
);
const NO_FILE = problem('file', 'REQUIRED', 'Choose a file.');
const NOT_SIGNED_IN = problem(null, 'NOT_ALLOWED', 'Sign in and send the file again.');
const ELSEWHERE = problem(null, 'NOT_ALLOWED', 'This can only be sent from the workspace’s own page.');

/** Files of figures come in here: what GraphQL does not carry. */
@Controller('measures')
export class MeasuresFilesController {
  constructor(
    private readonly sessions: Sessions,
    private readonly check: CheckMeasureImport,
  ) {}

  @Post('import')
  async import(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) return refuse(reply, 401, NOT_SIGNED_IN);
    // A form on another site can send a cookie's owner here, but neither of these.
    const fromHere = request.headers['x-heard'] ?? request.headers['sec-fetch-site'] === 'same-origin';
    if (!fromHere) return refuse(reply, 403, ELSEWHERE);
    if (!request.isMultipart()) return refuse(reply, 415, NO_FILE);
    const file = await receive(request);
    if (!file.ok) return refuse(reply, file.problems[0] === TOO_LARGE ? 413 : 400, ...file.problems);
    const begun = await this.check.run(viewer, file.value.said, file.value.bytes);
    if (!begun.ok) return refuse(reply, statusOf(begun.problems), ...begun.problems);
    await reply.code(202).send(begun.value);
  }
}

async function receive(request: FastifyRequest): Promise<Result<{ said: SourceFields; bytes: Buffer }>> {
  try {
    // One byte more than allowed, so that a file which is cut off there can be told from one that ends there.
    const limits = { fileSize: MOST_BYTES + 1, files: 1, fields: 10, fieldSize: 2000, parts: 11 };
    const part = await request.file({ limits });
    if (!part || part.fieldname !== 'file') return fail(NO_FILE);
    const bytes = await part.toBuffer();
    const field = (name: string) => {
      const found = part.fields[name];
      return found && 'value' in found ? String(found.value) : '';
    };
    const said: SourceFields = {
      ...{ fileName: part.filename, layout: field('layout'), release: field('release') },
      ...{ vintage: field('vintage'), releasedOn: field('releasedOn') },
      ...{ embargoedUntil: field('embargoedUntil'), organisationCode: field('organisationCode') },
    };
    return bytes.length > MOST_BYTES ? fail(TOO_LARGE) : ok({ said, bytes });
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) return fail(TOO_LARGE);
    if (statusCode && statusCode < 500) return fail(NO_FILE);
    throw error;
  }
}

function statusOf([first]: Problem[]): number {
  if (first?.code === 'NOT_ALLOWED') return 403;
  return first?.code === 'TOO_MANY_TRIES' ? 429 : 400;
}

async function refuse(reply: FastifyReply, status: number, ...errors: Problem[]): Promise<void> {
  await reply.code(status).send({ errors });
}
