import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '@heard/data';
import { fail, ok, problem, type Result, type Viewer } from '@heard/domain';
import { type Config, publicAddress } from '../../config';
import { newToken, tokenHash } from '../../sign-in/token';
import { CONFIG } from '../../tokens';
import { Clock } from '../../work/clock';

/** Makes, renews and removes the viewer's own calendar feed. */
@Injectable()
export class KeepCalendarFeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes a feed with a new secret and gives its address, which exists nowhere else; an earlier address ends. */
  make(viewer: Viewer): Promise<Result<string>> {
    const token = newToken();
    return this.run(viewer, async (transaction) => {
      const { renewed } = await transaction.feeds.keep(viewer.personId, tokenHash(token));
      return ok({ event: renewed ? 'renewed' : 'made', value: this.addressOf(token) });
    });
  }

  /** Takes the feed away: its address opens nothing any more. */
  remove(viewer: Viewer): Promise<Result<string>> {
    return this.run(viewer, async (transaction) =>
      (await transaction.feeds.remove(viewer.personId))
        ? ok({ event: 'removed', value: '' })
        : fail(problem(null, 'WRONG_STATE', 'You have no calendar feed, so there is nothing to remove.')),
    );
  }

  private run(
    viewer: Viewer,
    work: (
      transaction: Parameters<Parameters<UnitOfWork['run']>[2]>[0],
    ) => Promise<Result<{ event: string; value: string }>>,
  ): Promise<Result<string>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction) => {
      const done = await work(transaction);
      if (!done.ok) return done;
      transaction.record({
        verb: `calendar_feed.${done.value.event}`,
        subjectType: 'calendar_feed',
        subjectId: viewer.personId,
        subjectTitle: viewer.name,
      });
      return ok(done.value.value);
    });
  }

  private addressOf(token: string): string {
    return `${publicAddress(this.config)}/calendar/${token}.ics`;
  }
}
