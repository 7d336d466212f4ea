import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SignInDoor, type Transaction, UnitOfWork } from '@heard/data';
import {
  checkRandomId,
  cleanLine,
  fail,
  type ListeningEvent,
  NOTHING_KNOWN,
  type Note,
  notFound,
  ok,
  openWebBox,
  problem,
  type Result,
  screen,
  type ScreenFlag,
  webBoxDay,
  writeNote,
} from '@heard/domain';
import { unknownTag } from '../../notes/commands/take-note';
import { Clock } from '../../work/clock';
import { refuseDuplicates } from '../../work/refuse-duplicates';

/** What somebody adds, under an id of their browser's making; nothing of who they are. */
export interface SomethingToAdd extends Pick<Note, 'id' | 'kind' | 'text' | 'subgroupId'> {
  /** They were shown what is flagged, and want it sent as it is. */
  isMeant: boolean;
}

/** What came of it: kept, or first shown what could give somebody away. */
export interface Added {
  isKept: boolean;
  flags: ScreenFlag[];
}

/** Keeps what somebody adds as a note of this month's web box; a second person releases it like any other. */
@Injectable()
export class AddSomething {
  constructor(
    private readonly door: SignInDoor,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run({ isMeant, ...input }: SomethingToAdd): Promise<Result<Added>> {
    const notRandom = checkRandomId('note', input.id);
    if (notRandom) return fail(notRandom);
    const programme = await this.door.programme();
    if (!programme) return fail(notFound('page'));
    // Only what the words show by themselves: who is in the directory, nobody is told here.
    const flags = screen(cleanLine(input.text), NOTHING_KNOWN);
    if (flags.length > 0 && !isMeant) return ok({ isKept: false, flags });
    const scope = { programmeId: programme.id, actorId: null };
    const work = (transaction: Transaction) => this.keep(transaction, input);
    const kept = await refuseDuplicates(() => this.unitOfWork.run(scope, this.clock.now(), work), {});
    return kept.ok ? ok({ isKept: true, flags: [] }) : kept;
  }

  private async keep(
    transaction: Transaction,
    input: Omit<SomethingToAdd, 'isMeant'>,
  ): Promise<Result<null>> {
    const box = await this.boxOf(transaction);
    if (!box) return fail(notFound('box'));
    const earlier = await transaction.notes.find(input.id);
    if (earlier) {
      // Perhaps in last month's box, when the answer was lost as the month ended.
      return earlier.text === cleanLine(input.text)
        ? ok(null)
        : fail(problem('id', 'DUPLICATE', 'Send it again.'));
    }
    const already = await transaction.notes.countOfEvent(box.id);
    const written = writeNote(box, { ...input, goldenThreadId: null }, already);
    if (!written.ok) return written;
    const unknown = await transaction.notes.unknownTag(written.value);
    if (unknown) return fail(unknownTag(unknown));
    await transaction.notes.add(written.value);
    transaction.recordOnceADay({
      verb: 'listening_event.notes_taken',
      subjectId: box.id,
      subjectTitle: box.title,
    });
    return ok(null);
  }

  /** This month's box, locked; made when it is first needed. */
  private async boxOf(transaction: Transaction): Promise<ListeningEvent | null> {
    const today = this.clock.today();
    const isThisMonths = ({ heldOn }: { heldOn: string }) => heldOn === webBoxDay(today);
    const known = (await transaction.notes.openWebBoxes()).find(isThisMonths);
    if (known) return transaction.events.find(known.id);
    // Locked, so that of two who are first in a month one makes the box.
    await transaction.programmes.find();
    const made = (await transaction.notes.openWebBoxes()).find(isThisMonths);
    if (made) return transaction.events.find(made.id);
    // A random id: any other would tell the moment at which the first of the month was sent.
    const box = openWebBox({ id: randomUUID(), programmeId: transaction.scope.programmeId }, today);
    await transaction.events.add(box);
    transaction.recordOnceADay({
      verb: 'listening_event.web_box_opened',
      subjectId: box.id,
      subjectTitle: box.title,
    });
    return box;
  }
}
