import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { publishingSettings } from '@heard/data';
import { mayEditPublishing, mayMail } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../../graphql/context';
import { checkedId } from '../../graphql/ids';
import { Requires } from '../../graphql/requires.decorator';
import { Mailer } from '../../mail/mailer';
import { payload } from '../edition-writing.resolver';
import { EditionPayload } from '../edition.payloads';
import { type ShapedEdition } from '../edition.shape';
import { Edition } from '../edition.type';
import { AskForMail } from './ask-for-mail';
import { EditPublishingSettings } from './edit-publishing-settings';
import {
  EditionMailing,
  EditPublishingSettingsInput,
  PublishingSettings,
  PublishingSettingsPayload,
} from './mailing.type';

/** The e-mail of editions to the list address, and the settings it is sent by. */
@Resolver(() => Edition)
export class MailingResolver {
  constructor(
    private readonly ask: AskForMail,
    private readonly editSettings: EditPublishingSettings,
    private readonly mailer: Mailer,
  ) {}

  @ResolveField(() => EditionMailing, {
    nullable: true,
    description: 'Its e-mail to the list address, for those who publish once it is out; null otherwise.',
  })
  async mailing(
    @Parent() { view }: ShapedEdition,
    @Context() context: RequestContext,
  ): Promise<EditionMailing | null> {
    if (!mayMail(viewerOf(context)) || view.publishedVersion === 0 || view.state === 'withdrawn') return null;
    const { listAddress } = await context.loaders.publishingSettings();
    const mailing = await context.loaders.mailingOfEdition.load(view.id);
    return {
      ...{ listAddress, isMailServerSet: this.mailer.isSending, state: mailing?.state ?? null },
      ...{ version: mailing?.version ?? null, address: mailing?.address ?? null },
      sentAt: mailing?.sentAt ?? null,
    };
  }

  @Requires('approve_edition')
  @Mutation(() => EditionPayload, {
    description: 'Has the newest version of an edition sent to the list address, or sent again.',
  })
  async mailEdition(
    @Args('id', { type: () => ID, description: 'The edition.' }) id: string,
    @Context() context: RequestContext,
  ): Promise<EditionPayload> {
    const known = checkedId(id);
    return payload(context, known, await this.ask.run(viewerOf(context), known));
  }

  @Requires('see_work', 'manage_settings')
  @Query(() => PublishingSettings, { description: 'How the programme publishes.' })
  publishingSettings(@Context() context: RequestContext): Promise<PublishingSettings> {
    return settingsOf(context);
  }

  @Requires('manage_settings')
  @Mutation(() => PublishingSettingsPayload, { description: 'Changes how the programme publishes.' })
  async editPublishingSettings(
    @Args('input', { type: () => EditPublishingSettingsInput, description: 'How they should be.' })
    input: EditPublishingSettingsInput,
    @Context() context: RequestContext,
  ): Promise<PublishingSettingsPayload> {
    const result = await this.editSettings.run(viewerOf(context), input);
    return { settings: await settingsOf(context), errors: result.ok ? [] : result.problems };
  }
}

async function settingsOf(context: RequestContext): Promise<PublishingSettings> {
  const settings = await publishingSettings(readingOf(context));
  return { ...settings, viewerCanEdit: mayEditPublishing(viewerOf(context)) };
}
