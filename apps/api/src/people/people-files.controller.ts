import { Readable } from 'node:stream';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { type PersonListFilter } from '@heard/data';
import { fail, ok, type Problem, problem, type Result, type Viewer } from '@heard/domain';
import { Sessions } from '../sign-in/sessions';
import { Clock } from '../work/clock';
import { ExportPeople } from './export/export-people';
import { csvOf } from './files/write-csv';
import { xlsxOf } from './files/write-xlsx';
import { MOST_BYTES } from './files/table-rows';
import { CheckPersonImport } from './import/check-person-import';
import { checkedPersonFilter, personFilterFrom } from './person-filter';

const TOO_LARGE = problem(
  'file',
  'TOO_LONG',
  `This file is larger than ${MOST_BYTES / 1024 / 1024} MB. Split it into smaller ones.`,
);
const NO_FILE = problem('file', 'REQUIRED', 'Choose a file.');
const NOT_SIGNED_IN = problem(null, 'NOT_ALLOWED', 'Sign in and send the file again.');
const ELSEWHERE = problem(null, 'NOT_ALLOWED', 'This can only be sent from the workspace’s own page.');

/** Files of people, in and out: what GraphQL does not carry. */
@Controller('people')
export class PeopleFilesController {
  constructor(
    private readonly sessions: Sessions,
    private readonly check: CheckPersonImport,
    private readonly exportPeople: ExportPeople,
    private readonly clock: Clock,
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
    const begun = await this.check.run(viewer, file.value);
    if (!begun.ok) return refuse(reply, statusOf(begun.problems), ...begun.problems);
    await reply.code(202).send(begun.value);
  }

  @Get('export.csv')
  async csv(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const rows = await this.rowsFor(request, reply, 'csv');
    if (rows) await this.send(reply, 'csv', Readable.from(csvOf(rows)));
  }

  @Get('export.xlsx')
  async xlsx(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const rows = await this.rowsFor(request, reply, 'xlsx');
    if (rows) await this.send(reply, 'xlsx', xlsxOf(rows, 'People'));
  }

  /** The rows to send, or null when a refusal was sent instead. */
  private async rowsFor(
    request: FastifyRequest,
    reply: FastifyReply,
    format: keyof typeof TYPES,
  ): Promise<string[][] | null> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) await refuse(reply, 401, NOT_SIGNED_IN);
    const filter = viewer && filterOf(viewer, request.query as Record<string, unknown>);
    if (!viewer || !filter) return null;
    if (!filter.ok) return (await refuse(reply, statusOf(filter.problems), ...filter.problems), null);
    const rows = await this.exportPeople.run(viewer, filter.value, format);
    if (!rows.ok) return (await refuse(reply, statusOf(rows.problems), ...rows.problems), null);
    return rows.value;
  }

  private async send(reply: FastifyReply, format: keyof typeof TYPES, body: Readable): Promise<void> {
    const name = `people-${this.clock.today()}.${format}`;
    await reply
      .header('content-type', TYPES[format])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(body);
  }
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function receive(request: FastifyRequest): Promise<Result<{ name: string; bytes: Buffer }>> {
  try {
    // One byte more than allowed, so that a file which is cut off there can be told from one that ends there.
    const part = await request.file({ limits: { fileSize: MOST_BYTES + 1, files: 1, fields: 5, parts: 6 } });
    if (!part || part.fieldname !== 'file') return fail(NO_FILE);
    const bytes = await part.toBuffer();
    return bytes.length > MOST_BYTES ? fail(TOO_LARGE) : ok({ name: part.filename, bytes });
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) return fail(TOO_LARGE);
    if (statusCode && statusCode < 500) return fail(NO_FILE);
    throw error;
  }
}

function filterOf(viewer: Viewer, query: Record<string, unknown>): Result<PersonListFilter> {
  try {
    return ok(checkedPersonFilter(viewer, personFilterFrom(query)));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const code = error.extensions['code'] === 'FORBIDDEN' ? 'NOT_ALLOWED' : 'INVALID';
    return fail(problem(null, code, error.message));
  }
}

function statusOf([first]: Problem[]): number {
  if (first?.code === 'NOT_ALLOWED') return 403;
  return first?.code === 'TOO_MANY_TRIES' ? 429 : 400;
}

async function refuse(reply: FastifyReply, status: number, ...errors: Problem[]): Promise<void> {
  await reply.code(status).send({ errors });
}
