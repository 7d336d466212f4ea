import { Controller, Get, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Problem, problem, viewerHas } from '@heard/domain';
import { renderDecisionRecord } from '@heard/publishing';
import { isId } from '../graphql/ids';
import { Sessions } from '../sign-in/sessions';
import { ReadDecision } from './queries/read-decision';

const NOT_SIGNED_IN = problem(null, 'NOT_ALLOWED', 'Sign in and ask for the record again.');
const NOT_THERE = problem(
  null,
  'NOT_FOUND',
  'There is no such decision. Go back to the gate and choose again.',
);

/** Records of decisions on paper: what GraphQL does not carry. */
@Controller('gates/decisions')
export class DecisionRecordController {
  constructor(
    private readonly sessions: Sessions,
    private readonly decisions: ReadDecision,
  ) {}

  @Get(':id/record.pdf')
  async record(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await this.sessions.viewerOf(request);
    if (!viewer) return refuse(reply, 401, NOT_SIGNED_IN);
    const { id = '' } = request.params as Record<string, string>;
    // Who may not see the work is told no more than who asks for what is not there.
    if (!isId(id) || !viewerHas(viewer, 'see_work')) return refuse(reply, 404, NOT_THERE);
    const record = await this.decisions.run(viewer, id.toLowerCase());
    if (!record) return refuse(reply, 404, NOT_THERE);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `attachment; filename="gate-decision-${record.on}.pdf"`)
      .header('cache-control', 'no-store')
      .send(Buffer.from(renderDecisionRecord(record)));
  }
}

async function refuse(reply: FastifyReply, status: number, error: Problem): Promise<void> {
  await reply.code(status).send({ errors: [error] });
}
