import { Module } from '@nestjs/common';
import { ChangeNote } from './commands/change-note';
import { CountPeople } from './commands/count-people';
import { ReleaseNotes } from './commands/release-notes';
import { TakeNote } from './commands/take-note';
import { NoteWritingResolver } from './note-writing.resolver';
import { EventNotesResolver, NoteResolver } from './note.resolver';
import { ReadNotes } from './queries/read-notes';
import { ReleaseResolver } from './release.resolver';

/** Raw notes: taking, reading and releasing them. */
@Module({
  providers: [
    NoteResolver,
    NoteWritingResolver,
    EventNotesResolver,
    ReleaseResolver,
    ReadNotes,
    TakeNote,
    ChangeNote,
    CountPeople,
    ReleaseNotes,
  ],
})
export class NotesModule {}
