import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type AuditEventView, auditVerbs, listAuditEvents } from '@heard/data';
import { auditSubjectsFor, SIGN_IN_VERBS } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedIds } from '../graphql/ids';
import { checkedPage, PageArgs, pageOf } from '../graphql/pages';
import { Requires } from '../graphql/requires.decorator';
import { searched } from '../graphql/searched';
import { Person } from '../people/person.type';
import { AuditEvent, AuditEventFilter, AuditEventPage, AuditVerb } from './audit-event.type';

type ShapedEvent = AuditEvent & { actorId: string | null };

/** What can be asked of the audit. */
@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @Requires('see_audit', 'see_system_audit')
  @Query(() => AuditEventPage, {
    description: 'One page of the audit; administrators see the part about accounts and settings only.',
  })
  async auditEvents(
    @Args('filter', { type: () => AuditEventFilter, nullable: true, description: 'Which part; absent: all.' })
    filter: AuditEventFilter | null,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<AuditEventPage> {
    checkedIds(filter?.actorId, filter?.subjectId);
    const { subjectType, verb, search, withoutSignIns } = filter ?? {};
    const subjects = auditSubjectsFor(viewerOf(context));
    const without = withoutSignIns ? SIGN_IN_VERBS : [];
    const words = { subjectType: searched(subjectType), verb: searched(verb), search: searched(search) };
    const found = await listAuditEvents(
      readingOf(context),
      subjects,
      { ...filter, ...words, without },
      checkedPage(page),
    );
    return pageOf(page, found.items.map(shapeEvent), found.total);
  }

  @Requires('see_audit', 'see_system_audit')
  @Query(() => [AuditVerb], {
    description: 'What has happened so far in the part of the audit that the viewer may read, by kind.',
  })
  async auditVerbs(@Context() context: RequestContext): Promise<AuditVerb[]> {
    return auditVerbs(readingOf(context), auditSubjectsFor(viewerOf(context)));
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; null when the program did.' })
  actor(@Parent() { actorId }: ShapedEvent, @Context() { loaders }: RequestContext) {
    return actorId && loaders.person.load(actorId);
  }
}

function shapeEvent({ before, after, ...event }: AuditEventView): ShapedEvent {
  return { ...event, before: before && JSON.stringify(before), after: after && JSON.stringify(after) };
}
