import {
  ActionCheckRow,
  ActionCoOwnerRow,
  ActionGoldenThreadRow,
  ActionMeasureRow,
  ActionRow,
  ActionUpdateRow,
  SavedViewRow,
} from './actions/action.entity';
import { AuditEventRow } from './audit/audit-event.entity';
import { HeadcountRow } from './coverage/headcount.entity';
import { CyclePeriodRow, CycleRow, MethodRow } from './cycles/cycle.entity';
import {
  AnswerActionRow,
  AnswerRow,
  AnswerSiteRow,
  EditionAuthorRow,
  EditionMailingRow,
  EditionRow,
  EditionVersionRow,
  PictureRow,
  PreviewLinkRow,
  PublishingSettingsRow,
  VersionPictureRow,
} from './editions/edition.entity';
import { GateConditionRow, GateEntryRow, GateEvidenceRow, GateRow, GateWaiverRow } from './gates/gate.entity';
import {
  CalendarFeedRow,
  EventFacilitatorRow,
  EventSeriesRow,
  EventTallyRow,
  ListeningEventRow,
  ListeningSettingsRow,
  SpeakUpContactRow,
} from './listening/listening-event.entity';
import {
  MeasureGoldenThreadRow,
  MeasureImportRow,
  MeasureReadingRow,
  MeasureRebaseRow,
  MeasureRow,
  MeasureVariableRow,
} from './measures/measure.entity';
import { DisposalRow, NoteRow } from './notes/note.entity';
import { PersonImportRow, PersonRoleRow, PersonRow } from './people/person.entity';
import { PostingRow } from './postings/posting.entity';
import {
  DirectorateRow,
  GoldenThreadRow,
  ProgrammeRow,
  SiteRow,
  StaffGroupRow,
} from './programme/programme.entity';
import { PaperFileRow, PaperRow } from './papers/paper.entity';
import { ReactionCountRow } from './reactions/reaction.entity';
import { AccountRow, OneTimeLinkRow, SessionRow, SignInAttemptRow } from './sign-in/account.entity';
import {
  MembershipRow,
  SubgroupGoldenThreadRow,
  SubgroupPhaseRow,
  SubgroupRow,
} from './subgroups/subgroup.entity';
import {
  NoteThemeRow,
  ThemeActionRow,
  ThemeGoldenThreadRow,
  ThemeRow,
  ThemeShownNoteRow,
} from './themes/theme.entity';
import { TranslationRow } from './translations/translation.entity';
import { WellbeingAssessmentRow, WellbeingFrameworkRow } from './wellbeing/wellbeing.entity';

/** Every row class; a test compares them with the migrated database column by column. */
export const ROWS = [
  ProgrammeRow,
  SiteRow,
  DirectorateRow,
  StaffGroupRow,
  GoldenThreadRow,
  PersonRow,
  PersonRoleRow,
  PersonImportRow,
  AccountRow,
  SessionRow,
  OneTimeLinkRow,
  SignInAttemptRow,
  SubgroupRow,
  SubgroupPhaseRow,
  SubgroupGoldenThreadRow,
  MembershipRow,
  ActionRow,
  ActionCoOwnerRow,
  ActionGoldenThreadRow,
  ActionMeasureRow,
  ActionUpdateRow,
  ActionCheckRow,
  SavedViewRow,
  AuditEventRow,
  ListeningSettingsRow,
  SpeakUpContactRow,
  EventSeriesRow,
  ListeningEventRow,
  EventFacilitatorRow,
  EventTallyRow,
  CalendarFeedRow,
  NoteRow,
  DisposalRow,
  ThemeRow,
  NoteThemeRow,
  ThemeShownNoteRow,
  ThemeGoldenThreadRow,
  ThemeActionRow,
  HeadcountRow,
  MeasureRow,
  MeasureGoldenThreadRow,
  MeasureVariableRow,
  MeasureImportRow,
  MeasureReadingRow,
  MeasureRebaseRow,
  PublishingSettingsRow,
  EditionRow,
  EditionAuthorRow,
  PictureRow,
  AnswerRow,
  AnswerActionRow,
  AnswerSiteRow,
  EditionVersionRow,
  VersionPictureRow,
  PreviewLinkRow,
  EditionMailingRow,
  ReactionCountRow,
  PostingRow,
  TranslationRow,
  CycleRow,
  CyclePeriodRow,
  MethodRow,
  GateRow,
  GateEvidenceRow,
  GateWaiverRow,
  GateEntryRow,
  GateConditionRow,
  PaperRow,
  PaperFileRow,
  WellbeingFrameworkRow,
  WellbeingAssessmentRow,
];
