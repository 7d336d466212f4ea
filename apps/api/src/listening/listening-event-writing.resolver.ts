import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { type ListeningEvent as EventOfRules, type Result } from '@heard/domain';
import { SeenArgs } from '../actions/seen.args';
import { type RequestContext, viewerOf } from '../graphql/context';
import { EventMoveEnum } from '../graphql/enums';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { type EventSeen } from './commands/change-event';
import { EditEvent } from './commands/edit-event';
import { MoveEvent } from './commands/move-event';
import { PlanEvent } from './commands/plan-event';
import { EditEventInput, PlanEventInput } from './listening-event.inputs';
import { ListeningEvent, ListeningEventPayload } from './listening-event.type';

type Move = (typeof EventMoveEnum)[keyof typeof EventMoveEnum];

/** Changes to listening events. */
@Resolver(() => ListeningEvent)
export class ListeningEventWritingResolver {
  constructor(
    private readonly plan: PlanEvent,
    private readonly edit: EditEvent,
    private readonly move: MoveEvent,
  ) {}

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => ListeningEventPayload, { description: 'Plans a listening event.' })
  async planEvent(
    @Args('input', { type: () => PlanEventInput, description: 'What is planned.' }) input: PlanEventInput,
    @Context() context: RequestContext,
  ): Promise<ListeningEventPayload> {
    const wanted = withIds(input, 'id', 'siteId', 'subgroupId', 'facilitatorIds');
    const result = await this.plan.run(viewerOf(context), placed(wanted));
    return eventPayload(context, result.ok ? result.value.id : null, result);
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => ListeningEventPayload, {
    description: 'Gives a listening event another day, other words, another place or other facilitators.',
  })
  async editEvent(
    @Args('input', { type: () => EditEventInput, description: 'How it should read.' }) input: EditEventInput,
    @Context() context: RequestContext,
  ): Promise<ListeningEventPayload> {
    const { id, version, ...changes } = withIds(input, 'id', 'siteId', 'subgroupId', 'facilitatorIds');
    return eventPayload(
      context,
      id,
      await this.edit.run(viewerOf(context), { id: checkedId(id), version }, placed(changes)),
    );
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => ListeningEventPayload, { description: 'Takes a step that needs nothing but the word.' })
  async moveEvent(
    @Args() seen: SeenArgs,
    @Args('move', { type: () => EventMoveEnum, description: 'Which step.' }) move: Move,
    @Context() context: RequestContext,
  ): Promise<ListeningEventPayload> {
    return eventPayload(context, seen.id, await this.move.run(viewerOf(context), checkedSeen(seen), move));
  }

  @Requires('facilitate_event', 'plan_any_event')
  @Mutation(() => ListeningEventPayload, {
    description: 'Cancels an event at which nobody was heard, with the reason that those invited are told.',
  })
  async cancelEvent(
    @Args() seen: SeenArgs,
    @Args('reason', { type: () => String, description: 'Why.' }) reason: string,
    @Context() context: RequestContext,
  ): Promise<ListeningEventPayload> {
    return eventPayload(
      context,
      seen.id,
      await this.move.cancel(viewerOf(context), checkedSeen(seen), reason),
    );
  }

  @Requires('facilitate_event')
  @Mutation(() => ListeningEventPayload, {
    description: 'Says what an event leaves open, to be read out at the next one of its series.',
  })
  async writeCarryOver(
    @Args() seen: SeenArgs,
    @Args('carryOver', { type: () => String, description: 'What is open; no names.' }) carryOver: string,
    @Context() context: RequestContext,
  ): Promise<ListeningEventPayload> {
    const result = await this.move.writeCarryOver(viewerOf(context), checkedSeen(seen), carryOver);
    return eventPayload(context, seen.id, result);
  }
}

/** The id and version that were seen, or a refusal before they reach the database. */
export function checkedSeen({ id, version }: SeenArgs): EventSeen {
  return { id: checkedId(id), version };
}

/** The input with what was left out said to be none. */
export function placed<Input extends { siteId?: string | null; subgroupId?: string | null }>(
  input: Input,
): Input & { siteId: string | null; subgroupId: string | null } {
  return { ...input, siteId: input.siteId ?? null, subgroupId: input.subgroupId ?? null };
}

/** What came of a change, with the event as it is now, also beside a refusal, so that a stale page shows both. */
export async function eventPayload(
  context: RequestContext,
  id: string | null,
  result: Result<EventOfRules>,
): Promise<ListeningEventPayload> {
  // What was loaded before the change is forgotten.
  context.becomes(viewerOf(context));
  const event = id && (await context.loaders.listeningEvent.load(id.toLowerCase()));
  return { event: event || null, errors: result.ok ? [] : result.problems };
}
