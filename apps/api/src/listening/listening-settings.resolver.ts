import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { listeningSettings, speakUpContacts } from '@heard/data';
import { mayEditListening, type Result } from '@heard/domain';
import { type RequestContext, readingOf, viewerOf } from '../graphql/context';
import { checkedId, withIds } from '../graphql/ids';
import { Requires } from '../graphql/requires.decorator';
import { ChangeListeningSettings } from './commands/change-listening-settings';
import {
  EditListeningSettingsInput,
  ListeningSettings,
  ListeningSettingsPayload,
  RemoveContactArgs,
  SpeakUpContactInput,
} from './listening-settings.type';

/** What the programme says about listening, and whom to turn to. */
@Resolver(() => ListeningSettings)
export class ListeningSettingsResolver {
  constructor(private readonly change: ChangeListeningSettings) {}

  @Requires('see_work', 'manage_settings')
  @Query(() => ListeningSettings, {
    description: 'What the programme says about listening: its own words, or the defaults.',
  })
  listeningSettings(@Context() context: RequestContext): Promise<ListeningSettings> {
    return settingsOf(context);
  }

  @Requires('manage_settings')
  @Mutation(() => ListeningSettingsPayload, {
    description: 'Changes what is read out, how long notes are kept, and what a theme rests on.',
  })
  async editListeningSettings(
    @Args('input', { type: () => EditListeningSettingsInput, description: 'How they should be.' })
    { version, ...edit }: EditListeningSettingsInput,
    @Context() context: RequestContext,
  ): Promise<ListeningSettingsPayload> {
    return payload(context, await this.change.edit(viewerOf(context), version, edit));
  }

  @Requires('manage_settings')
  @Mutation(() => ListeningSettingsPayload, { description: 'Adds somebody to turn to.' })
  addSpeakUpContact(
    @Args('input', { type: () => SpeakUpContactInput, description: 'Who, and how to reach them.' })
    input: SpeakUpContactInput,
    @Context() context: RequestContext,
  ): Promise<ListeningSettingsPayload> {
    return this.keep(context, input, true);
  }

  @Requires('manage_settings')
  @Mutation(() => ListeningSettingsPayload, { description: 'Changes how somebody to turn to is reached.' })
  editSpeakUpContact(
    @Args('input', { type: () => SpeakUpContactInput, description: 'Who, and how to reach them.' })
    input: SpeakUpContactInput,
    @Context() context: RequestContext,
  ): Promise<ListeningSettingsPayload> {
    return this.keep(context, input, false);
  }

  @Requires('manage_settings')
  @Mutation(() => ListeningSettingsPayload, { description: 'Takes somebody out of those to turn to.' })
  async removeSpeakUpContact(
    @Args() { id, version }: RemoveContactArgs,
    @Context() context: RequestContext,
  ): Promise<ListeningSettingsPayload> {
    const removed = await this.change.removeContact(viewerOf(context), version, checkedId(id));
    return payload(context, removed);
  }

  private async keep(
    context: RequestContext,
    { version, ...contact }: SpeakUpContactInput,
    isNew: boolean,
  ): Promise<ListeningSettingsPayload> {
    const kept = await this.change.keepContact(viewerOf(context), version, withIds(contact, 'id'), isNew);
    return payload(context, kept);
  }
}

async function settingsOf(context: RequestContext): Promise<ListeningSettings> {
  const reading = readingOf(context);
  const [settings, contacts] = await Promise.all([listeningSettings(reading), speakUpContacts(reading)]);
  return { ...settings, contacts, viewerCanEdit: mayEditListening(viewerOf(context)) };
}

async function payload(context: RequestContext, result: Result<null>): Promise<ListeningSettingsPayload> {
  return { settings: await settingsOf(context), errors: result.ok ? [] : result.problems };
}
