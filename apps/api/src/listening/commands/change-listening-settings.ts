import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '@heard/data';
import {
  editListeningSettings,
  fail,
  type ListeningSettings,
  type ListeningSettingsEdit,
  mayEditListening,
  MOST_CONTACTS,
  notAllowedOnListening,
  notFound,
  ok,
  problem,
  type Result,
  type SpeakUpContact,
  stale,
  type Viewer,
  writeContact,
} from '@heard/domain';
import { Clock } from '../../work/clock';

type Apply = (
  transaction: Transaction,
  settings: ListeningSettings,
) => Promise<
  Result<{ verb: string; settings?: ListeningSettings; before: object | null; after: object | null }>
>;

/** Changes what the programme says about listening, and whom to turn to; one version stands for both. */
@Injectable()
export class ChangeListeningSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  edit(viewer: Viewer, version: number, edit: ListeningSettingsEdit): Promise<Result<null>> {
    return this.change(viewer, version, async (_, settings) => {
      const edited = editListeningSettings(settings, edit);
      if (!edited.ok) return edited;
      return ok({ verb: 'edited', settings: edited.value, before: settings, after: edited.value });
    });
  }

  /** Adds a contact, or gives one that is there other words; the same sent twice adds one. */
  keepContact(
    viewer: Viewer,
    version: number,
    contact: SpeakUpContact,
    isNew: boolean,
  ): Promise<Result<null>> {
    return this.change(viewer, version, async ({ listening }) => {
      const contacts = await listening.contacts();
      const before = contacts.find(({ id }) => id === contact.id) ?? null;
      if (!isNew && !before) return fail(notFound('contact'));
      if (isNew && contacts.length >= MOST_CONTACTS) {
        return fail(problem(null, 'INVALID', `Keep at most ${MOST_CONTACTS} contacts. Remove one first.`));
      }
      const written = writeContact(contact);
      if (!written.ok) return written;
      await listening.keepContact(written.value);
      return ok({ verb: before ? 'contact_edited' : 'contact_added', before, after: written.value });
    });
  }

  removeContact(viewer: Viewer, version: number, id: string): Promise<Result<null>> {
    return this.change(viewer, version, async ({ listening }) => {
      const before = (await listening.contacts()).find((contact) => contact.id === id);
      if (!before) return fail(notFound('contact'));
      await listening.removeContact(id);
      return ok({ verb: 'contact_removed', before, after: null });
    });
  }

  private change(viewer: Viewer, version: number, apply: Apply): Promise<Result<null>> {
    const scope = { programmeId: viewer.programmeId, actorId: viewer.personId };
    return this.unitOfWork.run(scope, this.clock.now(), async (transaction): Promise<Result<null>> => {
      // Locked, so that of two who save at once the second is told.
      const programme = await transaction.programmes.find();
      if (!programme) return fail(notFound('programme'));
      if (!mayEditListening(viewer)) return fail(notAllowedOnListening());
      const settings = await transaction.listening.settings();
      if (settings.version !== version) return fail(stale('page'));
      const changed = await apply(transaction, settings);
      if (!changed.ok) return changed;
      await transaction.listening.saveSettings(settings, changed.value.settings ?? settings);
      transaction.record({
        verb: `listening_settings.${changed.value.verb}`,
        subjectType: 'listening_settings',
        subjectId: programme.id,
        subjectTitle: 'Listening',
        before: changed.value.before,
        after: changed.value.after,
      });
      return ok(null);
    });
  }
}
