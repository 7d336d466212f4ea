export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Europe/London, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
};

/** What is done about what staff said. */
export type Action = {
  /** Checks after the hand-over, at 3, 6 and 12 months. */
  checks: Array<HandOverCheck>;
  /** What is said of its success, without an evaluation. */
  claimOfSuccess: Scalars['String']['output'];
  /** Who shares it with its owner, by name. */
  coOwners: Array<Person>;
  /** The day it was proposed. */
  createdOn: Scalars['Date']['output'];
  /** The day that counts: the due day, or for what is handed over the day of the next check. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** What is done. */
  description: Scalars['String']['output'];
  /** The day it is due. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it worked. */
  evaluation: Evaluation;
  /** Who pays for it. */
  funder: Scalars['String']['output'];
  /** Golden threads that run under it, by name. */
  goldenThreads: Array<GoldenThread>;
  /** The hand-over that is offered or done. */
  handOver?: Maybe<HandOver>;
  /** Whether it wants attention. */
  health: ActionHealth;
  /** What it hopes to change. */
  hopedChange: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The newest update. */
  lastUpdate?: Maybe<ActionUpdate>;
  /** The day it was launched. */
  launchedOn?: Maybe<Scalars['Date']['output']>;
  /** What it should move, and from where, by title. */
  measures: Array<ActionMeasure>;
  /** What comes next. */
  nextStep: Scalars['String']['output'];
  /** Who answers for it. */
  owner: Person;
  /** Who does it with the subgroup. */
  partner: Scalars['String']['output'];
  /** Why it is paused. */
  pauseReason: Scalars['String']['output'];
  /** Paused until this day; null when not paused. */
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** Who proposed it. */
  proposedBy: Person;
  /** The day of the newest update or of the last step, whichever is later: silence counts from it. */
  silentSince: Scalars['Date']['output'];
  /** How far it has come. */
  state: ActionState;
  /** Why it was stopped. */
  stopReason: Scalars['String']['output'];
  /** Its story in dates, newest first, made from the audit. */
  story: Array<StoryEvent>;
  /** The subgroup it belongs to. */
  subgroup: Subgroup;
  /** The themes that it answers, by wording. */
  themes: Array<Theme>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Its updates, newest first. */
  updates: ActionUpdatePage;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now, in order. */
  viewerCan: Array<ActionVerb>;
};


/** What is done about what staff said. */
export type ActionupdatesArgs = {
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};

/** Which actions to list; what is left out does not narrow. */
export type ActionFilter = {
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** With this golden thread. */
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  /** Of any of these healths. */
  healths?: InputMaybe<Array<ActionHealth>>;
  /** Only those the viewer owns or shares. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those not closed; false: only closed ones. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owned by this person. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the title, description or hoped change. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In any of these states. */
  states?: InputMaybe<Array<ActionState>>;
  /** In any of these subgroups. */
  subgroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Whether an action wants attention; derived, never typed. */
export const ActionHealth = {
  CLOSED: 'CLOSED',
  DUE_SOON: 'DUE_SOON',
  ON_TRACK: 'ON_TRACK',
  OVERDUE: 'OVERDUE',
  PAUSED: 'PAUSED',
  QUIET: 'QUIET',
  WAITING: 'WAITING'
} as const;

export type ActionHealth = typeof ActionHealth[keyof typeof ActionHealth];
/** The launch of an action that should move the measure, as a chart marks it. */
export type ActionMark = {
  /** The id of the action. */
  actionId: Scalars['ID']['output'];
  /** The day it was launched. */
  launchedOn: Scalars['Date']['output'];
  /** The letter beside its shape. */
  letter: Scalars['String']['output'];
  /** The year or month at which it is drawn; null when the series does not reach it. */
  period?: Maybe<Scalars['String']['output']>;
  /** What the action is called. */
  title: Scalars['String']['output'];
};

/** A measure that an action should move. */
export type ActionMeasure = {
  /** In a sentence, what the measure did alongside the action once that was launched; never that one brought about the other. */
  alongside: Scalars['String']['output'];
  /** From where it sets out; null while nobody said. */
  baseline?: Maybe<Baseline>;
  /** The measure. */
  measure: Measure;
  /** What a measure by the year did since the year of the baseline, in its newest vintage; null while nothing is comparable. */
  movement?: Maybe<MeasureMovement>;
};

/** A measure that an action should move. */
export type ActionMeasureInput = {
  /** From where it sets out; absent: not known yet. */
  baseline?: InputMaybe<BaselineInput>;
  /** Which measure. */
  measureId: Scalars['ID']['input'];
};

/** A step of an action that needs nothing but the word. */
export const ActionMove = {
  AGREE: 'AGREE',
  LAUNCH: 'LAUNCH',
  RELAUNCH: 'RELAUNCH',
  RESUME: 'RESUME',
  ROLL_OUT: 'ROLL_OUT',
  START_DESIGN: 'START_DESIGN',
  WITHDRAW_HAND_OVER: 'WITHDRAW_HAND_OVER'
} as const;

export type ActionMove = typeof ActionMove[keyof typeof ActionMove];
/** One numbered page of actions. */
export type ActionPage = {
  /** The actions on this page. */
  items: Array<Action>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many actions there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to an action. */
export type ActionPayload = {
  /** The action as it is now, also when the change was refused as stale. */
  action?: Maybe<Action>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
};

/** The order of a list of actions; the id breaks ties. */
export const ActionSort = {
  BEST_MATCH: 'BEST_MATCH',
  DUE: 'DUE',
  NEWEST: 'NEWEST',
  NEWEST_UPDATE: 'NEWEST_UPDATE',
  OLDEST_UPDATE: 'OLDEST_UPDATE',
  TITLE: 'TITLE'
} as const;

export type ActionSort = typeof ActionSort[keyof typeof ActionSort];
/** How far an action has come. */
export const ActionState = {
  AGREED: 'AGREED',
  EVALUATED: 'EVALUATED',
  HANDED_OVER: 'HANDED_OVER',
  IN_DESIGN: 'IN_DESIGN',
  LAUNCHED: 'LAUNCHED',
  PROPOSED: 'PROPOSED',
  RELAUNCHED: 'RELAUNCHED',
  ROLLED_OUT: 'ROLLED_OUT',
  STOPPED: 'STOPPED'
} as const;

export type ActionState = typeof ActionState[keyof typeof ActionState];
/** A dated word on an action’s progress. */
export type ActionUpdate = {
  /** Who posted it. */
  author: Person;
  /** How its author feels about the action. */
  confidence: Confidence;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Nothing new, still on it. */
  nothingNew: Scalars['Boolean']['output'];
  /** The day it was posted. */
  on: Scalars['Date']['output'];
  /** The word itself; may be empty when there is nothing new. */
  text: Scalars['String']['output'];
  /** Whom or what the action waits for; empty when for nobody. */
  waitingOn: Scalars['String']['output'];
};

/** One numbered page of an action’s updates, newest first. */
export type ActionUpdatePage = {
  /** The updates on this page. */
  items: Array<ActionUpdate>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many updates there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What the viewer may do to an action now. */
export const ActionVerb = {
  ACCEPT_HAND_OVER: 'ACCEPT_HAND_OVER',
  AGREE: 'AGREE',
  DECLINE_HAND_OVER: 'DECLINE_HAND_OVER',
  EDIT: 'EDIT',
  EVALUATE: 'EVALUATE',
  LAUNCH: 'LAUNCH',
  OFFER_HAND_OVER: 'OFFER_HAND_OVER',
  PAUSE: 'PAUSE',
  PLAN_EVALUATION: 'PLAN_EVALUATION',
  POST_UPDATE: 'POST_UPDATE',
  RECORD_CHECK: 'RECORD_CHECK',
  RELAUNCH: 'RELAUNCH',
  REOPEN: 'REOPEN',
  RESUME: 'RESUME',
  ROLL_OUT: 'ROLL_OUT',
  START_DESIGN: 'START_DESIGN',
  STOP: 'STOP',
  UNDO: 'UNDO',
  WITHDRAW_HAND_OVER: 'WITHDRAW_HAND_OVER'
} as const;

export type ActionVerb = typeof ActionVerb[keyof typeof ActionVerb];
/** An answer to add at the end of an edition. */
export type AddAnswerInput = {
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** A UUID of the client’s making, so that sending twice adds one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The theme it answers. */
  themeId: Scalars['ID']['input'];
  /** What it says; absent: the theme’s wording, the actions that answer it, and no more. */
  words?: InputMaybe<AnswerWordsInput>;
};

/** A measure to add. */
export type AddMeasureInput = {
  /** The golden threads that it speaks to. */
  goldenThreadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A UUID of the client’s making, so that sending twice adds one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Which way is better. */
  improvement: Improvement;
  /** How often it has a value. */
  rhythm: MeasureRhythm;
  /** The subgroup to whose priority it speaks. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Its target, in its unit. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** What its values count. */
  unit: MeasureUnit;
  /** What files call it. */
  variables?: InputMaybe<Array<MeasureVariableInput>>;
  /** The question as it is asked, or what is counted. */
  wording?: InputMaybe<Scalars['String']['input']>;
};

/** A note as it is written. */
export type AddNoteInput = {
  /** At which event it was heard. */
  eventId: Scalars['ID']['input'];
  /** The golden thread it belongs to. */
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  /** A random UUID (version 4) of the client’s making, so that sending twice keeps one. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: NoteKind;
  /** The subgroup whose priority it speaks to. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What was said, in one line of 3 to 500 characters. */
  text: Scalars['String']['input'];
};

/** A series of listening events to begin, with its first event. */
export type AddSeriesInput = {
  /** What people need to know before they come. */
  details: Scalars['String']['input'];
  /** How many weeks lie between one event and the next, 1 to 52. */
  everyWeeks: Scalars['Int']['input'];
  /** Who facilitates its first event. */
  facilitatorIds: Array<Scalars['ID']['input']>;
  /** The day of its first event. */
  firstOn: Scalars['Date']['input'];
  /** A UUID of the client’s making, so that sending twice begins one series. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who is invited. */
  invited: Scalars['String']['input'];
  /** What kind of event; the web box is not planned. */
  kind: EventKind;
  /** Where at the site, or anywhere else. */
  place: Scalars['String']['input'];
  /** In which shift. */
  shift: Shift;
  /** At which site; null for elsewhere. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The subgroup that holds it, whose lead may check its notes; null for the programme. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
};

/** Something that somebody adds, without saying who they are. */
export type AddSomethingInput = {
  /** A random UUID (version 4) of the browser’s making, so that sending twice keeps one. */
  id: Scalars['ID']['input'];
  /** That they saw what is flagged and want it sent as it is. */
  isMeant?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. */
  kind: NoteKind;
  /** The priority it is about. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What they want heard, in 3 to 500 characters. */
  text: Scalars['String']['input'];
};

/** What came of adding something. It tells nothing of anybody. */
export type AddSomethingPayload = {
  /** Why it is not kept; empty when it is, or when something is flagged. */
  errors: Array<UserError>;
  /** What could give somebody away, to be taken out or meant. Names that only the directory knows are not among it. */
  flags: Array<ScreenFlag>;
  /** Whether it is kept. */
  isKept: Scalars['Boolean']['output'];
};

/** What an edition tells staff about one theme. */
export type Answer = {
  /** The actions it tells of. */
  actions: Array<Action>;
  /** Figures that it tells, in their order. */
  figures: Array<Figure>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What kind of answer it is. */
  kind: AnswerKind;
  /** What comes next; may be empty. */
  next: Scalars['String']['output'];
  /** Its picture. */
  picture?: Maybe<Picture>;
  /** What its picture shows, for those who do not see it. */
  pictureAlt: Scalars['String']['output'];
  /** Somebody’s own words. */
  quotation?: Maybe<Quotation>;
  /** Whether it landed; null while it never went out. */
  reactions?: Maybe<AnswerReactions>;
  /** When it is looked at again. */
  reviewOn?: Maybe<Scalars['Date']['output']>;
  /** The sites it is about; none: all of them. */
  sites: Array<Site>;
  /** The theme it answers; null while it is hidden. */
  theme?: Maybe<Theme>;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What was or is done, why not, or what is asked. */
  weDid: Array<TextBlock>;
  /** What staff said, paraphrased. */
  youSaid: Scalars['String']['output'];
};

/** What became of one answer between two versions. */
export type AnswerChange = {
  /** The answer. */
  answerId: Scalars['ID']['output'];
  /** Its figures that differ. */
  figures: Array<FigureChange>;
  /** It stands elsewhere among those that are in both. */
  isMoved: Scalars['Boolean']['output'];
  /** Whether it is new, gone, or says something else. */
  kind: VersionChange;
  /** Its place after, from 1; null: it is not there. */
  placeAfter?: Maybe<Scalars['Int']['output']>;
  /** Its place before, from 1; null: it was not there. */
  placeBefore?: Maybe<Scalars['Int']['output']>;
  /** Its texts that differ; all of one that is new or gone. */
  texts: Array<TextChange>;
  /** What staff said, as it reads last. */
  youSaid: Scalars['String']['output'];
};

/** What staff are told about a theme; all four are equal. */
export const AnswerKind = {
  STILL_LISTENING: 'STILL_LISTENING',
  WE_ARE_DOING: 'WE_ARE_DOING',
  WE_COULD_NOT: 'WE_COULD_NOT',
  WE_DID: 'WE_DID'
} as const;

export type AnswerKind = typeof AnswerKind[keyof typeof AnswerKind];
/** What came of a change to an answer. */
export type AnswerPayload = {
  /** The answer as it is now, also when the change was refused as stale. */
  answer?: Maybe<Answer>;
  /** The edition it is in. */
  edition?: Maybe<Edition>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
};

/** Whether an answer landed, by what was tapped on its page. */
export type AnswerReactions = {
  /** “It made a difference”. */
  madeADifference: ReactionCount;
  /** “Not here yet”. */
  notHereYet: ReactionCount;
  /** “This reached me”. */
  reachedMe: ReactionCount;
};

/** What an answer says; all fields are taken. */
export type AnswerWordsInput = {
  /** Actions it tells of. */
  actionIds: Array<Scalars['ID']['input']>;
  /** Figures that it tells, 6 at most. */
  figures: Array<FigureInput>;
  /** What kind of answer it is. */
  kind: AnswerKind;
  /** What comes next. */
  next: Scalars['String']['input'];
  /** What the picture shows. */
  pictureAlt: Scalars['String']['input'];
  /** A picture of this edition. */
  pictureId?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody’s own words. */
  quotation?: InputMaybe<QuotationInput>;
  /** When it is looked at again. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Sites it is about; none: all of them. */
  siteIds: Array<Scalars['ID']['input']>;
  /** What was or is done, why not, or what is asked. */
  weDid: Array<TextBlockInput>;
  /** What staff said, paraphrased, 3 to 300 characters. */
  youSaid: Scalars['String']['input'];
};

/** How long those themes waited that were first answered in one quarter. */
export type AnsweredQuarter = {
  /** How many themes were first answered in it. */
  answered: Scalars['Int']['output'];
  /** How it is said: “January to March 2025”. */
  label: Scalars['String']['output'];
  /** The median of their days; null of too few. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** Its first day. */
  quarter: Scalars['Date']['output'];
};

/** What happened, by whom, when; written with the change itself and never altered. */
export type AuditEvent = {
  /** Who did it; null when the program did. */
  actor?: Maybe<Person>;
  /** How it was after, as JSON; null when it is gone. */
  after?: Maybe<Scalars['String']['output']>;
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** How it was before, as JSON; null when it was not there. */
  before?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The id of what it happened to. */
  subjectId: Scalars['ID']['output'];
  /** What that was called at the time. */
  subjectTitle: Scalars['String']['output'];
  /** What kind of thing it happened to. */
  subjectType: Scalars['String']['output'];
  /** What happened, such as action.launched. */
  verb: Scalars['String']['output'];
};

/** Which part of the audit to read; what is left out does not narrow. */
export type AuditEventFilter = {
  /** Done by this person. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** On this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** A part of the title of what it happened to. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Done to this one. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Done to this kind of thing. */
  subjectType?: InputMaybe<Scalars['String']['input']>;
  /** On this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Exactly this happened, such as action.launched. */
  verb?: InputMaybe<Scalars['String']['input']>;
  /** Leave out who signed in and out. */
  withoutSignIns?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One numbered page of the audit, newest first. */
export type AuditEventPage = {
  /** The audit events on this page. */
  items: Array<AuditEvent>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many audit events there are on all pages. */
  total: Scalars['Int']['output'];
};

/** Something that has happened, to filter the audit by. */
export type AuditVerb = {
  /** What kind of thing it happened to. */
  subjectType: Scalars['String']['output'];
  /** What happened, such as action.launched. */
  verb: Scalars['String']['output'];
};

/** The reading from which an action’s measure sets out. */
export type Baseline = {
  /** Its year or month, such as 2024 or 2024-03. */
  period: Scalars['String']['output'];
  /** The vintage that it was chosen from. */
  vintage: Scalars['String']['output'];
  /** The figure as it was told then, such as 66.77 % in 2023; empty when it is hidden. */
  words: Scalars['String']['output'];
};

/** The reading of the whole organisation from which an action’s measure sets out. */
export type BaselineInput = {
  /** Its year or month, such as 2024 or 2024-03. */
  period: Scalars['String']['input'];
  /** Its vintage. */
  vintage: Scalars['String']['input'];
};

/** An edition to begin. */
export type BeginEditionInput = {
  /** A UUID of the client’s making, so that sending twice begins one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, 3 to 120 characters. */
  title: Scalars['String']['input'];
};

/** The programme on one page: where each priority stands and what is stuck. */
export type Board = {
  /** The day it is true of. */
  asOf: Scalars['Date']['output'];
  /** Overdue actions, longest overdue first; 20 at most. */
  late: Array<Action>;
  /** The newest update of each action, newest first; 10 at most. */
  latestUpdates: Array<BoardUpdate>;
  /** Quiet actions, longest quiet first; 20 at most. */
  quiet: Array<Action>;
  /** The subgroups, in their order. */
  subgroups: Array<BoardSubgroup>;
};

/** One difference between a past day and today. */
export type BoardChange = {
  /** What it is about. */
  kind: BoardChangeKind;
  /** The id of the subgroup in which it changed. */
  subgroupId: Scalars['ID']['output'];
  /** What exactly, each with its title. */
  things: Array<ChangedThing>;
  /** What changed, in words: “3 actions launched”. */
  words: Scalars['String']['output'];
};

/** What a change on the board is about, and so where it leads. */
export const BoardChangeKind = {
  ACTION: 'ACTION',
  GATE: 'GATE',
  MEASURE: 'MEASURE',
  SUBGROUP: 'SUBGROUP',
  THEME: 'THEME'
} as const;

export type BoardChangeKind = typeof BoardChangeKind[keyof typeof BoardChangeKind];
/** What proves where the priorities stand today, and who is unheard. */
export type BoardStanding = {
  /** The subgroups, in their order. */
  subgroups: Array<SubgroupStanding>;
  /** Who is unheard in the whole programme, along each axis of coverage. */
  unheard: Array<Unheard>;
};

/** A subgroup on the board: where it stands and how its actions do. */
export type BoardSubgroup = {
  /** Its actions by health, most pressing first. */
  byHealth: Array<HealthCount>;
  /** Its actions by state, in the order of an action’s life. */
  byState: Array<StateCount>;
  /** People who belong to it today. */
  memberCount: Scalars['Int']['output'];
  /** The subgroup. */
  subgroup: Subgroup;
};

/** An update and the action it is about. */
export type BoardUpdate = {
  /** Its action. */
  action: Action;
  /** The update. */
  update: ActionUpdate;
};

/** The viewer’s own calendar feed of listening events. */
export type CalendarFeed = {
  /** Whether the viewer has one. Its address is shown once, when it is made. */
  exists: Scalars['Boolean']['output'];
};

/** What came of a change to the viewer’s calendar feed. */
export type CalendarFeedPayload = {
  /** The secret address, when one was made: for a calendar to fetch. It is not kept, so it is shown only now. */
  address?: Maybe<Scalars['String']['output']>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The feed as it is now. */
  feed: CalendarFeed;
};

/** What a change on the board is about. */
export type ChangedThing = {
  /** The gate; null when it is something else. */
  gate?: Maybe<Gate>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: BoardChangeKind;
  /** What it is called today. */
  title: Scalars['String']['output'];
};

/** How the control chart of a measure is drawn. */
export type ChartSettings = {
  /** After how many values of each stretch its limits are fixed; null: they go on moving. */
  fixAfter?: Maybe<Scalars['Int']['output']>;
  /** Where the limits begin anew, by month. */
  rebases: Array<Rebase>;
  /** Whether outlying moving ranges are left out of the limits. */
  screensMovingRanges: Scalars['Boolean']['output'];
  /** All of it in sentences. */
  words: Scalars['String']['output'];
};

/** One way in which the chart was drawn from some day on. */
export type ChartVersion = {
  /** When it was set. */
  at: Scalars['DateTime']['output'];
  /** Who set it. */
  by?: Maybe<Person>;
  /** The id of its event in the audit. */
  id: Scalars['ID']['output'];
  /** How the chart was drawn from then on, in sentences. */
  words: Scalars['String']['output'];
};

/** One line of the checklist. */
export type CheckFinding = {
  /** The answer it is about; null: the edition itself. */
  answerId?: Maybe<Scalars['ID']['output']>;
  /** Where to mend it, by the name of the input. */
  field: Scalars['String']['output'];
  /** Whether it keeps the edition back; a warning does not. */
  isRefusal: Scalars['Boolean']['output'];
  /** What was looked for. */
  kind: CheckKind;
  /** What is wrong and how to mend it. */
  message: Scalars['String']['output'];
};

/** What the checklist of an edition looks for. */
export const CheckKind = {
  EMBARGOED: 'EMBARGOED',
  EMPTY_ANSWER: 'EMPTY_ANSWER',
  FIGURE_WITHOUT_BASE: 'FIGURE_WITHOUT_BASE',
  HARD_TO_READ: 'HARD_TO_READ',
  IDENTIFIER: 'IDENTIFIER',
  NOT_LAUNCHED: 'NOT_LAUNCHED',
  NOT_SAID_WHAT_CHANGED: 'NOT_SAID_WHAT_CHANGED',
  NO_ALTERNATIVE_TEXT: 'NO_ALTERNATIVE_TEXT',
  NO_ANSWERS: 'NO_ANSWERS',
  NO_EVIDENCE: 'NO_EVIDENCE',
  NO_REVIEW_DATE: 'NO_REVIEW_DATE',
  NO_TITLE: 'NO_TITLE',
  QUOTATION_NOT_CLEARED: 'QUOTATION_NOT_CLEARED',
  SMALL_GROUP: 'SMALL_GROUP'
} as const;

export type CheckKind = typeof CheckKind[keyof typeof CheckKind];
/** A directorate or a site. */
export type CommunityPart = {
  /** The id of the directorate or site. */
  id: Scalars['ID']['output'];
  /** True for a site, false for a directorate. */
  isSite: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A figure of one version, with its words. */
export type ComparedFigure = {
  /** How many people it rests on. */
  base?: Maybe<Scalars['Int']['output']>;
  /** What stands beside it; empty when nothing does. */
  comparator: Scalars['String']['output'];
  /** The value of that, in the same unit. */
  comparatorValue?: Maybe<Scalars['Float']['output']>;
  /** What it says. */
  label: Scalars['String']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** In what it is counted. */
  unit: FigureUnit;
  /** The figure, in its unit. */
  value: Scalars['Float']['output'];
  /** The year it speaks of. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A criterion that the program can work out. */
export type ComputedChoice = {
  /** Which one. */
  computed: ComputedCriterion;
  /** How it is worded unless the programme says it otherwise. */
  wording: Scalars['String']['output'];
};

/** What the program works out from work already recorded. */
export const ComputedCriterion = {
  ACTIONS_COMPLETE: 'ACTIONS_COMPLETE',
  ACTIONS_EVALUATED: 'ACTIONS_EVALUATED',
  ACTIONS_SETTLED: 'ACTIONS_SETTLED',
  CHANGE_LEADERS_RECRUITED: 'CHANGE_LEADERS_RECRUITED',
  DIRECTORATES_HEARD: 'DIRECTORATES_HEARD',
  NEXT_CYCLE_OPENED: 'NEXT_CYCLE_OPENED',
  NIGHTS_AND_COMMUNITY_HEARD: 'NIGHTS_AND_COMMUNITY_HEARD',
  SPONSOR_NAMED: 'SPONSOR_NAMED',
  THEMES_ANSWERED: 'THEMES_ANSWERED',
  THEMES_EVIDENCED: 'THEMES_EVIDENCED',
  THEMES_TAKEN_UP: 'THEMES_TAKEN_UP'
} as const;

export type ComputedCriterion = typeof ComputedCriterion[keyof typeof ComputedCriterion];
/** That a condition was said to be met. */
export type ConditionMet = {
  /** Who said so. */
  by: Person;
  /** How it was met. */
  how: Scalars['String']['output'];
  /** The day. */
  on: Scalars['Date']['output'];
};

/** How the person who posts an update feels about the action. */
export const Confidence = {
  IN_TROUBLE: 'IN_TROUBLE',
  ON_COURSE: 'ON_COURSE',
  UNSURE: 'UNSURE'
} as const;

export type Confidence = typeof Confidence[keyof typeof Confidence];
/** What a control chart comes to. */
export type ControlChart = {
  /** Whether it will meet its target. */
  assurance?: Maybe<SpcAssurance>;
  /** Whether its last limits come from too few values to last. */
  isTrial: Scalars['Boolean']['output'];
  /** Whether outlying moving ranges are left out of the limits. */
  screensMovingRanges: Scalars['Boolean']['output'];
  /** What its last point says. */
  variation?: Maybe<SpcVariation>;
};

/** An assessment as it should have read. */
export type CorrectWellbeingAssessmentInput = {
  /** The day of the assessment. */
  assessedOn: Scalars['Date']['input'];
  /** The person who assessed. */
  assessorId: Scalars['ID']['input'];
  /** What is said, element by element; an element left out was not assessed. */
  findings: Array<WellbeingFindingInput>;
  /** Which assessment. */
  id: Scalars['ID']['input'];
  /** Why it is corrected. */
  reason: Scalars['String']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** Who has been heard and who has not, along one axis. */
export type Coverage = {
  /** The axis. */
  axis: CoverageAxis;
  /** Where to hold the next café: the most pressing first, five at most. */
  nextCafes: Array<NextCafe>;
  /** Quarters that are over, oldest first. */
  quarters: Array<CoverageQuarter>;
  /** Every part of the axis; small ones together in the last row. */
  rows: Array<CoverageRow>;
  /** The quarter that runs, in words. */
  runningQuarter: Scalars['String']['output'];
  /** Counts of people below this are hidden. */
  threshold: Scalars['Int']['output'];
  /** Whether the viewer may enter headcounts. */
  viewerCanSetHeadcounts: Scalars['Boolean']['output'];
};

/** Along what coverage is counted. */
export const CoverageAxis = {
  DIRECTORATE: 'DIRECTORATE',
  SHIFT: 'SHIFT',
  SITE: 'SITE',
  STAFF_GROUP: 'STAFF_GROUP'
} as const;

export type CoverageAxis = typeof CoverageAxis[keyof typeof CoverageAxis];
/** The people heard of one row in one quarter. */
export type CoverageCell = {
  /** Whether the count is hidden, because it is small or would give a small one away. */
  isHidden: Scalars['Boolean']['output'];
  /** How many were heard; null when that is hidden. */
  people?: Maybe<Scalars['Int']['output']>;
  /** The first day of the quarter. */
  quarter: Scalars['Date']['output'];
  /** In percent of the headcount; null when either is not shown. */
  share?: Maybe<Scalars['Int']['output']>;
};

/** A site, a directorate, a staff group or a shift. */
export type CoveragePart = {
  /** The id of the site, directorate or staff group, or the name of the shift. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A quarter that is over, and its sums. */
export type CoverageQuarter = {
  /** How many rows are hidden. */
  hiddenRows: Scalars['Int']['output'];
  /** What the hidden rows come to together; null when none is hidden, or the sum is. */
  hiddenTogether?: Maybe<Scalars['Int']['output']>;
  /** Its months in words. */
  label: Scalars['String']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
  /** How many people were heard; null when that would give a small count away. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** How far one part of the organisation, or several small ones together, has been heard. */
export type CoverageRow = {
  /** One for each quarter, oldest first. */
  cells: Array<CoverageCell>;
  /** How many people work there; null when not entered, or hidden. */
  headcount?: Maybe<Scalars['Int']['output']>;
  /** Whether the headcount is hidden, because it is small. */
  isHeadcountHidden: Scalars['Boolean']['output'];
  /** Whether somebody was heard in the quarter that runs. Null for a directorate or staff group: before the quarter is over it would tell who was at one event. */
  isHeardThisQuarter?: Maybe<Scalars['Boolean']['output']>;
  /** The month or quarter in which they were last heard, in words; null when never. */
  lastHeard?: Maybe<Scalars['String']['output']>;
  /** One part, or several whose headcounts are too small to stand alone. */
  parts: Array<CoveragePart>;
  /** Whether they have been heard. */
  status: CoverageStatus;
};

/** Whether a part of the organisation has been heard. */
export const CoverageStatus = {
  HEARD: 'HEARD',
  NEVER: 'NEVER',
  QUIET_90_DAYS: 'QUIET_90_DAYS'
} as const;

export type CoverageStatus = typeof CoverageStatus[keyof typeof CoverageStatus];
/** What must hold before a gate can be decided. */
export type Criterion = {
  /** What the program works out for it; null when people give evidence. */
  computed?: Maybe<ComputedCriterion>;
  /** Its id, which stays when it is worded anew. */
  id: Scalars['String']['output'];
  /** How it is worded. */
  wording: Scalars['String']['output'];
};

/** What must hold before a gate can be decided. */
export type CriterionInput = {
  /** What the program works out for it; absent: people give evidence. */
  computed?: InputMaybe<ComputedCriterion>;
  /** Its id when it is there already; absent: it is new. */
  id?: InputMaybe<Scalars['String']['input']>;
  /** How it is worded. Evidence and waivers for other words ask to be confirmed, since it asks something else. */
  wording: Scalars['String']['input'];
};

/** How a criterion is met. */
export const CriterionMet = {
  COMPUTED: 'COMPUTED',
  EVIDENCE: 'EVIDENCE',
  WAIVED: 'WAIVED'
} as const;

export type CriterionMet = typeof CriterionMet[keyof typeof CriterionMet];
/** One run of the method on one set of survey results. */
export type Cycle = {
  /** The day on which it is meant to end or, once closed, ended; null while nobody has said. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is called, such as November 2022 – March 2025. */
  name: Scalars['String']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
  /** Whether it goes on. */
  state: CycleState;
  /** The subgroups that are in it now, in their order. */
  subgroups: Array<Subgroup>;
  /** On which survey results it rests. */
  surveyResults: Scalars['String']['output'];
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now, in order. */
  viewerCan: Array<CycleVerb>;
};

/** What came of a change to a cycle. */
export type CyclePayload = {
  /** The cycle as it is now, also when the change was refused as stale. */
  cycle?: Maybe<Cycle>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
};

/** A stretch of a subgroup’s life in one cycle. */
export type CyclePeriod = {
  /** Which cycle. */
  cycle: Cycle;
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day it was left; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** Whether a cycle goes on. */
export const CycleState = {
  CLOSED: 'CLOSED',
  OPEN: 'OPEN'
} as const;

export type CycleState = typeof CycleState[keyof typeof CycleState];
/** What the viewer may do with a cycle now; ENTER takes a subgroup into it. */
export const CycleVerb = {
  CLOSE: 'CLOSE',
  EDIT: 'EDIT',
  ENTER: 'ENTER',
  REOPEN: 'REOPEN'
} as const;

export type CycleVerb = typeof CycleVerb[keyof typeof CycleVerb];
/** All cycles of the programme. */
export type Cycles = {
  /** In the order in which they began. */
  all: Array<Cycle>;
  /** Whether the viewer may open the next one. */
  viewerCanOpen: Scalars['Boolean']['output'];
};

/** A decision on a gate. */
export type DecideGateInput = {
  /** What must still be done; only, and at least one, when it is passed with conditions. */
  conditions?: InputMaybe<Array<GateConditionInput>>;
  /** Which gate. */
  gate: GateSeenInput;
  /** A UUID of the client’s making, so that sending twice decides once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What is decided. */
  outcome: GateOutcome;
  /** Why; may be empty when it is passed. */
  reason: Scalars['String']['input'];
  /** Into which phase; absent: the first that nobody leaves out. */
  toPhase?: InputMaybe<Phase>;
};

/** A part of the organisation. */
export type Directorate = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What was deleted on a day, by count. */
export type Disposal = {
  /** The day. */
  disposedOn: Scalars['Date']['output'];
  /** How many events had their notes deleted. */
  events: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many notes were deleted. */
  notes: Scalars['Int']['output'];
};

/** One page of the disposal log. */
export type DisposalPage = {
  /** The deletions on this page. */
  items: Array<Disposal>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many deletions there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What a visitor may know before signing in. */
export type Door = {
  /** People to try it as; empty unless the example is loaded. */
  examplePersonas: Array<ExamplePersona>;
  /** Minutes without a request after which a browser is signed out. */
  idleMinutes: Scalars['Int']['output'];
  /** Whether links are sent by mail; otherwise an administrator passes them on. */
  mailIsSent: Scalars['Boolean']['output'];
  /** Whether this workspace is empty and waits to be set up. */
  needsSetUp: Scalars['Boolean']['output'];
  /** Whose programme it is; empty before it is set up. */
  organisation: Scalars['String']['output'];
  /** The programme’s name; empty before it is set up. */
  programmeName: Scalars['String']['output'];
};

/** An action as it should read from now on; all fields are taken. */
export type EditActionInput = {
  /** What is said of its success, without an evaluation. */
  claimOfSuccess: Scalars['String']['input'];
  /** Who shares it. */
  coOwnerIds: Array<Scalars['ID']['input']>;
  /** What is done. */
  description: Scalars['String']['input'];
  /** The day it is due; null: none. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who pays for it. */
  funder: Scalars['String']['input'];
  /** Golden threads that run under it. */
  goldenThreadIds: Array<Scalars['ID']['input']>;
  /** What it hopes to change. */
  hopedChange: Scalars['String']['input'];
  /** Which action. */
  id: Scalars['ID']['input'];
  /** What it should move, 5 at most; absent: as it was. */
  measures?: InputMaybe<Array<ActionMeasureInput>>;
  /** What comes next. */
  nextStep: Scalars['String']['input'];
  /** Who answers for it. */
  ownerId: Scalars['ID']['input'];
  /** Who does it with the subgroup. */
  partner: Scalars['String']['input'];
  /** The subgroup it belongs to. */
  subgroupId: Scalars['ID']['input'];
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
};

/** A cycle as it should read, and the version of it that was seen. */
export type EditCycleInput = {
  /** The day on which it is meant to end. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which cycle. */
  id: Scalars['ID']['input'];
  /** Its first day; today or earlier. */
  startsOn: Scalars['Date']['input'];
  /** On which survey results it rests, such as NHS Staff Survey 2024. */
  surveyResults: Scalars['String']['input'];
  /** The version that was seen; an older one is refused as STALE. */
  version: Scalars['Int']['input'];
};

/** A listening event as it should read from now on; all fields are taken. */
export type EditEventInput = {
  /** What people need to know before they come. */
  details: Scalars['String']['input'];
  /** Who facilitates it. Once it is open nobody adds themself, and once it is written up nobody joins. */
  facilitatorIds: Array<Scalars['ID']['input']>;
  /** The day it is held. */
  heldOn: Scalars['Date']['input'];
  /** Which event. */
  id: Scalars['ID']['input'];
  /** Who is invited. */
  invited: Scalars['String']['input'];
  /** What kind of event; the web box is not planned. */
  kind: EventKind;
  /** Where at the site, or anywhere else. */
  place: Scalars['String']['input'];
  /** In which shift. */
  shift: Shift;
  /** At which site; null for elsewhere. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The subgroup that holds it, whose lead may check its notes; null for the programme. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
};

/** What the programme is to say about listening; all fields are taken. */
export type EditListeningSettingsInput = {
  /** What is read out when an event begins. */
  groundRules: Scalars['String']['input'];
  /** Days after release on which raw notes are deleted, 1 to 3650. */
  noteDays: Scalars['Int']['input'];
  /** What is read out, and shown, about what is kept. */
  privacyNotice: Scalars['String']['input'];
  /** What to do when somebody may be harmed. */
  safetyGuidance: Scalars['String']['input'];
  /** Events that those notes must come from, 2 to 100. */
  themeEvents: Scalars['Int']['input'];
  /** Notes that a theme must rest on, 3 to 100. */
  themeNotes: Scalars['Int']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
};

/** A measure as it should read, and the version of it that was seen. */
export type EditMeasureInput = {
  /** The golden threads that it speaks to. */
  goldenThreadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which measure. */
  id: Scalars['ID']['input'];
  /** Which way is better. */
  improvement: Improvement;
  /** How often it has a value. */
  rhythm: MeasureRhythm;
  /** The subgroup to whose priority it speaks. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Its target, in its unit. */
  target?: InputMaybe<Scalars['Float']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** What its values count. */
  unit: MeasureUnit;
  /** What files call it. */
  variables?: InputMaybe<Array<MeasureVariableInput>>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
  /** The question as it is asked, or what is counted. */
  wording?: InputMaybe<Scalars['String']['input']>;
};

/** The phases and criteria as they should be, and the version of them that was seen. */
export type EditMethodInput = {
  /** The directorates and sites whose staff work in the community. */
  communityPartIds: Array<Scalars['ID']['input']>;
  /** All four phases, in order. */
  phases: Array<MethodPhaseInput>;
  /** The version that was seen; an older one is refused as STALE. */
  version: Scalars['Int']['input'];
};

/** A person’s details as they should read. */
export type EditPersonInput = {
  /** The part of the organisation they are in. */
  directorateId?: InputMaybe<Scalars['ID']['input']>;
  /** Their e-mail address at work; they sign in with it. */
  email: Scalars['String']['input'];
  /** Who. */
  id: Scalars['ID']['input'];
  /** Their job; empty when not said. */
  jobTitle: Scalars['String']['input'];
  /** Their name as they write it, 120 characters at most. */
  name: Scalars['String']['input'];
  /** Where they work. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Their kind of work. */
  staffGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen; an older one is refused as STALE. */
  version: Scalars['Int']['input'];
  /** When they work. */
  workingPattern?: InputMaybe<WorkingPattern>;
};

/** How the programme is to publish; all fields are taken. */
export type EditPublishingSettingsInput = {
  /** Where the e-mail of an edition is sent; empty: it is not. */
  listAddress: Scalars['String']['input'];
  /** The highest reading age without a warning, 7 to 18. */
  readingAge: Scalars['Int']['input'];
  /** Who it says it is from; may be empty. */
  senderName: Scalars['String']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
};

/** A series as it should read from now on; its events stay as they are. */
export type EditSeriesInput = {
  /** What people need to know before they come. */
  details: Scalars['String']['input'];
  /** How many weeks lie between one event and the next, 1 to 52. */
  everyWeeks: Scalars['Int']['input'];
  /** Which series. */
  id: Scalars['ID']['input'];
  /** Who is invited. */
  invited: Scalars['String']['input'];
  /** What kind of event; the web box is not planned. */
  kind: EventKind;
  /** Where at the site, or anywhere else. */
  place: Scalars['String']['input'];
  /** In which shift. */
  shift: Shift;
  /** At which site; null for elsewhere. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The subgroup that holds it, whose lead may check its notes; null for the programme. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
};

/** A theme as it should read from now on; all fields are taken. */
export type EditThemeInput = {
  /** More about it. */
  detail: Scalars['String']['input'];
  /** Golden threads that run under it. */
  goldenThreadIds: Array<Scalars['ID']['input']>;
  /** Which theme. */
  id: Scalars['ID']['input'];
  /** The subgroup it belongs to. */
  subgroupId: Scalars['ID']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
  /** What staff said, 3 to 200 characters. */
  wording: Scalars['String']['input'];
};

/** One issue of Feedback into Action: answers in an order. */
export type Edition = {
  /** Its answers, in their order. */
  answers: Array<Answer>;
  /** Who approved it, once it is. */
  approvedBy?: Maybe<Person>;
  /** Everybody who wrote on it; none of them approves it. */
  authors: Array<Person>;
  /** What keeps it back, then what its author might think about; as everything stands now. */
  checklist: Array<CheckFinding>;
  /** The day it was begun. */
  createdOn: Scalars['Date']['output'];
  /** Documents made of what is out; of the draft for those who compose or approve; none otherwise. */
  documents: Array<EditionDocument>;
  /** The answer that goes first on posters. */
  headlineAnswerId?: Maybe<Scalars['ID']['output']>;
  /** What happened to it, newest first. */
  history: Array<EditionHistoryEvent>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What stands before the answers; may be empty. */
  introduction: Array<TextBlock>;
  /** Its e-mail to the list address, for those who publish once it is out; null otherwise. */
  mailing?: Maybe<EditionMailing>;
  /** Its number, once it went out. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Where it hangs, by site; then where it hung, last taken down first. */
  postings: Array<Posting>;
  /** Preview links that are open, for those who compose or approve; none for others. */
  previewLinks: Array<PreviewLink>;
  /** The day it first went out. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The newest version that went out; 0 while none did. */
  publishedVersion: Scalars['Int']['output'];
  /** When it goes out, while it is scheduled. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** What was to be mended when it was sent back; empty otherwise. */
  sentBackReason: Scalars['String']['output'];
  /** Where it stands. */
  state: EditionState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Where it stands in each language but English, in the order of their English names. */
  translations: Array<EditionLanguage>;
  /** Goes up with every change of its own words or state; send it back. */
  version: Scalars['Int']['output'];
  /** What went out, newest first. */
  versions: Array<EditionVersion>;
  /** What the viewer may do with it now, in order. */
  viewerCan: Array<EditionVerb>;
  /** What a correction changes, as its readers are told. */
  whatChanged: Scalars['String']['output'];
  /** Why it was withdrawn; empty when it is not. */
  withdrawnReason: Scalars['String']['output'];
};

/** All that differs between two versions of an edition, as its readers see them. */
export type EditionComparison = {
  /** The answers that differ, in the order of the later version; then those that are gone. */
  answers: Array<AnswerChange>;
  /** The edition. */
  edition: Edition;
  /** The languages other than English that differ. */
  languages: Array<LanguageChange>;
  /** Its own texts that differ. */
  texts: Array<TextChange>;
};

/** A document made of an edition: a poster, a script, an e-mail. */
export type EditionDocument = {
  /** Where it is had, signed in; `?language=` with a tag such as `ur` gives it in that language. */
  address: Scalars['String']['output'];
  /** Whether it is of the draft, to look at before the edition goes out. */
  isPreview: Scalars['Boolean']['output'];
  /** What it is called in addresses, such as `poster-a4`. */
  key: Scalars['String']['output'];
  /** What it is, in words. */
  label: Scalars['String']['output'];
};

/** A step in an edition’s history, made from the audit. */
export type EditionHistoryEvent = {
  /** Who did it; null when the program did. */
  by?: Maybe<Person>;
  /** The words that belong to it: a reason, what changed. */
  detail: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day it happened. */
  on: Scalars['Date']['output'];
  /** What happened, in a sentence. */
  sentence: Scalars['String']['output'];
};

/** Where an edition stands in one language. */
export type EditionLanguage = {
  /** Stands for the edition in this language. */
  id: Scalars['ID']['output'];
  /** Whether readers of the edition have any of it. */
  isOut: Scalars['Boolean']['output'];
  /** Whether it is read from right to left. */
  isRightToLeft: Scalars['Boolean']['output'];
  /** Which language. */
  language: TranslatedLanguage;
  /** What it is called in English. */
  name: Scalars['String']['output'];
  /** What its readers call it. */
  ownName: Scalars['String']['output'];
  /** The edition’s own words, then its answers in their order. */
  pieces: Array<LanguagePiece>;
  /** Where it stands over all pieces of the edition. */
  state: TranslationState;
  /** Its tag in addresses, such as `ur` or `zh-Hant`. */
  tag: Scalars['String']['output'];
  /** How many texts stand where. */
  texts: TranslationCounts;
  /** What of it is checked and not out, once the edition is; null: nothing. */
  untold?: Maybe<UntoldKind>;
  /** ADD_LANGUAGES, when the viewer may publish what is not out of it; none otherwise. */
  viewerCan: Array<EditionVerb>;
};

/** The e-mail of an edition to the programme’s list address. */
export type EditionMailing = {
  /** The address it goes or went to. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether a mail server is set; without one nothing is sent. */
  isMailServerSet: Scalars['Boolean']['output'];
  /** The list address that is set now; empty: nothing is sent. */
  listAddress: Scalars['String']['output'];
  /** When a mail server took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the newest one stands; null when none was to be sent. */
  state?: Maybe<MailingState>;
  /** The version it is of. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A step of an edition that needs nothing but the word. */
export const EditionMove = {
  CORRECT: 'CORRECT',
  TAKE_BACK: 'TAKE_BACK',
  UNSCHEDULE: 'UNSCHEDULE'
} as const;

export type EditionMove = typeof EditionMove[keyof typeof EditionMove];
/** One numbered page of editions. */
export type EditionPage = {
  /** The editions on this page. */
  items: Array<Edition>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many editions there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to an edition. */
export type EditionPayload = {
  /** The edition as it is now, also when the change was refused as stale. */
  edition?: Maybe<Edition>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
};

/** Where an edition of Feedback into Action stands. */
export const EditionState = {
  APPROVED: 'APPROVED',
  CORRECTED: 'CORRECTED',
  DRAFT: 'DRAFT',
  IN_CHECK: 'IN_CHECK',
  PUBLISHED: 'PUBLISHED',
  SCHEDULED: 'SCHEDULED',
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type EditionState = typeof EditionState[keyof typeof EditionState];
/** What the viewer may do with an edition now. */
export const EditionVerb = {
  ADD_LANGUAGES: 'ADD_LANGUAGES',
  APPROVE: 'APPROVE',
  CORRECT: 'CORRECT',
  DROP_CORRECTION: 'DROP_CORRECTION',
  PUBLISH: 'PUBLISH',
  SCHEDULE: 'SCHEDULE',
  SEND_BACK: 'SEND_BACK',
  SEND_TO_CHECK: 'SEND_TO_CHECK',
  TAKE_BACK: 'TAKE_BACK',
  UNSCHEDULE: 'UNSCHEDULE',
  WITHDRAW: 'WITHDRAW',
  WRITE: 'WRITE'
} as const;

export type EditionVerb = typeof EditionVerb[keyof typeof EditionVerb];
/** A version of an edition that went out; its wording and figures are frozen. */
export type EditionVersion = {
  /** The day it went out. */
  publishedOn: Scalars['Date']['output'];
  /** 1 when first published; each correction adds one. */
  version: Scalars['Int']['output'];
  /** What it changed; empty of the first. */
  whatChanged: Scalars['String']['output'];
};

/** A subgroup that goes into a cycle. */
export type EnterCycleInput = {
  /** Which cycle. */
  cycleId: Scalars['ID']['input'];
  /** A UUID of the client’s making, so that sending twice takes it in once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The day it goes in; may be long ago, so that the phases it has been through count. */
  on: Scalars['Date']['input'];
  /** Which subgroup; it is in no cycle. */
  subgroupId: Scalars['ID']['input'];
};

/** What came of taking a subgroup into a cycle. */
export type EnterCyclePayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The subgroup as it is now. */
  subgroup?: Maybe<Subgroup>;
};

/** Whether it worked, found out by a method; separate from any claim of success. */
export type Evaluation = {
  /** What was found. */
  finding: Scalars['String']['output'];
  /** How it was, or will be, found out. */
  method: Scalars['String']['output'];
  /** The day it is planned for, or was done. */
  on?: Maybe<Scalars['Date']['output']>;
  /** How far it has come. */
  state: EvaluationState;
};

/** How far the evaluation of an action has come; separate from any claim. */
export const EvaluationState = {
  DONE: 'DONE',
  NOT_PLANNED: 'NOT_PLANNED',
  PLANNED: 'PLANNED',
  UNDER_WAY: 'UNDER_WAY'
} as const;

export type EvaluationState = typeof EvaluationState[keyof typeof EvaluationState];
/** What a second person looks at before the notes of an event are released. */
export type EventForRelease = {
  /** The event. */
  event: ListeningEvent;
  /** How many of all its notes have words that are flagged. */
  flaggedCount: Scalars['Int']['output'];
  /** Its notes, without who wrote them, in a random order. */
  notes: NotePage;
};

/** The ways in which staff are listened to: kinds of one thing. */
export const EventKind = {
  CONFERENCE: 'CONFERENCE',
  CULTURE_CAFE: 'CULTURE_CAFE',
  FOCUS_GROUP: 'FOCUS_GROUP',
  PAPER_FORMS: 'PAPER_FORMS',
  ROADSHOW: 'ROADSHOW',
  WEB_BOX: 'WEB_BOX'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
/** A step of a listening event that needs nothing but the word. */
export const EventMove = {
  CLOSE: 'CLOSE',
  OPEN: 'OPEN',
  OPEN_AGAIN: 'OPEN_AGAIN',
  REINSTATE: 'REINSTATE',
  WRITE_UP: 'WRITE_UP'
} as const;

export type EventMove = typeof EventMove[keyof typeof EventMove];
/** Listening events held again and again, and what each of them begins with. */
export type EventSeries = {
  /** What people need to know before they come. */
  details: Scalars['String']['output'];
  /** How many weeks lie between one event and the next. */
  everyWeeks: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who is invited. */
  invited: Scalars['String']['output'];
  /** Whether nothing more is planned in it. */
  isEnded: Scalars['Boolean']['output'];
  /** What kind of event each is. */
  kind: EventKind;
  /** The day of its last event that was not cancelled. */
  lastHeldOn?: Maybe<Scalars['Date']['output']>;
  /** Where at the site, or anywhere else. */
  place: Scalars['String']['output'];
  /** In which shift each is held. */
  shift: Shift;
  /** At which site; null when it is elsewhere. */
  site?: Maybe<Site>;
  /** The subgroup that holds it, whose lead may check the notes; null when the programme does. */
  subgroup?: Maybe<Subgroup>;
  /** What each of its events is called. */
  title: Scalars['String']['output'];
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now, in order. */
  viewerCan: Array<SeriesVerb>;
};

/** One numbered page of series. */
export type EventSeriesPage = {
  /** The series on this page. */
  items: Array<EventSeries>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many series there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to a series. */
export type EventSeriesPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The event that was planned in it. */
  event?: Maybe<ListeningEvent>;
  /** The series as it is now, also when the change was refused as stale. */
  series?: Maybe<EventSeries>;
};

/** How far a listening event has come. */
export const EventState = {
  CANCELLED: 'CANCELLED',
  CLOSED: 'CLOSED',
  OPEN: 'OPEN',
  PLANNED: 'PLANNED',
  RELEASED: 'RELEASED',
  WRITTEN_UP: 'WRITTEN_UP'
} as const;

export type EventState = typeof EventState[keyof typeof EventState];
/** What the viewer may do to a listening event now. */
export const EventVerb = {
  CANCEL: 'CANCEL',
  CLOSE: 'CLOSE',
  EDIT: 'EDIT',
  OPEN: 'OPEN',
  OPEN_AGAIN: 'OPEN_AGAIN',
  REINSTATE: 'REINSTATE',
  RELEASE: 'RELEASE',
  TAKE_NOTES: 'TAKE_NOTES',
  WRITE_CARRY_OVER: 'WRITE_CARRY_OVER',
  WRITE_UP: 'WRITE_UP'
} as const;

export type EventVerb = typeof EventVerb[keyof typeof EventVerb];
/** Something that can be chosen as evidence. */
export type EvidenceCandidate = {
  /** What it is. */
  kind: EvidenceKind;
  /** The subgroup that it belongs to; empty when to none. */
  subgroupName: Scalars['String']['output'];
  /** Send it back as targetId. */
  targetId: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** What evidence for a criterion leads to. */
export const EvidenceKind = {
  ACTION: 'ACTION',
  DOCUMENT: 'DOCUMENT',
  EDITION: 'EDITION',
  EVENT_COUNT: 'EVENT_COUNT',
  MEASURE: 'MEASURE',
  THEME: 'THEME'
} as const;

export type EvidenceKind = typeof EvidenceKind[keyof typeof EvidenceKind];
/** How long a theme has been heard, in steps. */
export const EvidenceSpan = {
  A_YEAR_OR_MORE: 'A_YEAR_OR_MORE',
  SIX_TO_ELEVEN_MONTHS: 'SIX_TO_ELEVEN_MONTHS',
  THREE_TO_FIVE_MONTHS: 'THREE_TO_FIVE_MONTHS',
  UNDER_THREE_MONTHS: 'UNDER_THREE_MONTHS'
} as const;

export type EvidenceSpan = typeof EvidenceSpan[keyof typeof EvidenceSpan];
/** An invented person of the example programme whom a visitor may sign in as. */
export type ExamplePersona = {
  /** Who they are, in a sentence. */
  description: Scalars['String']['output'];
  /** What to send to signInAsExample. */
  key: Scalars['String']['output'];
  /** Their invented name. */
  name: Scalars['String']['output'];
  /** The role to see the workspace in. */
  role: Role;
};

/** A figure that an answer tells, with what is needed to judge it. */
export type Figure = {
  /** How many people it rests on. */
  base?: Maybe<Scalars['Int']['output']>;
  /** What stands beside it; empty when nothing does. */
  comparator: Scalars['String']['output'];
  /** The value of that, in the same unit. */
  comparatorValue?: Maybe<Scalars['Float']['output']>;
  /** Until this day the source may not be told. */
  embargoedUntil?: Maybe<Scalars['Date']['output']>;
  /** Its id, of the client’s making. */
  id: Scalars['ID']['output'];
  /** What it says, such as “would recommend us as a place to work”. */
  label: Scalars['String']['output'];
  /** The measure that it is taken from; null when it was filled in by hand. */
  measureId?: Maybe<Scalars['ID']['output']>;
  /** The year or month that it is taken from. */
  period?: Maybe<Scalars['String']['output']>;
  /** Where it comes from; may be empty in a draft. */
  source: Scalars['String']['output'];
  /** In what it is counted. */
  unit: FigureUnit;
  /** The figure, in its unit. */
  value: Scalars['Float']['output'];
  /** The vintage that it is taken from. */
  vintage?: Maybe<Scalars['String']['output']>;
  /** The year it speaks of. */
  year?: Maybe<Scalars['Int']['output']>;
};

/** A figure that differs between two versions. */
export type FigureChange = {
  /** As it is; null: it is not there. */
  after?: Maybe<ComparedFigure>;
  /** As it was; null: it was not there. */
  before?: Maybe<ComparedFigure>;
};

/** A figure that an answer tells. */
export type FigureInput = {
  /** How many people it rests on. */
  base?: InputMaybe<Scalars['Int']['input']>;
  /** What stands beside it. */
  comparator: Scalars['String']['input'];
  /** The value of that, in the same unit. */
  comparatorValue?: InputMaybe<Scalars['Float']['input']>;
  /** Until this day the source may not be told. */
  embargoedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID of the client’s making. */
  id: Scalars['ID']['input'];
  /** What it says. */
  label: Scalars['String']['input'];
  /** What it is taken from: all but its label is then filled in from there. */
  reading?: InputMaybe<FigureReadingInput>;
  /** Where it comes from. */
  source: Scalars['String']['input'];
  /** In what it is counted. */
  unit: FigureUnit;
  /** The figure, in its unit. */
  value: Scalars['Float']['input'];
  /** The year it speaks of. */
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** The reading of a measure, of the whole organisation, that a figure is taken from. */
export type FigureReadingInput = {
  /** Of which measure. */
  measureId: Scalars['ID']['input'];
  /** Its year or month, such as 2024 or 2024-03. */
  period: Scalars['String']['input'];
  /** Its vintage. */
  vintage: Scalars['String']['input'];
};

/** In what a figure is counted; POINTS are percentage points. */
export const FigureUnit = {
  NUMBER: 'NUMBER',
  PEOPLE: 'PEOPLE',
  PERCENT: 'PERCENT',
  POINTS: 'POINTS'
} as const;

export type FigureUnit = typeof FigureUnit[keyof typeof FigureUnit];
/** A theme to form, with the notes it begins with. */
export type FormThemeInput = {
  /** More about it. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** Golden threads that run under it. */
  goldenThreadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A UUID of the client’s making, so that sending twice forms one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Notes to put into it, 200 at most. */
  noteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The subgroup it is for. */
  subgroupId: Scalars['ID']['input'];
  /** What staff said, 3 to 200 characters. */
  wording: Scalars['String']['input'];
};

/** One criterion as it stood when a gate was decided. */
export type FrozenCriterion = {
  /** Its id. */
  criterionId: Scalars['String']['output'];
  /** The evidence, as it stood. */
  evidence: Array<FrozenEvidence>;
  /** How it was met. */
  met: CriterionMet;
  /** What the program had worked out, in a sentence; may be empty. */
  told: Scalars['String']['output'];
  /** Why it was waived; null when it was not. */
  waiver?: Maybe<GateWaiver>;
  /** How it was worded. */
  wording: Scalars['String']['output'];
};

/** Evidence as it stood when a gate was decided. */
export type FrozenEvidence = {
  /** The address of a document; else empty. */
  address: Scalars['String']['output'];
  /** What it led to. */
  kind: EvidenceKind;
  /** The numbers that it told, each with its label; one that was too small says that it is hidden. */
  numbers: Array<Scalars['String']['output']>;
  /** The id of what it led to, or the kind of the events that were counted; empty for a document. */
  targetId: Scalars['String']['output'];
  /** What it was called. */
  title: Scalars['String']['output'];
};

/** The edge by which one subgroup leaves one phase in one cycle; there before anybody prepares it. */
export type Gate = {
  /** How each criterion stands now, in order. What was decided keeps its own record. */
  criteria: Array<GateCriterion>;
  /** How many criteria there are. */
  criterionCount: Scalars['Int']['output'];
  /** The cycle. */
  cycle: Cycle;
  /** All decisions, newest first; none is ever edited or taken out. Ask for the record of one with gateDecision. */
  decisions: Array<GateDecision>;
  /** Its id, which stays the same from before it is prepared. */
  id: Scalars['ID']['output'];
  /** Whether the subgroup is in this phase and cycle now. */
  isHere: Scalars['Boolean']['output'];
  /** Whether it is ready: all is met or waived, and none decided. */
  isReady: Scalars['Boolean']['output'];
  /** The phases into which it leads, to choose from; empty when no cycle comes after the last one. */
  leadsTo: Array<PhaseAhead>;
  /** The cycle of those phases: the next one after the last phase; null when there is none. */
  leadsToCycle?: Maybe<Cycle>;
  /** How many criteria are met or waived. */
  metCount: Scalars['Int']['output'];
  /** Conditions of all decisions that are not met yet, the soonest due first. */
  openConditions: Array<GateCondition>;
  /** The phase that is left. */
  phase: Phase;
  /** What the phase is called now. */
  phaseName: Scalars['String']['output'];
  /** The decision that stands; null when none does. */
  standingDecision?: Maybe<GateDecision>;
  /** Where it stands. */
  state: GateState;
  /** The subgroup. */
  subgroup: Subgroup;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now, in order. */
  viewerCan: Array<GateVerb>;
  /** Whether deciding it is the viewer’s, once it is ready and the subgroup is there. */
  viewerDecides: Scalars['Boolean']['output'];
};

/** What must still be done although a gate is passed; shown until it is met. */
export type GateCondition = {
  /** The day by which it is met. */
  dueOn: Scalars['Date']['output'];
  /** The gate that was passed with it. */
  gate: Gate;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether that day is past and it is not met. */
  isOverdue: Scalars['Boolean']['output'];
  /** How it was met; null while it is open. */
  met?: Maybe<ConditionMet>;
  /** Who answers for it. */
  owner: Person;
  /** What must be done. */
  text: Scalars['String']['output'];
};

/** What must still be done although the gate is passed. */
export type GateConditionInput = {
  /** The day by which it is met; today or later. */
  dueOn: Scalars['Date']['input'];
  /** A UUID of the client’s making. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who answers for it; somebody who is with the programme now. */
  ownerId: Scalars['ID']['input'];
  /** What must be done. */
  text: Scalars['String']['input'];
};

/** How one criterion of a gate stands now. */
export type GateCriterion = {
  /** The evidence that counts. */
  evidence: Array<GateEvidence>;
  /** Its id. */
  id: Scalars['String']['output'];
  /** Whether the program works it out; else people give evidence. */
  isComputed: Scalars['Boolean']['output'];
  /** How it is met; null when it is not. */
  met?: Maybe<CriterionMet>;
  /** All that the program finds missing. */
  missing: Array<MissingPiece>;
  /** Evidence that was given for other words: look at it, and give it again to confirm it. */
  outdated: Array<GateEvidence>;
  /** What the program worked out, in a sentence; may be empty. */
  told: Scalars['String']['output'];
  /** Why it is waived; null when it is not. */
  waiver?: Maybe<GateWaiver>;
  /** How it is worded. */
  wording: Scalars['String']['output'];
};

/** A decision on a gate: never edited, whatever happens after it. */
export type GateDecision = {
  /** Who took it. */
  by: Person;
  /** What was still to be done, in order. */
  conditions: Array<GateCondition>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it stands: it is the last, and was not taken up again. */
  isStanding: Scalars['Boolean']['output'];
  /** The day it was taken. */
  on: Scalars['Date']['output'];
  /** What it says. */
  outcome: GateOutcome;
  /** What the phase that was left was called then. */
  phaseName: Scalars['String']['output'];
  /** Why, or what to mend; may be empty. */
  reason: Scalars['String']['output'];
  /** The criteria as they stood. */
  record: Array<FrozenCriterion>;
  /** The address of its record as a one-page PDF. */
  recordPath: Scalars['String']['output'];
  /** How it was taken up again; null when not. */
  reopening?: Maybe<GateReopening>;
  /** The cycle into which the subgroup went; null with the phase. */
  toCycle?: Maybe<Cycle>;
  /** The phase into which the subgroup went; null when held, or when no cycle came next. */
  toPhase?: Maybe<Phase>;
};

/** What somebody gave to show that a criterion is met. */
export type GateEvidence = {
  /** The address of a document; else empty. */
  address: Scalars['String']['output'];
  /** Who gave it. */
  givenBy: Person;
  /** The day it was given. */
  givenOn: Scalars['Date']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether what it leads to cannot be found any more: take it back and give another. */
  isGone: Scalars['Boolean']['output'];
  /** What it leads to. */
  kind: EvidenceKind;
  /** The numbers that it tells now, each with its label; one that is too small says that it is hidden. */
  numbers: Array<Scalars['String']['output']>;
  /** The id of what it leads to, or the kind of the events that are counted; empty for a document. */
  targetId: Scalars['String']['output'];
  /** What it is called now; empty when it cannot be found any more. */
  title: Scalars['String']['output'];
  /** How the criterion was worded when it was given. */
  wording: Scalars['String']['output'];
};

/** What a decision says. */
export const GateOutcome = {
  HELD: 'HELD',
  PASSED: 'PASSED',
  PASSED_WITH_CONDITIONS: 'PASSED_WITH_CONDITIONS'
} as const;

export type GateOutcome = typeof GateOutcome[keyof typeof GateOutcome];
/** What came of a step with a gate. */
export type GatePayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The gate as it is now, also when the step was refused as stale. */
  gate?: Maybe<Gate>;
};

/** That a decision was taken up again; it stays in the history. */
export type GateReopening = {
  /** Who took it up again. */
  by: Person;
  /** The day. */
  on: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Which gate, and the version of it that was seen. */
export type GateSeenInput = {
  /** In which cycle. */
  cycleId: Scalars['ID']['input'];
  /** The phase that is left. */
  phase: Phase;
  /** Of which subgroup. */
  subgroupId: Scalars['ID']['input'];
  /** The version that was seen; an older one is refused as STALE. */
  version: Scalars['Int']['input'];
};

/** Where a gate stands; ready and not ready are worked out, never typed in. */
export const GateState = {
  DECIDED: 'DECIDED',
  NOT_READY: 'NOT_READY',
  READY: 'READY'
} as const;

export type GateState = typeof GateState[keyof typeof GateState];
/** What the viewer may do with a gate now. */
export const GateVerb = {
  GIVE_EVIDENCE: 'GIVE_EVIDENCE',
  HOLD: 'HOLD',
  MEET_CONDITION: 'MEET_CONDITION',
  PASS: 'PASS',
  PASS_WITH_CONDITIONS: 'PASS_WITH_CONDITIONS',
  REOPEN: 'REOPEN',
  TAKE_BACK_EVIDENCE: 'TAKE_BACK_EVIDENCE',
  TAKE_BACK_WAIVER: 'TAKE_BACK_WAIVER',
  WAIVE: 'WAIVE'
} as const;

export type GateVerb = typeof GateVerb[keyof typeof GateVerb];
/** Why a criterion need not be met this time. */
export type GateWaiver = {
  /** The reason. */
  reason: Scalars['String']['output'];
  /** Who waived it. */
  waivedBy: Person;
  /** The day it was waived. */
  waivedOn: Scalars['Date']['output'];
};

/** Evidence for a criterion that the program does not work out. */
export type GiveEvidenceInput = {
  /** The address of a document, beginning with https://. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** For which criterion. */
  criterionId: Scalars['String']['input'];
  /** Which gate. */
  gate: GateSeenInput;
  /** A UUID of the client’s making, so that sending twice gives it once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it leads to. */
  kind: EvidenceKind;
  /** The targetId of a candidate; absent for a document. */
  targetId?: InputMaybe<Scalars['String']['input']>;
  /** What a document is called. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A tag that runs under every subgroup. */
export type GoldenThread = {
  /** What it stands for. */
  description: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** An action offered to, or taken over by, an owner in business as usual. */
export type HandOver = {
  /** The day they accepted; null while it waits. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** What they should know. */
  note: Scalars['String']['output'];
  /** The day it was offered. */
  offeredOn: Scalars['Date']['output'];
  /** Who takes it over. */
  receivingOwner: Person;
};

/** A look, 3, 6 and 12 months after a hand-over, at whether the change holds. */
export type HandOverCheck = {
  /** The day it was done. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The day it is due. */
  dueOn: Scalars['Date']['output'];
  /** Whether the change held; null until done. */
  holding?: Maybe<Scalars['Boolean']['output']>;
  /** Months after the hand-over. */
  months: Scalars['Int']['output'];
  /** What was seen. */
  note: Scalars['String']['output'];
};

/** How many people work in one part of the organisation. */
export type Headcount = {
  /** The axis of the part. */
  axis: CoverageAxis;
  /** The part. */
  part: CoveragePart;
  /** How many people; null when not entered. */
  people?: Maybe<Scalars['Int']['output']>;
};

/** How many people work in one part of the organisation. */
export type HeadcountInput = {
  /** The axis of the part. */
  axis: CoverageAxis;
  /** The id of the site, directorate or staff group, or the name of the shift. */
  part: Scalars['ID']['input'];
  /** How many people. */
  people: Scalars['Int']['input'];
};

/** Every headcount of the programme, as it was entered. */
export type Headcounts = {
  /** One for each part of each axis, those not entered too. */
  all: Array<Headcount>;
  /** Changes whenever a headcount does; send it back with yours. */
  seen: Scalars['String']['output'];
};

/** What came of entering headcounts. */
export type HeadcountsPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The headcounts as they are now. */
  headcounts: Headcounts;
};

/** How many actions are of a health. */
export type HealthCount = {
  /** How many; healths with none are left out. */
  count: Scalars['Int']['output'];
  /** The health. */
  health: ActionHealth;
};

/** What waits for the viewer now; different by role, never empty. */
export type Home = {
  /** Handed over to them, with a check that is due. */
  checksDue: Array<Action>;
  /** The editions that wait for the viewer. */
  editions: HomeEditions;
  /** Offered to them, waiting for a yes or no. */
  handOversOffered: Array<Action>;
  /** The listening events that wait for the viewer. */
  listening: HomeListening;
  /** The rest of theirs. */
  mine: Array<Action>;
  /** Where to go next, by what they may do. */
  nextSteps: Array<NextStep>;
  /** Proposed in a subgroup they lead, waiting to be agreed. */
  toAgree: Array<Action>;
  /** Theirs, own or shared, that want a word; most pressing first. */
  wantAWord: Array<Action>;
};

/** The editions that wait for the viewer; oldest first. */
export type HomeEditions = {
  /** Written by them, and sent back to be mended. */
  sentBack: Array<Edition>;
  /** Sent to check by others, and theirs to approve or send back. */
  toCheck: Array<Edition>;
  /** Approved, and theirs to give a time or publish. */
  toSendOut: Array<Edition>;
};

/** The listening events that wait for the viewer; soonest or oldest first. */
export type HomeListening = {
  /** Where they lead: held by others a week ago or longer, and not written up. */
  loopOpen: Array<ListeningEvent>;
  /** The next ones they facilitate, three at most. */
  soon: Array<ListeningEvent>;
  /** Written up by others, waiting for their check. */
  toRelease: Array<ListeningEvent>;
  /** Those they facilitated that are not written up. */
  toWriteUp: Array<ListeningEvent>;
};

/** One thing wrong in a file of people. */
export type ImportError = {
  /** What would be accepted, when that can be listed. */
  acceptedValues: Array<Scalars['String']['output']>;
  /** The column’s name; empty when it is about the whole row. */
  column: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The row, as a spreadsheet numbers it: the header is row 1. */
  row: Scalars['Int']['output'];
  /** What stands there, 100 characters of it at most. */
  value: Scalars['String']['output'];
};

/** How far a file of people has come. */
export const ImportState = {
  CHECKING: 'CHECKING',
  DONE: 'DONE',
  IMPORTING: 'IMPORTING',
  INTERRUPTED: 'INTERRUPTED',
  READY: 'READY',
  REFUSED: 'REFUSED'
} as const;

export type ImportState = typeof ImportState[keyof typeof ImportState];
/** Which way is better; NEUTRAL when neither is. */
export const Improvement = {
  DECREASE: 'DECREASE',
  INCREASE: 'INCREASE',
  NEUTRAL: 'NEUTRAL'
} as const;

export type Improvement = typeof Improvement[keyof typeof Improvement];
/** Somebody to invite. */
export type InvitePersonInput = {
  /** The part of the organisation they are in. */
  directorateId?: InputMaybe<Scalars['ID']['input']>;
  /** Their e-mail address at work; they sign in with it. */
  email: Scalars['String']['input'];
  /** A UUID of the client’s making, so that sending twice invites once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Their job. */
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** As what; a change leader when it is not said. */
  membershipKind?: InputMaybe<MembershipKind>;
  /** Their name as they write it, 120 characters at most. */
  name: Scalars['String']['input'];
  /** What they may do; may be empty. */
  roles: Array<Role>;
  /** Where they work. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** Their kind of work. */
  staffGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** A subgroup to make them a member of from today. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** When they work. */
  workingPattern?: InputMaybe<WorkingPattern>;
};

/** What came of an invitation. */
export type InvitePersonPayload = {
  /** Why nobody was invited; empty when somebody was. */
  errors: Array<UserError>;
  /** The link; shown once, and valid for seven days. */
  link?: Maybe<Scalars['String']['output']>;
  /** Who is invited. */
  person?: Maybe<Person>;
};

/** What became of a language between two versions. */
export type LanguageChange = {
  /** Whether it is new, gone, or put otherwise. */
  kind: VersionChange;
  /** The language, by its English name. */
  language: Scalars['String']['output'];
};

/** Where one piece of an edition stands in one language. */
export type LanguagePiece = {
  /** The answer; null: the edition’s own words. */
  answerId?: Maybe<Scalars['ID']['output']>;
  /** What it is called: what staff said, or the title. */
  name: Scalars['String']['output'];
  /** Where it stands. */
  state: TranslationState;
};

/** What the last event of the same series left open. */
export type LastTime = {
  /** What was left open, to be read out: "last time you said…". */
  carryOver: Scalars['String']['output'];
  /** The event at which it was said. */
  event: ListeningEvent;
};

/** What the newest figures of a measure say, as everybody may see them. */
export type LatestFigure = {
  /** Such as “69.51 % in 2024”; empty while there is no figure to show. */
  latest: Scalars['String']['output'];
  /** The id of the measure. */
  measureId: Scalars['ID']['output'];
  /** Such as “+2.74 points”; empty where nothing is comparable. */
  movement: Scalars['String']['output'];
  /** All of it in sentences. */
  summary: Scalars['String']['output'];
  /** What is measured. */
  title: Scalars['String']['output'];
  /** Whether it is moving. */
  trend: MeasureTrend;
};

/** What came of asking for a one-time link. */
export type LinkPayload = {
  /** Why none was made; empty when one was. */
  errors: Array<UserError>;
  /** The link; shown once. Older ones stop working. */
  link?: Maybe<Scalars['String']['output']>;
};

/** What a one-time link is for. */
export const LinkPurpose = {
  INVITATION: 'INVITATION',
  RESET: 'RESET'
} as const;

export type LinkPurpose = typeof LinkPurpose[keyof typeof LinkPurpose];
/** A culture café, a roadshow and the like: where and when staff are listened to. Never who came, and never what one of them said. */
export type ListeningEvent = {
  /** Why it was cancelled; empty when it was not. */
  cancelReason: Scalars['String']['output'];
  /** What it leaves open for the next time. Words from one event: null unless the viewer facilitates it or would check it. */
  carryOver?: Maybe<Scalars['String']['output']>;
  /** The day it was closed. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** What people need to know before they come. */
  details: Scalars['String']['output'];
  /** Who facilitates it now, by name. */
  facilitators: Array<Person>;
  /** The day it is, was or was to be held. */
  heldOn: Scalars['Date']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who is invited. */
  invited: Scalars['String']['output'];
  /** Whether the viewer facilitates it now. */
  isMine: Scalars['Boolean']['output'];
  /** What kind of event it is. */
  kind: EventKind;
  /** What the last event of its series left open, for those who facilitate this one, once that one was checked. */
  lastTime?: Maybe<LastTime>;
  /** The day its notes were deleted on schedule; null while they are kept. */
  notesDeletedOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it heard; null unless the viewer facilitates it, since one event’s numbers could be subtracted from others. */
  peopleHeard?: Maybe<PeopleHeard>;
  /** Where at the site, or anywhere else. */
  place: Scalars['String']['output'];
  /** The day its notes were released. */
  releasedOn?: Maybe<Scalars['Date']['output']>;
  /** The series it belongs to. */
  series?: Maybe<EventSeries>;
  /** In which shift: the finest time there is. */
  shift: Shift;
  /** At which site; null when it is elsewhere. */
  site?: Maybe<Site>;
  /** How far it has come. */
  state: EventState;
  /** The subgroup that holds it, whose lead may check its notes; null when the programme does. */
  subgroup?: Maybe<Subgroup>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it now, in order. */
  viewerCan: Array<EventVerb>;
  /** How long it has waited to be written up. */
  writeUp: WriteUp;
  /** The day it was written up. */
  writtenUpOn?: Maybe<Scalars['Date']['output']>;
};

/** Which listening events to list; what is left out does not narrow. */
export type ListeningEventFilter = {
  /** Held on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Of any of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Only those the viewer facilitates. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this series. */
  seriesId?: InputMaybe<Scalars['ID']['input']>;
  /** At this site. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** In any of these states. */
  states?: InputMaybe<Array<EventState>>;
  /** Held by this subgroup. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Held on this day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One numbered page of listening events. */
export type ListeningEventPage = {
  /** The listening events on this page. */
  items: Array<ListeningEvent>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many listening events there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to a listening event. */
export type ListeningEventPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The event as it is now, also when the change was refused as stale. */
  event?: Maybe<ListeningEvent>;
};

/** The order of a list of listening events; the id breaks ties. */
export const ListeningEventSort = {
  DAY: 'DAY',
  UPCOMING_FIRST: 'UPCOMING_FIRST'
} as const;

export type ListeningEventSort = typeof ListeningEventSort[keyof typeof ListeningEventSort];
/** What the programme says about listening. */
export type ListeningSettings = {
  /** Whom to turn to, in order. */
  contacts: Array<SpeakUpContact>;
  /** What is read out when an event begins. */
  groundRules: Scalars['String']['output'];
  /** Days after release on which raw notes are deleted. */
  noteDays: Scalars['Int']['output'];
  /** What is read out, and shown, about what is kept. */
  privacyNotice: Scalars['String']['output'];
  /** What to do when somebody may be harmed. */
  safetyGuidance: Scalars['String']['output'];
  /** Events that those notes must come from. */
  themeEvents: Scalars['Int']['output'];
  /** Notes that a theme must rest on before its evidence is shown to everybody. */
  themeNotes: Scalars['Int']['output'];
  /** Goes up with every change, also of a contact; 0 while nothing was changed. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change these settings. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** What came of a change to what the programme says about listening. */
export type ListeningSettingsPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The settings as they are now, also beside a refusal. */
  settings: ListeningSettings;
};

/** Where the e-mail of a version to the list address stands. */
export const MailingState = {
  DROPPED: 'DROPPED',
  FAILED: 'FAILED',
  SENT: 'SENT',
  WAITING: 'WAITING'
} as const;

export type MailingState = typeof MailingState[keyof typeof MailingState];
/** A preview link. */
export type MakePreviewLinkInput = {
  /** How many days it works: 1, 3, 7 or 14; left out, 7. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** The edition it shows. */
  editionId: Scalars['ID']['input'];
  /** Its id, of the client’s making, so that a link sent twice is made once. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** A survey question or another figure, the same across years. */
export type Measure = {
  /** The actions that should move it, in the order of their launch. */
  actions: Array<MeasureAction>;
  /** How its control chart is drawn. */
  chartSettings: ChartSettings;
  /** How its chart was drawn before and since, newest first; empty while nobody has said. */
  chartVersions: Array<ChartVersion>;
  /** The golden threads that it speaks to, by name. */
  goldenThreads: Array<GoldenThread>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Which way is better. */
  improvement: Improvement;
  /** How often it has a value. */
  rhythm: MeasureRhythm;
  /** What its figures say; null when the viewer may see none. */
  story?: Maybe<MeasureStory>;
  /** The subgroup to whose priority it speaks. */
  subgroup?: Maybe<Subgroup>;
  /** Its target, in its unit. */
  target?: Maybe<Scalars['Float']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What its values count. */
  unit: MeasureUnit;
  /** What files call it. */
  variables: Array<MeasureVariable>;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change it and take in figures. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** The tellings of its history that the viewer may see, newest first; in a list the newest alone. */
  vintages: Array<MeasureVintage>;
  /** The question as it is asked, or what is counted; may be empty. */
  wording: Scalars['String']['output'];
};


/** A survey question or another figure, the same across years. */
export type MeasurestoryArgs = {
  vintage?: InputMaybe<Scalars['String']['input']>;
};

/** An action that should move a measure. */
export type MeasureAction = {
  /** In a sentence, what the measure did alongside it; the finding of its evaluation where that is done. */
  alongside: Scalars['String']['output'];
  /** From where it sets out; null while nobody said. */
  baseline?: Maybe<Baseline>;
  /** The id of the action. */
  id: Scalars['ID']['output'];
  /** The year or month of its launch, where a chart marks it; null until then. */
  launchPeriod?: Maybe<Scalars['String']['output']>;
  /** The day it was launched. */
  launchedOn?: Maybe<Scalars['Date']['output']>;
  /** How far it has come. */
  state: ActionState;
  /** Its subgroup. */
  subgroupName: Scalars['String']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
};

/** Which measures to list; what is left out does not narrow. */
export type MeasureFilter = {
  /** With this golden thread. */
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of the title or the wording. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Of this subgroup. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
};

/** A file of figures: checked first, then taken in whole or not at all. */
export type MeasureImport = {
  /** How many values are new. */
  creates: Scalars['Int']['output'];
  /** Until when its figures are under embargo. */
  embargoedUntil?: Maybe<Scalars['Date']['output']>;
  /** How many things are wrong in it. */
  errorCount: Scalars['Int']['output'];
  /** What is wrong in it; at most the first 200. */
  errors: Array<MeasureImportError>;
  /** What the file is called. */
  fileName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How it is laid out. */
  layout: SourceLayout;
  /** What was published, such as NHS Staff Survey 2024. */
  release: Scalars['String']['output'];
  /** The day it came out. */
  releasedOn: Scalars['Date']['output'];
  /** How many rows are read. */
  rowsDone: Scalars['Int']['output'];
  /** The SHA-256 of its bytes, by which the same file is known again. */
  sha256: Scalars['String']['output'];
  /** When it came. */
  startedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: MeasureImportState;
  /** How many values are there already. */
  unchanged: Scalars['Int']['output'];
  /** What the file has and no measure does: left out; at most the first 500. */
  unknownVariables: Array<Scalars['String']['output']>;
  /** How many known values are given a base or comparators that they lacked. */
  updates: Scalars['Int']['output'];
  /** The vintage that its values belong to. */
  vintage: Scalars['String']['output'];
};

/** One thing wrong in a file of figures. */
export type MeasureImportError = {
  /** The column’s name; empty when it is about the whole row. */
  column: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The row, as a spreadsheet numbers it: the header is row 1. */
  row: Scalars['Int']['output'];
  /** The sheet; empty where a file has none. */
  sheet: Scalars['String']['output'];
  /** What stands there, 100 characters of it at most. */
  value: Scalars['String']['output'];
};

/** What came of confirming a file of figures. */
export type MeasureImportPayload = {
  /** Why nothing was taken in; empty when it was. */
  errors: Array<UserError>;
  /** The file as it stands now. */
  measureImport?: Maybe<MeasureImport>;
};

/** How far a file of figures has come. */
export const MeasureImportState = {
  CHECKING: 'CHECKING',
  DONE: 'DONE',
  INTERRUPTED: 'INTERRUPTED',
  READY: 'READY',
  REFUSED: 'REFUSED'
} as const;

export type MeasureImportState = typeof MeasureImportState[keyof typeof MeasureImportState];
/** The change between the last two years or months of a series. */
export type MeasureMovement = {
  /** In percentage points for per cent, else in the unit of the measure. */
  change: Scalars['Float']['output'];
  /** Whether it is for the better. */
  direction: MovementDirection;
  /** From when. */
  from: Scalars['String']['output'];
  /** Whether it is more than chance brings; null where nobody can say. */
  isSignificant?: Maybe<Scalars['Boolean']['output']>;
  /** Whose judgement that is, in a sentence; empty where nobody can say. */
  significanceWords: Scalars['String']['output'];
  /** To when. */
  to: Scalars['String']['output'];
  /** The change as it is said, such as +2.74 points. */
  words: Scalars['String']['output'];
};

/** One numbered page of measures. */
export type MeasurePage = {
  /** The measures on this page. */
  items: Array<Measure>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many measures there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to a measure. */
export type MeasurePayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The measure as it is now, also when the change was refused as stale. */
  measure?: Maybe<Measure>;
};

/** One place of a series: a year or a month, with its value or a gap. */
export type MeasurePoint = {
  /** The median of the benchmark group. */
  average?: Maybe<Scalars['Float']['output']>;
  /** Of how many people; null where nobody says. */
  base?: Maybe<Scalars['Int']['output']>;
  /** The best of the benchmark group. */
  best?: Maybe<Scalars['Float']['output']>;
  /** Whether the question is another one from here on. */
  isBreak: Scalars['Boolean']['output'];
  /** Whether the value is hidden, being about too few people. */
  isHidden: Scalars['Boolean']['output'];
  /** Why it stands out on the control chart. */
  label?: Maybe<SpcLabel>;
  /** The label in words; empty when it does not stand out. */
  labelWords: Scalars['String']['output'];
  /** The lower limit of that stretch. */
  lower?: Maybe<Scalars['Float']['output']>;
  /** The mean of its stretch of the control chart. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** The year or month, such as 2024 or 2024-03. */
  period: Scalars['String']['output'];
  /** The same as it is said. */
  periodWords: Scalars['String']['output'];
  /** What the source says of the change to here; null where it says nothing. */
  publishedSignificance?: Maybe<PublishedSignificance>;
  /** Why the limits of the chart begin anew here; empty where they do not. */
  rebase: Scalars['String']['output'];
  /** The upper limit of that stretch. */
  upper?: Maybe<Scalars['Float']['output']>;
  /** The value; null at a gap and while hidden. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The value as it is said; empty at a gap and while hidden. */
  valueWords: Scalars['String']['output'];
  /** What it says of its process. */
  variation?: Maybe<SpcVariation>;
};

/** How often a measure has a value. */
export const MeasureRhythm = {
  MONTH: 'MONTH',
  YEAR: 'YEAR'
} as const;

export type MeasureRhythm = typeof MeasureRhythm[keyof typeof MeasureRhythm];
/** A measure as it is told from one vintage. */
export type MeasureStory = {
  /** Its control chart; only by the month. */
  chart?: Maybe<ControlChart>;
  /** The name of the benchmark group. */
  comparatorGroup?: Maybe<Scalars['String']['output']>;
  /** Its last value. */
  latest?: Maybe<MeasurePoint>;
  /** The launches of its actions, by day: it moved alongside them. */
  marks: Array<ActionMark>;
  /** The last change of a measure by the year; null across a gap or a break, and where a value is hidden. */
  movement?: Maybe<MeasureMovement>;
  /** The parts of the organisation, in their newest year or month. */
  parts: Array<PartReading>;
  /** The year or month of the parts. */
  partsPeriod?: Maybe<Scalars['String']['output']>;
  /** The series, oldest first, with every year or month between. */
  points: Array<MeasurePoint>;
  /** All of it in sentences: the chart for those who do not see it. */
  summary: Scalars['String']['output'];
  /** The vintage. */
  vintage: MeasureVintage;
};

/** Whether a measure is moving, in one word; UNKNOWN where nothing is comparable. */
export const MeasureTrend = {
  BETTER: 'BETTER',
  CHANGED: 'CHANGED',
  STEADY: 'STEADY',
  UNKNOWN: 'UNKNOWN',
  WORSE: 'WORSE'
} as const;

export type MeasureTrend = typeof MeasureTrend[keyof typeof MeasureTrend];
/** What the values of a measure count. */
export const MeasureUnit = {
  COUNT: 'COUNT',
  PERCENT: 'PERCENT',
  RATE: 'RATE',
  SCORE: 'SCORE'
} as const;

export type MeasureUnit = typeof MeasureUnit[keyof typeof MeasureUnit];
/** What a file of one layout calls a measure. */
export type MeasureVariable = {
  /** The first year or month for which it holds; empty: all before too. */
  from: Scalars['String']['output'];
  /** Which way is better of the numbers in the file. */
  improvement: Improvement;
  /** Whether the question is worded anew from then on: the series breaks. */
  isReworded: Scalars['Boolean']['output'];
  /** In files of which layout. */
  layout: SourceLayout;
  /** The last year or month for which it holds; empty: all since too. */
  to: Scalars['String']['output'];
  /** As the file writes it, such as q11a. */
  variable: Scalars['String']['output'];
};

/** What a file of one layout calls the measure. */
export type MeasureVariableInput = {
  /** The first year or month; absent: all before too. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Which way is better in the file; absent: the same as in the measure. */
  improvement?: InputMaybe<Improvement>;
  /** Whether the question is worded anew from then on. */
  isReworded?: InputMaybe<Scalars['Boolean']['input']>;
  /** In files of which layout. */
  layout: SourceLayout;
  /** The last year or month; absent: all since too. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** As the file writes it, such as q11a. */
  variable: Scalars['String']['input'];
};

/** One telling of history: only its own values are comparable. */
export type MeasureVintage = {
  /** Until when figures of it are, or were, under embargo; null when none are. */
  embargoedUntil?: Maybe<Scalars['Date']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What its newest file is called. */
  release: Scalars['String']['output'];
  /** The day its newest file came out. */
  releasedOn: Scalars['Date']['output'];
};

/** A condition that is met. */
export type MeetConditionInput = {
  /** Which condition. */
  conditionId: Scalars['ID']['input'];
  /** Which gate. */
  gate: GateSeenInput;
  /** How it was met. */
  how: Scalars['String']['input'];
  /** A UUID of the client’s making, so that sending twice says it once. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** A person’s place in a subgroup, of one kind, from and to a day. */
export type Membership = {
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What the person is to the subgroup. */
  kind: MembershipKind;
  /** The person. */
  person: Person;
  /** The subgroup. */
  subgroup: Subgroup;
  /** The day it ended, from which it is over; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
};

/** What a person is to a subgroup. */
export const MembershipKind = {
  CHANGE_LEADER: 'CHANGE_LEADER',
  LEAD: 'LEAD',
  SPONSOR: 'SPONSOR',
  STAKEHOLDER: 'STAKEHOLDER',
  SUBJECT_MATTER_EXPERT: 'SUBJECT_MATTER_EXPERT'
} as const;

export type MembershipKind = typeof MembershipKind[keyof typeof MembershipKind];
/** What came of a change to a membership. */
export type MembershipPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The membership as it is now. */
  membership?: Maybe<Membership>;
  /** Its subgroup. */
  subgroup?: Maybe<Subgroup>;
};

/** How the programme works: its phases in order, each with the criteria of its gate. */
export type Method = {
  /** The directorates and sites whose staff work in the community. */
  communityParts: Array<CommunityPart>;
  /** The criteria that the program can work out. */
  computedChoices: Array<ComputedChoice>;
  /** The directorates and sites to choose from. */
  parts: Array<CommunityPart>;
  /** The phases, in order. */
  phases: Array<MethodPhase>;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** What came of a change to the phases and criteria. */
export type MethodPayload = {
  /** Why nothing changed; empty when it did. Fields are such as phases.0.name or phases.2.criteria.1.wording. */
  errors: Array<UserError>;
  /** The phases and criteria as they are now, also when the change was refused. */
  method: Method;
};

/** What the programme has set of a phase, and the criteria of the gate by which it is left. */
export type MethodPhase = {
  /** What must hold before it is left, in order. */
  criteria: Array<Criterion>;
  /** Whether a subgroup may leave it out. */
  isOptional: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Which phase, whatever it is called. */
  phase: Phase;
};

/** A phase as it should be. */
export type MethodPhaseInput = {
  /** What must hold before it is left, in order. */
  criteria: Array<CriterionInput>;
  /** Whether a subgroup may leave it out. */
  isOptional: Scalars['Boolean']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** Which phase. */
  phase: Phase;
};

/** The page on which something that is missing can be done. */
export type MissingLink = {
  /** The axis of coverage. */
  axis?: Maybe<CoverageAxis>;
  /** The theme or action, or the subgroup whose members, events, themes or actions they are. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The parts of that axis. */
  partIds: Array<Scalars['ID']['output']>;
  /** Which page. */
  to: MissingLinkKind;
};

/** To what page something that is missing leads. */
export const MissingLinkKind = {
  ACTION: 'ACTION',
  ACTIONS: 'ACTIONS',
  COVERAGE: 'COVERAGE',
  CYCLES: 'CYCLES',
  EVENTS: 'EVENTS',
  MEMBERS: 'MEMBERS',
  METHOD: 'METHOD',
  THEME: 'THEME',
  THEMES: 'THEMES'
} as const;

export type MissingLinkKind = typeof MissingLinkKind[keyof typeof MissingLinkKind];
/** One thing that a computed criterion lacks. */
export type MissingPiece = {
  /** Where to do it. */
  link: MissingLink;
  /** What is missing, and what to do. */
  message: Scalars['String']['output'];
};

/** Whether a change is for the better. */
export const MovementDirection = {
  BETTER: 'BETTER',
  NEITHER: 'NEITHER',
  SAME: 'SAME',
  WORSE: 'WORSE'
} as const;

export type MovementDirection = typeof MovementDirection[keyof typeof MovementDirection];
export type Mutation = {
  /** Takes over an action offered to the viewer; checks fall due at 3, 6 and 12 months. */
  acceptHandOver: ActionPayload;
  /** Adds an answer at the end of an edition. */
  addAnswer: AnswerPayload;
  /** Adds a part of the organisation. */
  addDirectorate: ProgrammePayload;
  /** Adds a tag that runs across subgroups. */
  addGoldenThread: ProgrammePayload;
  /** Publishes what is checked and not out of some languages, as a new version whose English stays as it is. */
  addLanguages: EditionPayload;
  /** Adds a measure. */
  addMeasure: MeasurePayload;
  /** Makes a person a member of a subgroup. */
  addMembership: MembershipPayload;
  /** Keeps one thing heard, of an open event that the viewer facilitates. Flagged words are kept and stay flagged. */
  addNote: NotePayload;
  /** Begins a series, with its first event. */
  addSeries: EventSeriesPayload;
  /** Adds a place where people work. */
  addSite: ProgrammePayload;
  /** Adds something to be heard. It is read by a second person before anybody works with it. */
  addSomething: AddSomethingPayload;
  /** Adds somebody to turn to. */
  addSpeakUpContact: ListeningSettingsPayload;
  /** Adds a kind of work. */
  addStaffGroup: ProgrammePayload;
  /** Adds a subgroup, in Discover from today. */
  addSubgroup: SubgroupPayload;
  /** Approves an edition that the viewer did not write. */
  approveEdition: EditionPayload;
  /** Begins an edition. */
  beginEdition: EditionPayload;
  /** Cancels an event at which nobody was heard, with the reason that those invited are told. */
  cancelEvent: ListeningEventPayload;
  /** Marks a piece in a language as checked against the English as it is. */
  checkTranslation: TranslationPayload;
  /** Closes a cycle that no subgroup is in any more. */
  closeCycle: CyclePayload;
  /** Takes in a checked file of figures: all of it or nothing. */
  confirmMeasureImport: MeasureImportPayload;
  /** Takes in a checked file of people: all of it or nothing. */
  confirmPersonImport: PersonImportPayload;
  /** Corrects an assessment. What it said before stays, and can be read beside it. */
  correctWellbeingAssessment: WellbeingAssessmentPayload;
  /** Decides a gate on the criteria as they stand now, which are kept for good. Passing moves the subgroup on. */
  decideGate: GatePayload;
  /** Declines an action offered to the viewer. */
  declineHandOver: ActionPayload;
  /** Drops a correction that was begun: the draft is again what its readers see. */
  dropCorrection: EditionPayload;
  /** Gives an action other words, people, subgroup or due day. */
  editAction: ActionPayload;
  /** Gives an open cycle other days or survey results. */
  editCycle: CyclePayload;
  /** Gives a listening event another day, other words, another place or other facilitators. */
  editEvent: ListeningEventPayload;
  /** Changes what is read out, how long notes are kept, and what a theme rests on. */
  editListeningSettings: ListeningSettingsPayload;
  /** Gives a measure other words, variables, target or place. What its values count stays. */
  editMeasure: MeasurePayload;
  /** Changes the names, the order and the criteria of phases. Decisions already taken stay. */
  editMethod: MethodPayload;
  /** Corrects a person’s details. */
  editPerson: PersonPayload;
  /** Changes the programme’s settings. */
  editProgramme: ProgrammePayload;
  /** Changes how the programme publishes. */
  editPublishingSettings: PublishingSettingsPayload;
  /** Gives a series other words; its events stay as they are. */
  editSeries: EventSeriesPayload;
  /** Changes how somebody to turn to is reached. */
  editSpeakUpContact: ListeningSettingsPayload;
  /** Gives a subgroup other words and golden threads. */
  editSubgroup: SubgroupPayload;
  /** Gives a theme other words, subgroup or golden threads. */
  editTheme: ThemePayload;
  /** Ends a membership: from that day it is over. */
  endMembership: MembershipPayload;
  /** Ends a preview link at once. */
  endPreviewLink: PreviewLinkPayload;
  /** Ends a series: nothing more is planned in it. */
  endSeries: EventSeriesPayload;
  /** Takes a subgroup that is in no cycle into one. One that passes its last gate goes on by itself. */
  enterCycle: EnterCyclePayload;
  /** Says what an evaluation found. */
  evaluateAction: ActionPayload;
  /** Forms a theme, from notes or from none. */
  formTheme: SortPayload;
  /** Gives evidence for a criterion that is not computed. Given again after the criterion was worded anew, it is confirmed. */
  giveGateEvidence: GatePayload;
  /** Invites somebody by a one-time link. */
  invitePerson: InvitePersonPayload;
  /** Lets a person leave: what they own goes to somebody named; their places and sessions end. */
  leavePerson: PersonPayload;
  /** Says that an action answers a theme. */
  linkAction: ThemePayload;
  /** Has the newest version of an edition sent to the list address, or sent again. */
  mailEdition: EditionPayload;
  /** Makes the viewer’s calendar feed, or gives it a new address; the one before opens nothing then. */
  makeCalendarFeed: CalendarFeedPayload;
  /** Makes a new invitation, for somebody invited or somebody who left and comes back. */
  makeInvitationLink: LinkPayload;
  /** Makes a secret address at which somebody without an account reads a draft for some days. */
  makePreviewLink: PreviewLinkPayload;
  /** Makes a link to choose a new password; it works for one day. */
  makeResetLink: LinkPayload;
  /** Says that a condition is met, and how. */
  meetCondition: GatePayload;
  /** Merges a theme into another, which counts its notes from now on. It can be undone at any time. */
  mergeThemes: ThemePayload;
  /** Takes a step that needs nothing but the word. */
  moveAction: ActionPayload;
  /** Takes a step that needs nothing but the word. */
  moveEdition: EditionPayload;
  /** Takes a step that needs nothing but the word. */
  moveEvent: ListeningEventPayload;
  /** Takes a subgroup into another phase. */
  moveSubgroupPhase: SubgroupPayload;
  /** Takes a step that needs nothing but the word. */
  moveTheme: ThemePayload;
  /** Offers the action to a named owner in business as usual. */
  offerHandOver: ActionPayload;
  /** Opens a cycle after all there are. */
  openCycle: CyclePayload;
  /** Puts the answers of an edition into another order. */
  orderAnswers: EditionPayload;
  /** Pauses an action until a day, on which it goes on by itself. */
  pauseAction: ActionPayload;
  /** Lets a person be away until a day; nothing is asked of them. */
  pausePerson: PersonPayload;
  /** Plans an evaluation, or says that it is under way. */
  planEvaluation: ActionPayload;
  /** Plans a listening event. */
  planEvent: ListeningEventPayload;
  /** Plans the next event of a series, with the words of the series and the facilitators of its last event. */
  planNextInSeries: EventSeriesPayload;
  /** Adds a dated word to an action. */
  postUpdate: PostUpdatePayload;
  /** Proposes an action in any subgroup. */
  proposeAction: ActionPayload;
  /** Publishes an approved edition now; its wording and figures are frozen. */
  publishEdition: EditionPayload;
  /** Puts notes into a theme; those that are in it already stay. A note may be in several themes. */
  putNotesIntoTheme: SortPayload;
  /** Undoes that a poster was taken down, on the day it was. */
  putPosterBack: PostingPayload;
  /** Ticks that the poster of an edition hangs at a site. An older version of it there is ticked as taken down. */
  putUpPoster: PostingPayload;
  /** Records a check after hand-over; when the change no longer holds the action reopens. */
  recordHandOverCheck: ActionPayload;
  /** Records an assessment. */
  recordWellbeingAssessment: WellbeingAssessmentPayload;
  /** Releases the notes of an event that the viewer never facilitated, as decided of each; it cannot be taken back. */
  releaseNotes: ReleasePayload;
  /** Takes an answer out of its edition. */
  removeAnswer: EditionPayload;
  /** Takes the viewer’s calendar feed away. */
  removeCalendarFeed: CalendarFeedPayload;
  /** Takes a note out, while its event is open; adding it again under the same id takes that back. */
  removeNote: NotePayload;
  /** Takes somebody out of those to turn to. */
  removeSpeakUpContact: ListeningSettingsPayload;
  /** Removes one of the viewer’s saved views. */
  removeView: SavedViewPayload;
  /** Opens an action that was stopped or handed over again. */
  reopenAction: ActionPayload;
  /** Takes the closing of a cycle back. */
  reopenCycle: CyclePayload;
  /** Takes a decision up again: all that was decided stays, and a subgroup that had moved on goes back. */
  reopenGate: GatePayload;
  /** Takes back the end of a membership, as if it had never ended. */
  reopenMembership: MembershipPayload;
  /** Lets a series that was ended go on after all. */
  reopenSeries: EventSeriesPayload;
  /** Asks for a paper, which is made in the background. */
  requestPaper: PaperPayload;
  /** Asks for a link to choose a new password. */
  requestReset: RequestResetPayload;
  /** Brings a person back before their day. */
  resumePerson: PersonPayload;
  /** Puts a note in other words, while its event is open. */
  rewordNote: NotePayload;
  /** Keeps a view of the action list under a name; the same name or id replaces it. */
  saveView: SavedViewPayload;
  /** Says what a source says of a change: as published, in place of a check of our own. */
  sayPublishedSignificance: MeasurePayload;
  /** Sets an approved edition to go out at a time to come. */
  scheduleEdition: EditionPayload;
  /** Sends an edition back to its authors to be mended. */
  sendEditionBack: EditionPayload;
  /** Sends an edition to a second person, unless its checklist keeps it back. */
  sendEditionToCheck: EditionPayload;
  /** Enters all headcounts of the programme at once. */
  setHeadcounts: HeadcountsPayload;
  /** Says how the control chart of a measure is drawn. */
  setMeasureChart: MeasurePayload;
  /** Gives a person exactly these roles. */
  setPersonRoles: PersonPayload;
  /** Says whom an open event heard: numbers in all and by part, never names. */
  setTallies: ListeningEventPayload;
  /** Sets a theme aside for a reason. */
  setThemeAside: ThemePayload;
  /** Makes the first programme and its first person; refused once there is one. */
  setUp: SignInPayload;
  /** Makes the next version of the framework. Assessments made by earlier ones stay as they are. */
  setWellbeingFramework: WellbeingFrameworkPayload;
  /** Signs in with an e-mail address and a password. */
  signIn: SignInPayload;
  /** Signs in as an invented person of the example programme. */
  signInAsExample: SignInPayload;
  /** Ends the session of this browser. */
  signOut: SignOutPayload;
  /** Splits a theme: some of its notes go into a new one. Merging that one back undoes it. */
  splitTheme: SortPayload;
  /** Stops an action, with the reason that staff can be told. */
  stopAction: ActionPayload;
  /** Says to which subgroup a released note speaks, so that its lead can sort it. */
  tagNote: SortPayload;
  /** Takes a piece of evidence back. */
  takeBackGateEvidence: GatePayload;
  /** Takes the waiver of a criterion back. */
  takeBackWaiver: GatePayload;
  /** Ticks that a poster was taken down. */
  takeDownPoster: PostingPayload;
  /** Takes notes out of a theme. */
  takeNotesOutOfTheme: SortPayload;
  /** Has a paper that failed made once more. */
  tryPaperAgain: PaperPayload;
  /** Makes a piece that was checked a draft again. */
  uncheckTranslation: TranslationPayload;
  /** Takes back the viewer’s own last step within 15 minutes, when nothing has happened since. */
  undoActionStep: ActionPayload;
  /** Makes a merged theme a theme of its own again, as it was. */
  undoMerge: ThemePayload;
  /** Says that an action does not answer a theme after all. */
  unlinkAction: ThemePayload;
  /** Sets a password through an invitation or a reset, once, and signs in. */
  usePasswordLink: SignInPayload;
  /** Waives a criterion, computed or not; a second waiver takes the place of the first. */
  waiveCriterion: GatePayload;
  /** Takes an edition from every door. It cannot be undone. */
  withdrawEdition: EditionPayload;
  /** Writes what an answer says. */
  writeAnswer: AnswerPayload;
  /** Says what an event leaves open, to be read out at the next one of its series. */
  writeCarryOver: ListeningEventPayload;
  /** Writes an edition’s own words. */
  writeEdition: EditionPayload;
  /** Writes a piece in a language; it is a draft until it is marked as checked. */
  writeTranslation: TranslationPayload;
};


export type MutationacceptHandOverArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationaddAnswerArgs = {
  input: AddAnswerInput;
};


export type MutationaddDirectorateArgs = {
  name: Scalars['String']['input'];
};


export type MutationaddGoldenThreadArgs = {
  description: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationaddLanguagesArgs = {
  id: Scalars['ID']['input'];
  languages: Array<TranslatedLanguage>;
  version: Scalars['Int']['input'];
};


export type MutationaddMeasureArgs = {
  input: AddMeasureInput;
};


export type MutationaddMembershipArgs = {
  from: Scalars['Date']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: MembershipKind;
  personId: Scalars['ID']['input'];
  subgroupId: Scalars['ID']['input'];
};


export type MutationaddNoteArgs = {
  input: AddNoteInput;
};


export type MutationaddSeriesArgs = {
  input: AddSeriesInput;
};


export type MutationaddSiteArgs = {
  name: Scalars['String']['input'];
};


export type MutationaddSomethingArgs = {
  input: AddSomethingInput;
};


export type MutationaddSpeakUpContactArgs = {
  input: SpeakUpContactInput;
};


export type MutationaddStaffGroupArgs = {
  name: Scalars['String']['input'];
};


export type MutationaddSubgroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  priorityText: Scalars['String']['input'];
};


export type MutationapproveEditionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationbeginEditionArgs = {
  input: BeginEditionInput;
};


export type MutationcancelEventArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationcheckTranslationArgs = {
  answerId?: InputMaybe<Scalars['ID']['input']>;
  editionId: Scalars['ID']['input'];
  english: Scalars['String']['input'];
  language: TranslatedLanguage;
  version: Scalars['Int']['input'];
};


export type MutationcloseCycleArgs = {
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationconfirmMeasureImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationconfirmPersonImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationcorrectWellbeingAssessmentArgs = {
  input: CorrectWellbeingAssessmentInput;
};


export type MutationdecideGateArgs = {
  input: DecideGateInput;
};


export type MutationdeclineHandOverArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationdropCorrectionArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationeditActionArgs = {
  input: EditActionInput;
};


export type MutationeditCycleArgs = {
  input: EditCycleInput;
};


export type MutationeditEventArgs = {
  input: EditEventInput;
};


export type MutationeditListeningSettingsArgs = {
  input: EditListeningSettingsInput;
};


export type MutationeditMeasureArgs = {
  input: EditMeasureInput;
};


export type MutationeditMethodArgs = {
  input: EditMethodInput;
};


export type MutationeditPersonArgs = {
  input: EditPersonInput;
};


export type MutationeditProgrammeArgs = {
  dueSoonDays: Scalars['Int']['input'];
  idleMinutes: Scalars['Int']['input'];
  name: Scalars['String']['input'];
  nudgeDays: Scalars['Int']['input'];
  organisation: Scalars['String']['input'];
  smallNumberThreshold: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


export type MutationeditPublishingSettingsArgs = {
  input: EditPublishingSettingsInput;
};


export type MutationeditSeriesArgs = {
  input: EditSeriesInput;
};


export type MutationeditSpeakUpContactArgs = {
  input: SpeakUpContactInput;
};


export type MutationeditSubgroupArgs = {
  aliases: Array<Scalars['String']['input']>;
  goldenThreadIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  priorityText: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationeditThemeArgs = {
  input: EditThemeInput;
};


export type MutationendMembershipArgs = {
  id: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationendPreviewLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationendSeriesArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationenterCycleArgs = {
  input: EnterCycleInput;
};


export type MutationevaluateActionArgs = {
  finding: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  method: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationformThemeArgs = {
  input: FormThemeInput;
};


export type MutationgiveGateEvidenceArgs = {
  input: GiveEvidenceInput;
};


export type MutationinvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationleavePersonArgs = {
  handOverToId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationlinkActionArgs = {
  actionId: Scalars['ID']['input'];
  themeId: Scalars['ID']['input'];
};


export type MutationmailEditionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationmakeInvitationLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationmakePreviewLinkArgs = {
  input: MakePreviewLinkInput;
};


export type MutationmakeResetLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationmeetConditionArgs = {
  input: MeetConditionInput;
};


export type MutationmergeThemesArgs = {
  fromId: Scalars['ID']['input'];
  fromVersion: Scalars['Int']['input'];
  intoId: Scalars['ID']['input'];
};


export type MutationmoveActionArgs = {
  id: Scalars['ID']['input'];
  move: ActionMove;
  version: Scalars['Int']['input'];
};


export type MutationmoveEditionArgs = {
  id: Scalars['ID']['input'];
  move: EditionMove;
  version: Scalars['Int']['input'];
};


export type MutationmoveEventArgs = {
  id: Scalars['ID']['input'];
  move: EventMove;
  version: Scalars['Int']['input'];
};


export type MutationmoveSubgroupPhaseArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  phase: Phase;
  version: Scalars['Int']['input'];
};


export type MutationmoveThemeArgs = {
  id: Scalars['ID']['input'];
  move: ThemeMove;
  version: Scalars['Int']['input'];
};


export type MutationofferHandOverArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  receivingOwnerId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationopenCycleArgs = {
  input: OpenCycleInput;
};


export type MutationorderAnswersArgs = {
  answerIds: Array<Scalars['ID']['input']>;
  editionId: Scalars['ID']['input'];
};


export type MutationpauseActionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationpausePersonArgs = {
  id: Scalars['ID']['input'];
  until: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationplanEvaluationArgs = {
  id: Scalars['ID']['input'];
  method: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  underWay?: Scalars['Boolean']['input'];
  version: Scalars['Int']['input'];
};


export type MutationplanEventArgs = {
  input: PlanEventInput;
};


export type MutationplanNextInSeriesArgs = {
  eventId?: InputMaybe<Scalars['ID']['input']>;
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type MutationpostUpdateArgs = {
  input: PostUpdateInput;
};


export type MutationproposeActionArgs = {
  input: ProposeActionInput;
};


export type MutationpublishEditionArgs = {
  id: Scalars['ID']['input'];
  mailToList?: InputMaybe<Scalars['Boolean']['input']>;
  version: Scalars['Int']['input'];
};


export type MutationputNotesIntoThemeArgs = {
  noteIds: Array<Scalars['ID']['input']>;
  themeId: Scalars['ID']['input'];
};


export type MutationputPosterBackArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationputUpPosterArgs = {
  input: PutUpPosterInput;
};


export type MutationrecordHandOverCheckArgs = {
  holding: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  months: Scalars['Int']['input'];
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationrecordWellbeingAssessmentArgs = {
  input: RecordWellbeingAssessmentInput;
};


export type MutationreleaseNotesArgs = {
  decisions: Array<NoteDecisionInput>;
  eventId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationremoveAnswerArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationremoveNoteArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationremoveSpeakUpContactArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationremoveViewArgs = {
  id: Scalars['ID']['input'];
};


export type MutationreopenActionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationreopenCycleArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationreopenGateArgs = {
  input: ReopenGateInput;
};


export type MutationreopenMembershipArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationreopenSeriesArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationrequestPaperArgs = {
  input: RequestPaperInput;
};


export type MutationrequestResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationresumePersonArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationrewordNoteArgs = {
  input: RewordNoteInput;
};


export type MutationsaveViewArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  query: Scalars['String']['input'];
};


export type MutationsayPublishedSignificanceArgs = {
  input: PublishedSignificanceInput;
};


export type MutationscheduleEditionArgs = {
  at: Scalars['DateTime']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationsendEditionBackArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationsendEditionToCheckArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationsetHeadcountsArgs = {
  input: SetHeadcountsInput;
};


export type MutationsetMeasureChartArgs = {
  input: SetChartInput;
};


export type MutationsetPersonRolesArgs = {
  id: Scalars['ID']['input'];
  roles: Array<Role>;
  version: Scalars['Int']['input'];
};


export type MutationsetTalliesArgs = {
  eventId: Scalars['ID']['input'];
  peopleHeard: Scalars['Int']['input'];
  tallies: Array<TallyInput>;
  version: Scalars['Int']['input'];
};


export type MutationsetThemeAsideArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationsetUpArgs = {
  input: SetUpInput;
};


export type MutationsetWellbeingFrameworkArgs = {
  input: SetWellbeingFrameworkInput;
};


export type MutationsignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationsignInAsExampleArgs = {
  persona: Scalars['String']['input'];
};


export type MutationsplitThemeArgs = {
  input: SplitThemeInput;
};


export type MutationstopActionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationtagNoteArgs = {
  noteId: Scalars['ID']['input'];
  subgroupId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationtakeBackGateEvidenceArgs = {
  evidenceId: Scalars['ID']['input'];
  gate: GateSeenInput;
};


export type MutationtakeBackWaiverArgs = {
  criterionId: Scalars['String']['input'];
  gate: GateSeenInput;
};


export type MutationtakeDownPosterArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationtakeNotesOutOfThemeArgs = {
  noteIds: Array<Scalars['ID']['input']>;
  themeId: Scalars['ID']['input'];
};


export type MutationtryPaperAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationuncheckTranslationArgs = {
  answerId?: InputMaybe<Scalars['ID']['input']>;
  editionId: Scalars['ID']['input'];
  english: Scalars['String']['input'];
  language: TranslatedLanguage;
  version: Scalars['Int']['input'];
};


export type MutationundoActionStepArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationundoMergeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationunlinkActionArgs = {
  actionId: Scalars['ID']['input'];
  themeId: Scalars['ID']['input'];
};


export type MutationusePasswordLinkArgs = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type MutationwaiveCriterionArgs = {
  criterionId: Scalars['String']['input'];
  gate: GateSeenInput;
  reason: Scalars['String']['input'];
};


export type MutationwithdrawEditionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationwriteAnswerArgs = {
  input: WriteAnswerInput;
};


export type MutationwriteCarryOverArgs = {
  carryOver: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationwriteEditionArgs = {
  input: WriteEditionInput;
};


export type MutationwriteTranslationArgs = {
  input: WriteTranslationInput;
};

/** Where and when a café would hear those who have not been heard. */
export type NextCafe = {
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The shift. */
  shift: Shift;
  /** The site; null when it may be at any. */
  site?: Maybe<CoveragePart>;
};

/** What is deleted next. */
export type NextDisposal = {
  /** The day from which it is due. */
  dueOn: Scalars['Date']['output'];
  /** How many events have notes that are due then. */
  events: Scalars['Int']['output'];
};

/** Something to do next, for a Home that would otherwise be empty. */
export type NextStep = {
  /** The page it leads to. */
  href: Scalars['String']['output'];
  /** What to do, as the words of a link. */
  text: Scalars['String']['output'];
};

/** One thing heard. It has no author, no speaker and no time, and it does not lead to the event, day or place at which it was said. */
export type Note = {
  /** Words in it that could give somebody away; none once they were confirmed as safe. */
  flags: Array<ScreenFlag>;
  /** The golden thread it belongs to. */
  goldenThread?: Maybe<GoldenThread>;
  /** Its id, a random one. */
  id: Scalars['ID']['output'];
  /** Whether a second person found its flagged words safe. */
  isConfirmedSafe: Scalars['Boolean']['output'];
  /** What it is. */
  kind: NoteKind;
  /** The subgroup whose priority it speaks to. */
  subgroup?: Maybe<Subgroup>;
  /** What was said, in one line. */
  text: Scalars['String']['output'];
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
};

/** What a second person decides of a note. */
export const NoteDecision = {
  KEEP: 'KEEP',
  REMOVE: 'REMOVE',
  REWORD: 'REWORD'
} as const;

export type NoteDecision = typeof NoteDecision[keyof typeof NoteDecision];
/** What the second person decides of one note. */
export type NoteDecisionInput = {
  /** Whether it stays, stays in other words, or goes. */
  decision: NoteDecision;
  /** That its flagged words were looked at and found safe. */
  isConfirmedSafe?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which note. */
  noteId: Scalars['ID']['input'];
  /** The other words, when it is to be reworded. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What the words of a note are. */
export const NoteKind = {
  CONCERN: 'CONCERN',
  IDEA: 'IDEA',
  PRAISE: 'PRAISE',
  QUESTION: 'QUESTION'
} as const;

export type NoteKind = typeof NoteKind[keyof typeof NoteKind];
/** One numbered page of notes, in the order of their random ids. */
export type NotePage = {
  /** The notes on this page. */
  items: Array<Note>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many notes there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to a note. */
export type NotePayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The note as it is now; null when it was taken out or the change was refused: read it again. */
  note?: Maybe<Note>;
};

/** An invitation or a reset, looked at before it is used. */
export type OneTimeLink = {
  /** The address they sign in with. */
  email: Scalars['String']['output'];
  /** It works until then, once. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whom it was made for. */
  name: Scalars['String']['output'];
  /** What it is for. */
  purpose: LinkPurpose;
};

/** A cycle to open. It may be one that is over, so that its history can be entered. */
export type OpenCycleInput = {
  /** The day on which it is meant to end. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID of the client’s making, so that sending twice opens one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Its first day; today or earlier. */
  startsOn: Scalars['Date']['input'];
  /** On which survey results it rests, such as NHS Staff Survey 2024. */
  surveyResults: Scalars['String']['input'];
};

/** A paper that somebody asked for, and what became of it. */
export type Paper = {
  /** The day on which its files are deleted; null until it is made. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Its files; none until it is made, and when it has expired. */
  files: Array<PaperFile>;
  /** The first day that it tells of. */
  from: Scalars['Date']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: PaperKind;
  /** The day on which it was made; null until then. */
  madeOn?: Maybe<Scalars['Date']['output']>;
  /** Who asked for it. */
  requestedBy?: Maybe<Person>;
  /** On which day. */
  requestedOn: Scalars['Date']['output'];
  /** How far it has come. */
  state: PaperState;
  /** How many steps of making it are done. */
  stepsDone: Scalars['Int']['output'];
  /** How many steps there are; 0 until it is begun. */
  stepsTotal: Scalars['Int']['output'];
  /** Of which subgroup; null when of all. */
  subgroup?: Maybe<Subgroup>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** The last day that it tells of. */
  to: Scalars['Date']['output'];
  /** Whether the viewer may have it tried once more. */
  viewerCanTryAgain: Scalars['Boolean']['output'];
};

/** A file of a paper. */
export type PaperFile = {
  /** How many bytes it has. */
  bytes: Scalars['Int']['output'];
  /** What kind of file. */
  format: PaperFormat;
  /** What to call it: such as Word. */
  label: Scalars['String']['output'];
  /** Where it is fetched, below the workspace’s address. */
  path: Scalars['String']['output'];
  /** Its SHA-256 hash, by which a copy can be checked. */
  sha256: Scalars['String']['output'];
};

/** A kind of file. */
export const PaperFormat = {
  DOCX: 'DOCX',
  PDF: 'PDF',
  PPTX: 'PPTX',
  XLSX: 'XLSX',
  ZIP: 'ZIP'
} as const;

export type PaperFormat = typeof PaperFormat[keyof typeof PaperFormat];
/** What the workspace makes for those who read elsewhere. */
export const PaperKind = {
  ASSURANCE_PACK: 'ASSURANCE_PACK',
  BOARD_PAPER: 'BOARD_PAPER',
  HIGHLIGHT_REPORT: 'HIGHLIGHT_REPORT',
  SLIDES: 'SLIDES',
  WORKBOOK: 'WORKBOOK'
} as const;

export type PaperKind = typeof PaperKind[keyof typeof PaperKind];
/** One numbered page of papers, newest first. */
export type PaperPage = {
  /** The papers on this page. */
  items: Array<Paper>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many papers there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of asking for a paper. */
export type PaperPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The paper as it is now; null when there is none. */
  paper?: Maybe<Paper>;
};

/** How far a paper has come. */
export const PaperState = {
  BEING_MADE: 'BEING_MADE',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  READY: 'READY',
  WAITING: 'WAITING'
} as const;

export type PaperState = typeof PaperState[keyof typeof PaperState];
/** The value of one part of the organisation. */
export type PartReading = {
  /** Of how many people; null while hidden. */
  base?: Maybe<Scalars['Int']['output']>;
  /** Along what the organisation is divided, such as Directorate. */
  dimension: Scalars['String']['output'];
  /** Whether it is hidden, since it could tell who answered. */
  isHidden: Scalars['Boolean']['output'];
  /** Which part. */
  name: Scalars['String']['output'];
  /** The value; null while hidden. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The value as it is said; empty while hidden. */
  valueWords: Scalars['String']['output'];
};

/** An action as it stood at the end of a past day. */
export type PastAction = {
  /** The action as it is today. */
  action: Action;
  /** The day that counted: its due day, or its next check. */
  deadline?: Maybe<Scalars['Date']['output']>;
  /** How it was doing. */
  health: ActionHealth;
  /** The day of its newest update or step until then. */
  silentSince: Scalars['Date']['output'];
  /** How far it had come. */
  state: ActionState;
};

/** The programme on one page, as it stood at the end of a past day. */
export type PastBoard = {
  /** The day it is true of. */
  asOf: Scalars['Date']['output'];
  /** What changed from then until today, subgroup by subgroup in their order. */
  changes: Array<BoardChange>;
  /** How many editions were out. */
  editionsOut: Scalars['Int']['output'];
  /** The edition that had gone out last; null when none had. */
  latestEdition?: Maybe<Edition>;
  /** A median is told of so many themes or more. */
  leastThemes: Scalars['Int']['output'];
  /** What cannot be known of that day, or is told as it is today, in sentences. */
  notKnown: Array<Scalars['String']['output']>;
  /** The subgroups, in their order of today. */
  subgroups: Array<PastSubgroup>;
  /** How long staff waited for an answer about all themes. */
  timeToAnswer: TimeToAnswer;
  /** The day up to which changes are told: today. */
  today: Scalars['Date']['output'];
  /** Who was unheard, along each axis of coverage. */
  unheard: Array<Unheard>;
};

/** The board of a past day, or why there is none. */
export type PastBoardAnswer = {
  /** The board; null when the day was refused. */
  board?: Maybe<PastBoard>;
  /** Why there is no board of the day; empty when there is. */
  errors: Array<UserError>;
  /** The first day of which a board can be told; null when there is none. */
  firstDay?: Maybe<Scalars['Date']['output']>;
};

/** A subgroup as it stood at the end of a past day. */
export type PastSubgroup = {
  /** Its actions, most pressing first, then by title. */
  actions: Array<PastAction>;
  /** Its actions by health, most pressing first. */
  byHealth: Array<HealthCount>;
  /** Its actions by state, in the order of an action’s life. */
  byState: Array<StateCount>;
  /** What the figures known then said of its measures, by title. */
  figures: Array<LatestFigure>;
  /** The newest decision on any of its gates that stood then; null when there was none. */
  lastDecision?: Maybe<GateDecision>;
  /** People who belonged to it. */
  memberCount: Scalars['Int']['output'];
  /** Conditions of its gates that were not met yet. */
  openConditions: Scalars['Int']['output'];
  /** The phase it was in; null when it had not begun. */
  phase?: Maybe<Phase>;
  /** Since when it was in that phase. */
  phaseSince?: Maybe<Scalars['Date']['output']>;
  /** The subgroup as it is today. */
  subgroup: Subgroup;
  /** How long staff waited for an answer about its themes. */
  timeToAnswer: TimeToAnswer;
};

/** Whom an event heard: numbers, never names. */
export type PeopleHeard = {
  /** How many of each part; who did not say is in none. */
  tallies: Array<Tally>;
  /** How many people in all. */
  total: Scalars['Int']['output'];
};

/** What a role allows, whatever the row. */
export const Permission = {
  APPROVE_EDITION: 'APPROVE_EDITION',
  CHANGE_ANY_ACTION: 'CHANGE_ANY_ACTION',
  CHANGE_SUBGROUP_ACTION: 'CHANGE_SUBGROUP_ACTION',
  COMPOSE_EDITION: 'COMPOSE_EDITION',
  DECIDE_ANY_GATE: 'DECIDE_ANY_GATE',
  DECIDE_SPONSORED_GATE: 'DECIDE_SPONSORED_GATE',
  FACILITATE_EVENT: 'FACILITATE_EVENT',
  KEEP_MEASURES: 'KEEP_MEASURES',
  MAKE_OWN_SUBGROUP_PAPERS: 'MAKE_OWN_SUBGROUP_PAPERS',
  MAKE_PAPERS: 'MAKE_PAPERS',
  MANAGE_ACCOUNTS: 'MANAGE_ACCOUNTS',
  MANAGE_OWN_SUBGROUP: 'MANAGE_OWN_SUBGROUP',
  MANAGE_OWN_SUBGROUP_PEOPLE: 'MANAGE_OWN_SUBGROUP_PEOPLE',
  MANAGE_PEOPLE: 'MANAGE_PEOPLE',
  MANAGE_PROGRAMME: 'MANAGE_PROGRAMME',
  MANAGE_SETTINGS: 'MANAGE_SETTINGS',
  PLAN_ANY_EVENT: 'PLAN_ANY_EVENT',
  PREPARE_SUBGROUP_GATE: 'PREPARE_SUBGROUP_GATE',
  PROPOSE_ACTION: 'PROPOSE_ACTION',
  PUT_UP_POSTERS: 'PUT_UP_POSTERS',
  RELEASE_ANY_NOTES: 'RELEASE_ANY_NOTES',
  RELEASE_SUBGROUP_NOTES: 'RELEASE_SUBGROUP_NOTES',
  SEE_AUDIT: 'SEE_AUDIT',
  SEE_SYSTEM_AUDIT: 'SEE_SYSTEM_AUDIT',
  SEE_WORK: 'SEE_WORK',
  SORT_ANY_NOTES: 'SORT_ANY_NOTES',
  SORT_SUBGROUP_NOTES: 'SORT_SUBGROUP_NOTES',
  UPDATE_OWN_ACTION: 'UPDATE_OWN_ACTION'
} as const;

export type Permission = typeof Permission[keyof typeof Permission];
/** Somebody the programme knows; may have an account. */
export type Person = {
  /** How many actions somebody else must take over before they leave; null for who may not record that they left. */
  actionsToGiveAway?: Maybe<Scalars['Int']['output']>;
  /** The part of the organisation they are in. */
  directorate?: Maybe<Directorate>;
  /** Their e-mail address at work. */
  email?: Maybe<Scalars['String']['output']>;
  /** Their id. */
  id: Scalars['ID']['output'];
  /** Their job; empty when not said. */
  jobTitle: Scalars['String']['output'];
  /** The day they joined. */
  joinedOn?: Maybe<Scalars['Date']['output']>;
  /** The day they left. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** The subgroups they belong and belonged to, those that last first; empty for who sees no work. */
  memberships: Array<Membership>;
  /** Their name as they write it. */
  name: Scalars['String']['output'];
  /** The actions they own or have accepted in a hand-over, newest word first; empty for who sees no work. */
  ownedActions: Array<Action>;
  /** Paused until this day. */
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  /** Their roles in this programme. */
  roles: Array<Role>;
  /** Where they work. */
  site?: Maybe<Site>;
  /** Their kind of work. */
  staffGroup?: Maybe<StaffGroup>;
  /** Where they stand with the programme. */
  state: PersonState;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to them now, in order. */
  viewerCan: Array<PersonVerb>;
  /** When they work. */
  workingPattern?: Maybe<WorkingPattern>;
};

/** Which people to list; what is left out does not narrow. */
export type PersonFilter = {
  /** In this directorate. */
  directorateId?: InputMaybe<Scalars['ID']['input']>;
  /** Who hold this role. */
  role?: InputMaybe<Role>;
  /** A part of their name, e-mail address or job title. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** At this site. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** In this staff group. */
  staffGroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Who stand so with the programme. */
  state?: InputMaybe<PersonState>;
  /** Who now belong to this subgroup, in whatever way. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Who work at these times. */
  workingPattern?: InputMaybe<WorkingPattern>;
};

/** A file of people: checked first, then taken in whole or not at all. */
export type PersonImport = {
  /** How many people are new. */
  creates: Scalars['Int']['output'];
  /** How many things are wrong in it. */
  errorCount: Scalars['Int']['output'];
  /** What is wrong in it; at most the first 200. */
  errors: Array<ImportError>;
  /** What the file is called. */
  fileName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many of them are checked. */
  rowsDone: Scalars['Int']['output'];
  /** How many rows it has below its header; 0 until it is read. */
  rowsTotal: Scalars['Int']['output'];
  /** When it came. */
  startedAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  state: ImportState;
  /** How many known people stay as they are. */
  unchanged: Scalars['Int']['output'];
  /** How many known people would change, or did. */
  updates: Scalars['Int']['output'];
};

/** What came of confirming a file of people. */
export type PersonImportPayload = {
  /** Why nothing was taken in; empty when it was. */
  errors: Array<UserError>;
  /** The file as it stands now. */
  personImport?: Maybe<PersonImport>;
};

/** One numbered page of the directory. */
export type PersonPage = {
  /** The people on this page. */
  items: Array<Person>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many people there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to a person. */
export type PersonPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The person as they are now. */
  person?: Maybe<Person>;
};

/** The order of the directory; the id breaks ties. */
export const PersonSort = {
  NAME: 'NAME',
  NEWEST: 'NEWEST',
  SUBGROUP: 'SUBGROUP'
} as const;

export type PersonSort = typeof PersonSort[keyof typeof PersonSort];
/** Where a person stands with the programme. */
export const PersonState = {
  ACTIVE: 'ACTIVE',
  INVITED: 'INVITED',
  LEFT: 'LEFT',
  PAUSED: 'PAUSED'
} as const;

export type PersonState = typeof PersonState[keyof typeof PersonState];
/** What the viewer may do to a person now. */
export const PersonVerb = {
  EDIT: 'EDIT',
  INVITE_AGAIN: 'INVITE_AGAIN',
  LEAVE: 'LEAVE',
  MAKE_RESET_LINK: 'MAKE_RESET_LINK',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  SET_ROLES: 'SET_ROLES'
} as const;

export type PersonVerb = typeof PersonVerb[keyof typeof PersonVerb];
/** A phase of the method; each subgroup has its own. */
export const Phase = {
  DELIVER: 'DELIVER',
  DESIGN: 'DESIGN',
  DISCOVER: 'DISCOVER',
  SCOPE: 'SCOPE'
} as const;

export type Phase = typeof Phase[keyof typeof Phase];
/** A phase into which a gate leads. */
export type PhaseAhead = {
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Which phase. */
  phase: Phase;
};

/** A stretch of a subgroup’s life in one phase. */
export type PhasePeriod = {
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why it was entered, in a word. */
  note: Scalars['String']['output'];
  /** Which phase. */
  phase: Phase;
  /** The day it was left; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A picture of an edition. */
export type Picture = {
  /** Where it is seen, signed in; small, as on the public pages. */
  address: Scalars['String']['output'];
  /** Its height in pixels. */
  height: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its width in pixels. */
  width: Scalars['Int']['output'];
};

/** A text of plain words. */
export type PieceTextInput = {
  /** Which text, by its name in the translation. */
  field: Scalars['String']['input'];
  /** The words. */
  text: Scalars['String']['input'];
};

/** A listening event to plan. */
export type PlanEventInput = {
  /** What people need to know before they come. */
  details: Scalars['String']['input'];
  /** Who facilitates it. A change leader plans events that they facilitate themself. */
  facilitatorIds: Array<Scalars['ID']['input']>;
  /** The day it is held. */
  heldOn: Scalars['Date']['input'];
  /** A UUID of the client’s making, so that sending twice plans once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who is invited. */
  invited: Scalars['String']['input'];
  /** What kind of event; the web box is not planned. */
  kind: EventKind;
  /** Where at the site, or anywhere else. */
  place: Scalars['String']['input'];
  /** In which shift. */
  shift: Shift;
  /** At which site; null for elsewhere. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
  /** The subgroup that holds it, whose lead may check its notes; null for the programme. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
};

/** A word on an action’s progress. No version is asked: updates are added, never overwritten. */
export type PostUpdateInput = {
  /** The action it is about. */
  actionId: Scalars['ID']['input'];
  /** How the author feels about the action. */
  confidence: Confidence;
  /** A UUID of the client’s making, so that sending twice posts once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Nothing new, still on it. */
  nothingNew: Scalars['Boolean']['input'];
  /** The word itself, 2,000 characters at most; may be empty when nothing is new. */
  text: Scalars['String']['input'];
  /** Whom or what the action waits for. */
  waitingOn?: InputMaybe<Scalars['String']['input']>;
};

/** What came of posting an update. */
export type PostUpdatePayload = {
  /** Its action as it is now. */
  action?: Maybe<Action>;
  /** Why nothing was posted; empty when it was. */
  errors: Array<UserError>;
  /** The update as posted. */
  update?: Maybe<ActionUpdate>;
};

/** One printed edition on one site’s wall. */
export type Posting = {
  /** The edition that hangs. */
  edition?: Maybe<Edition>;
  /** The version of the edition that hangs. */
  editionVersion: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who put it up. */
  putUpBy?: Maybe<Person>;
  /** The day it was put up. */
  putUpOn: Scalars['Date']['output'];
  /** Why it is to come off the wall; null when it may hang, or hangs no more. */
  removal?: Maybe<RemovalReason>;
  /** Where. */
  site?: Maybe<Site>;
  /** Who took it down; null while it hangs. */
  takenDownBy?: Maybe<Person>;
  /** The day it was taken down; null while it hangs. */
  takenDownOn?: Maybe<Scalars['Date']['output']>;
  /** Goes up with every change; send it back. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  viewerCan: Array<PostingVerb>;
};

/** What came of a tick. */
export type PostingPayload = {
  /** The edition that hangs. */
  edition?: Maybe<Edition>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The posting as it is now, also when the change was refused as stale. */
  posting?: Maybe<Posting>;
};

/** What the viewer may do with a posting now. */
export const PostingVerb = {
  PUT_BACK: 'PUT_BACK',
  TAKE_DOWN: 'TAKE_DOWN'
} as const;

export type PostingVerb = typeof PostingVerb[keyof typeof PostingVerb];
/** A secret address of a draft that is open; the secret itself is told once. */
export type PreviewLink = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who made it. */
  madeBy?: Maybe<Person>;
  /** When it stops to work. */
  until: Scalars['DateTime']['output'];
};

/** What came of making or ending a preview link. */
export type PreviewLinkPayload = {
  /** The address of a new link, told this once; null of one that was ended. */
  address?: Maybe<Scalars['String']['output']>;
  /** The edition as it is now. */
  edition?: Maybe<Edition>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
};

/** One of the programme’s priorities, for who adds something. */
export type PriorityChoice = {
  /** The id of its subgroup. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** One organisation’s culture programme: the boundary of everything. */
export type Programme = {
  /** Its directorates, by name. */
  directorates: Array<Directorate>;
  /** Days before its due day from which an action is due soon. */
  dueSoonDays: Scalars['Int']['output'];
  /** Its golden threads, by name. */
  goldenThreads: Array<GoldenThread>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Minutes without a request after which a browser is signed out. */
  idleMinutes: Scalars['Int']['output'];
  /** Whether its people and words are invented, as in the example. */
  isExample: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Days without an update or a step after which an action counts as quiet. */
  nudgeDays: Scalars['Int']['output'];
  /** Whose programme it is. */
  organisation: Scalars['String']['output'];
  /** Its sites, by name. */
  sites: Array<Site>;
  /** Counts of people below this are hidden; 10 at least. */
  smallNumberThreshold: Scalars['Int']['output'];
  /** Its staff groups, by name. */
  staffGroups: Array<StaffGroup>;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change these settings. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** The working patterns a person can have. */
  workingPatterns: Array<WorkingPattern>;
};

/** What came of a change to the programme. */
export type ProgrammePayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The programme as it is now. */
  programme?: Maybe<Programme>;
};

/** An action to propose. */
export type ProposeActionInput = {
  /** Who shares it. */
  coOwnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is to be done. */
  description: Scalars['String']['input'];
  /** The day it is due. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Golden threads that run under it. */
  goldenThreadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it hopes to change. */
  hopedChange: Scalars['String']['input'];
  /** A UUID of the client’s making, so that sending twice proposes once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it should move, 5 at most. */
  measures?: InputMaybe<Array<ActionMeasureInput>>;
  /** Who answers for it; absent: the viewer. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The subgroup it is for. */
  subgroupId: Scalars['ID']['input'];
  /** Themes that it answers, of any subgroup. */
  themeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
};

/** What a source itself says of the change from the year before. */
export const PublishedSignificance = {
  HIGHER: 'HIGHER',
  LOWER: 'LOWER',
  NO_DIFFERENCE: 'NO_DIFFERENCE'
} as const;

export type PublishedSignificance = typeof PublishedSignificance[keyof typeof PublishedSignificance];
/** What a source says of the change to a year from the one before. */
export type PublishedSignificanceInput = {
  /** Of which measure. */
  id: Scalars['ID']['input'];
  /** The year to which it changed. */
  period: Scalars['String']['input'];
  /** What the source says; null: it says nothing. */
  significance?: InputMaybe<PublishedSignificance>;
  /** The version of the measure that was seen. */
  version: Scalars['Int']['input'];
  /** The vintage. */
  vintage: Scalars['String']['input'];
};

/** How the programme publishes. */
export type PublishingSettings = {
  /** Where the e-mail of an edition is sent; empty: it is not. */
  listAddress: Scalars['String']['output'];
  /** The highest reading age that passes the checklist without a warning. */
  readingAge: Scalars['Int']['output'];
  /** Who that e-mail says it is from; empty: the program’s usual sender. */
  senderName: Scalars['String']['output'];
  /** Goes up with every change; 0 while nothing was changed. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change these settings. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** What came of a change to how the programme publishes. */
export type PublishingSettingsPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The settings as they are now, also beside a refusal. */
  settings: PublishingSettings;
};

/** A poster that hangs. */
export type PutUpPosterInput = {
  /** Which edition; the version that is out hangs. */
  editionId: Scalars['ID']['input'];
  /** A UUID of the client’s making, so that sending twice ticks it once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** At which site. */
  siteId: Scalars['ID']['input'];
};

export type Query = {
  /** One action; null when there is none such. */
  action?: Maybe<Action>;
  /** One numbered page of actions. */
  actions: ActionPage;
  /** One page of the audit; administrators see the part about accounts and settings only. */
  auditEvents: AuditEventPage;
  /** What has happened so far in the part of the audit that the viewer may read, by kind. */
  auditVerbs: Array<AuditVerb>;
  /** The programme on one page, as of today. */
  board: Board;
  /** The programme on one page as it stood at the end of a day, worked out from what is recorded with its day alone, and what changed since. */
  boardOn: PastBoardAnswer;
  /** What proves where the priorities stand today, whether they are moving, and who is unheard. */
  boardStanding: BoardStanding;
  /** The viewer’s own calendar feed of listening events. */
  calendarFeed: CalendarFeed;
  /** Conditions of gates that the viewer answers for and that are not met, the soonest due first. */
  conditionsToMeet: Array<GateCondition>;
  /** Who has been heard and who has not along one axis, with small counts hidden. */
  coverage: Coverage;
  /** All cycles of the programme. */
  cycles: Cycles;
  /** What a visitor may know before signing in. */
  door: Door;
  /** One edition; null when there is none such. */
  edition?: Maybe<Edition>;
  /** What differs between a version that went out and another, or the draft; null when there is none such. */
  editionComparison?: Maybe<EditionComparison>;
  /** One numbered page of editions: those in the making first, then the newest. */
  editions: EditionPage;
  /** An event that is written up, with its notes, for the second person; null when there is none such for the viewer. The reading is audited. */
  eventForRelease?: Maybe<EventForRelease>;
  /** The notes of an event that the viewer may read, in a random order; null when there are none such. The reading is audited. */
  eventNotes?: Maybe<NotePage>;
  /** One series; null when there is none such. */
  eventSeries?: Maybe<EventSeries>;
  /** One numbered page of series, those that go on first, then by title. */
  eventSeriesList: EventSeriesPage;
  /** What can be given as evidence of a kind, that of the subgroup first, 20 at most; none for a document. */
  evidenceCandidates: Array<EvidenceCandidate>;
  /** The gate of a subgroup’s phase in a cycle; null when it never was in that cycle. */
  gate?: Maybe<Gate>;
  /** One decision with its record; null when there is none such. */
  gateDecision?: Maybe<GateDecision>;
  /** Gates that are ready and wait for a decision of the viewer. */
  gatesToDecide: Array<Gate>;
  /** Every headcount as it was entered, for whoever enters them. */
  headcounts: Headcounts;
  /** What waits for the viewer now. */
  home: Home;
  /** One listening event; null when there is none such. */
  listeningEvent?: Maybe<ListeningEvent>;
  /** One numbered page of listening events. */
  listeningEvents: ListeningEventPage;
  /** What the programme says about listening: its own words, or the defaults. */
  listeningSettings: ListeningSettings;
  /** One measure; null when there is none such. */
  measure?: Maybe<Measure>;
  /** One file of figures, and how far it has come; null when there is none such. */
  measureImport?: Maybe<MeasureImport>;
  /** One numbered page of measures, by title. */
  measures: MeasurePage;
  /** The programme’s phases and criteria. */
  method: Method;
  /** A short text that changes whenever a note of the event does, so that notes are asked for only when there is something new; null for whoever does not facilitate it. */
  notesRevision?: Maybe<Scalars['String']['output']>;
  /** An invitation or reset, looked at before it is used; null when unknown, used or expired. */
  oneTimeLink?: Maybe<OneTimeLink>;
  /** One numbered page of the papers that the viewer may see. */
  papers: PaperPage;
  /** One numbered page of the directory. */
  people: PersonPage;
  /** One person; null when there is none such. */
  person?: Maybe<Person>;
  /** People who have not left and whose name is like the text, for choosing an owner; at most ten, the nearest first. */
  personChoices: Array<Person>;
  /** One file of people, and how far it has come; null when there is none such. */
  personImport?: Maybe<PersonImport>;
  /** What hangs at a site and is to come off the wall, oldest edition first. */
  postersToRemove: Array<Posting>;
  /** The viewer’s programme: settings, and the lists it keeps. */
  programme: Programme;
  /** How the programme publishes. */
  publishingSettings: PublishingSettings;
  /** How long notes are kept, and what was and will be deleted. */
  retention: Retention;
  /** The viewer’s own saved views of the action list, by name. */
  savedViews: Array<SavedView>;
  /** Words that could give somebody away, as one types. Nothing of the text is kept. */
  screenText: Array<ScreenFlag>;
  /** Actions in any subgroup whose title is like the one being typed, best first, at most five. */
  similarActions: Array<SimilarAction>;
  /** What somebody reads before they add something; null while there is no programme. */
  somethingToAdd?: Maybe<SomethingToAddPage>;
  /** One numbered page of the released notes that the viewer may sort. Reading them is audited. */
  sortingNotes: SortingNotePage;
  /** One subgroup; null when there is none such. */
  subgroup?: Maybe<Subgroup>;
  /** All subgroups of the programme, in their order. */
  subgroups: Array<Subgroup>;
  /** Themes to answer next: first those with an action launched since the last edition, then those never answered, oldest first. */
  suggestedAnswers: Array<SuggestedAnswer>;
  /** What is most like a note; null when there is no such note. Reading it is audited. */
  suggestions?: Maybe<Suggestions>;
  /** One theme; null when there is none such. */
  theme?: Maybe<Theme>;
  /** One numbered page of themes. */
  themes: ThemePage;
  /** The time from heard to answered, of each subgroup and of all, worked out only of what may be told of each theme. */
  timesToAnswer: TimesToAnswer;
  /** One piece of an edition in a language, beside its English; null when there is none such. */
  translation?: Maybe<Translation>;
  /** The signed-in person; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** What the programme assesses its care for wellbeing by. */
  wellbeing: Wellbeing;
  /** One assessment; null when there is none such. */
  wellbeingAssessment?: Maybe<WellbeingAssessment>;
  /** One numbered page of assessments, the newest day first. */
  wellbeingAssessments: WellbeingAssessmentPage;
};


export type QueryactionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryactionsArgs = {
  filter?: InputMaybe<ActionFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
  sort?: ActionSort;
};


export type QueryauditEventsArgs = {
  filter?: InputMaybe<AuditEventFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QueryboardOnArgs = {
  day: Scalars['Date']['input'];
};


export type QuerycoverageArgs = {
  axis: CoverageAxis;
  from?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryeditionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryeditionComparisonArgs = {
  from: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryeditionsArgs = {
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QueryeventForReleaseArgs = {
  eventId: Scalars['ID']['input'];
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QueryeventNotesArgs = {
  eventId: Scalars['ID']['input'];
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QueryeventSeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QueryeventSeriesListArgs = {
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QueryevidenceCandidatesArgs = {
  kind: EvidenceKind;
  search?: InputMaybe<Scalars['String']['input']>;
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerygateArgs = {
  cycleId?: InputMaybe<Scalars['ID']['input']>;
  phase: Phase;
  subgroupId: Scalars['ID']['input'];
};


export type QuerygateDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerylisteningEventArgs = {
  id: Scalars['ID']['input'];
};


export type QuerylisteningEventsArgs = {
  filter?: InputMaybe<ListeningEventFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
  sort?: ListeningEventSort;
};


export type QuerymeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymeasureImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerymeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QuerynotesRevisionArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryoneTimeLinkArgs = {
  token: Scalars['String']['input'];
};


export type QuerypapersArgs = {
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QuerypeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
  sort?: PersonSort;
};


export type QuerypersonArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypersonChoicesArgs = {
  search: Scalars['String']['input'];
};


export type QuerypersonImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypostersToRemoveArgs = {
  siteId: Scalars['ID']['input'];
};


export type QueryscreenTextArgs = {
  text: Scalars['String']['input'];
};


export type QuerysimilarActionsArgs = {
  exceptId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};


export type QuerysortingNotesArgs = {
  filter?: InputMaybe<SortingNoteFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};


export type QuerysubgroupArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysuggestedAnswersArgs = {
  most?: Scalars['Int']['input'];
};


export type QuerysuggestionsArgs = {
  noteId: Scalars['ID']['input'];
};


export type QuerythemeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerythemesArgs = {
  filter?: InputMaybe<ThemeFilter>;
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
  sort?: ThemeSort;
};


export type QuerytranslationArgs = {
  answerId?: InputMaybe<Scalars['ID']['input']>;
  editionId: Scalars['ID']['input'];
  language: TranslatedLanguage;
};


export type QuerywellbeingAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerywellbeingAssessmentsArgs = {
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};

/** Somebody’s own words. */
export type Quotation = {
  /** Whether whoever said them agreed that they are published. */
  isCleared: Scalars['Boolean']['output'];
  /** The words. */
  text: Scalars['String']['output'];
};

/** Somebody’s own words. */
export type QuotationInput = {
  /** Whether whoever said them agreed that they are published. */
  isCleared: Scalars['Boolean']['input'];
  /** The words. */
  text: Scalars['String']['input'];
};

/** How many reacted in one way to an answer: counts, and nothing of who reacted. */
export type ReactionCount = {
  /** Those who named no site, with those of sites from which too few came; null when none are told. */
  elsewhere?: Maybe<Scalars['Int']['output']>;
  /** Why nothing is shown; null when something is. */
  hiddenBecause?: Maybe<Scalars['String']['output']>;
  /** The sites from which enough came to be told, by name. */
  sites: Array<SiteReactions>;
  /** All that have been told; null while they are too few. It moves by night, in whole batches. */
  total?: Maybe<Scalars['Int']['output']>;
};

/** From when on the limits of a chart begin anew, and why. */
export type Rebase = {
  /** The month, such as 2024-03. */
  period: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** From when on the limits of a chart begin anew, and why. */
export type RebaseInput = {
  /** The month, such as 2024-03. */
  period: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** An assessment by the newest version of the framework. */
export type RecordWellbeingAssessmentInput = {
  /** The day of the assessment. */
  assessedOn: Scalars['Date']['input'];
  /** The person who assessed. */
  assessorId: Scalars['ID']['input'];
  /** What is said, element by element; an element left out was not assessed. */
  findings: Array<WellbeingFindingInput>;
  /** The version of the framework that was seen. */
  frameworkId: Scalars['ID']['input'];
  /** A UUID of the client’s making, so that sending twice records one. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of the notes at their release. */
export type ReleaseCounts = {
  /** Notes whose flagged words were confirmed as safe. */
  confirmed: Scalars['Int']['output'];
  /** Notes that stayed as they were. */
  kept: Scalars['Int']['output'];
  /** Notes that were taken out. */
  removed: Scalars['Int']['output'];
  /** Notes that were put in other words. */
  reworded: Scalars['Int']['output'];
};

/** What came of a release. */
export type ReleasePayload = {
  /** What became of the notes; null when nothing was released. */
  counts?: Maybe<ReleaseCounts>;
  /** Why nothing was released; the field "decisions.<id>" names the note. Empty when it was. */
  errors: Array<UserError>;
  /** The event as it is now. */
  event?: Maybe<ListeningEvent>;
};

/** Why a poster is to come off the wall. */
export const RemovalReason = {
  CORRECTED: 'CORRECTED',
  SUPERSEDED: 'SUPERSEDED',
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type RemovalReason = typeof RemovalReason[keyof typeof RemovalReason];
/** A decision to take up again. */
export type ReopenGateInput = {
  /** Which gate. */
  gate: GateSeenInput;
  /** A UUID of the client’s making, so that sending twice reopens once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** A paper to be made. */
export type RequestPaperInput = {
  /** The first day that it tells of. */
  from: Scalars['Date']['input'];
  /** An id made by the sender, so that sending it twice asks once. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is to be. */
  kind: PaperKind;
  /** What goes before the rest; may be empty. */
  narrative: Scalars['String']['input'];
  /** Of which subgroup; for a highlight report alone. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** The last day that it tells of. */
  to: Scalars['Date']['input'];
};

/** What came of asking for a new password. */
export type RequestResetPayload = {
  /** Why nothing was done; empty otherwise. */
  errors: Array<UserError>;
  /** What to do next: the same words whether or not the address is known. */
  message: Scalars['String']['output'];
};

/** How long notes are kept, and what was and will be deleted. */
export type Retention = {
  /** The disposal log, newest first. */
  disposals: DisposalPage;
  /** What is deleted next; null when nothing is kept. */
  next?: Maybe<NextDisposal>;
  /** Days after release on which notes are deleted. */
  noteDays: Scalars['Int']['output'];
};


/** How long notes are kept, and what was and will be deleted. */
export type RetentiondisposalsArgs = {
  page?: Scalars['Int']['input'];
  pageSize?: Scalars['Int']['input'];
};

/** A note as it should read from now on; all fields are taken. */
export type RewordNoteInput = {
  /** The golden thread it belongs to. */
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  /** Which note. */
  id: Scalars['ID']['input'];
  /** What it is. */
  kind: NoteKind;
  /** The subgroup whose priority it speaks to. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** What was said, in one line of 3 to 500 characters. */
  text: Scalars['String']['input'];
  /** The version that was reworded. */
  version: Scalars['Int']['input'];
};

/** What a person is to the programme; several roles may be held at once. */
export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  CHANGE_LEADER: 'CHANGE_LEADER',
  COMMS: 'COMMS',
  PROGRAMME_LEAD: 'PROGRAMME_LEAD',
  SPONSOR: 'SPONSOR',
  SUBGROUP_LEAD: 'SUBGROUP_LEAD'
} as const;

export type Role = typeof Role[keyof typeof Role];
/** A person’s own named set of filters on the action list. */
export type SavedView = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The query of the address bar, without the question mark. */
  query: Scalars['String']['output'];
};

/** What came of a change to the viewer’s saved views. */
export type SavedViewPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** All of the viewer’s saved views, by name. */
  savedViews: Array<SavedView>;
};

/** A place in a text that gives somebody away, and what to do about it. */
export type ScreenFlag = {
  /** Where it ends; the first code unit that is no longer part of it. */
  end: Scalars['Int']['output'];
  /** What it looks like. */
  kind: ScreenFlagKind;
  /** What to do about it; it repeats no word of the text. */
  message: Scalars['String']['output'];
  /** Where it begins, in UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
};

/** What words of a note look like that could give somebody away. */
export const ScreenFlagKind = {
  EMAIL: 'EMAIL',
  NHS_NUMBER: 'NHS_NUMBER',
  PERSON_NAME: 'PERSON_NAME',
  POSTCODE: 'POSTCODE',
  RARE_JOB_TITLE: 'RARE_JOB_TITLE',
  TELEPHONE: 'TELEPHONE'
} as const;

export type ScreenFlagKind = typeof ScreenFlagKind[keyof typeof ScreenFlagKind];
/** What the viewer may do to a series now. */
export const SeriesVerb = {
  EDIT: 'EDIT',
  END: 'END',
  PLAN_NEXT: 'PLAN_NEXT',
  REOPEN: 'REOPEN'
} as const;

export type SeriesVerb = typeof SeriesVerb[keyof typeof SeriesVerb];
/** How the control chart of a measure is to be drawn; all fields are taken. */
export type SetChartInput = {
  /** Fix the limits after so many values, 12 or more. */
  fixAfter?: InputMaybe<Scalars['Int']['input']>;
  /** Which measure. */
  id: Scalars['ID']['input'];
  /** Where the limits begin anew. */
  rebases: Array<RebaseInput>;
  /** Leave outlying moving ranges out of the limits. */
  screensMovingRanges: Scalars['Boolean']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** All headcounts of the programme. */
export type SetHeadcountsInput = {
  /** Every headcount; a part left out has none. */
  headcounts: Array<HeadcountInput>;
  /** What was seen; when it has changed since, this is refused as STALE. */
  seen: Scalars['String']['input'];
};

/** What an empty workspace needs to begin. */
export type SetUpInput = {
  /** Their e-mail address, to sign in with. */
  email: Scalars['String']['input'];
  /** The first person’s name; they become programme lead and administrator. */
  name: Scalars['String']['input'];
  /** Whose programme it is. */
  organisation: Scalars['String']['input'];
  /** Their password, 12 characters or more. */
  password: Scalars['String']['input'];
  /** The programme’s name. */
  programmeName: Scalars['String']['input'];
};

/** The next version of the wellbeing framework. */
export type SetWellbeingFrameworkInput = {
  /** What is looked at, in order. */
  elements: Array<WellbeingElementInput>;
  /** A UUID of the client’s making, so that sending twice makes one version. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The labels of the scale, the lowest first. */
  levels: Array<Scalars['String']['input']>;
  /** The number of the version that was seen; 0 when there was none. */
  numberSeen: Scalars['Int']['input'];
};

/** When people work: the finest time of day that listening knows. */
export const Shift = {
  DAY: 'DAY',
  EVENING: 'EVENING',
  NIGHT: 'NIGHT',
  WEEKEND: 'WEEKEND'
} as const;

export type Shift = typeof Shift[keyof typeof Shift];
/** What came of signing in. */
export type SignInPayload = {
  /** Why nobody was signed in; empty when somebody was. */
  errors: Array<UserError>;
  /** Who is signed in now. */
  viewer?: Maybe<Viewer>;
};

/** What came of signing out. */
export type SignOutPayload = {
  /** Always empty: signing out twice is no mistake. */
  errors: Array<UserError>;
};

/** An action that is like the one being typed. */
export type SimilarAction = {
  /** The action. */
  action: Action;
  /** How alike the titles are, 0 to 1. */
  likeness: Scalars['Float']['output'];
};

/** A place where people work. */
export type Site = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** How many reacted in one way at one site; told in batches, never a small number. */
export type SiteReactions = {
  /** The name of the site. */
  name: Scalars['String']['output'];
  /** How many have been told. */
  people: Scalars['Int']['output'];
  /** The id of the site. */
  siteId: Scalars['ID']['output'];
};

/** What somebody reads before they add something. It is the same for everybody. */
export type SomethingToAddPage = {
  /** Whom to turn to then, in order. */
  contacts: Array<SpeakUpContact>;
  /** Whose programme it is. */
  organisation: Scalars['String']['output'];
  /** What it may be about. */
  priorities: Array<PriorityChoice>;
  /** What is kept and what is not. */
  privacyNotice: Scalars['String']['output'];
  /** What the programme is called. */
  programmeName: Scalars['String']['output'];
  /** What to do when somebody may be harmed. */
  safetyGuidance: Scalars['String']['output'];
};

/** What came of sorting notes. */
export type SortPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The notes as they are sorted now; none when it was refused. */
  notes: Array<SortingNote>;
  /** The theme that notes were put into or taken out of. */
  theme?: Maybe<Theme>;
};

/** A released note on the sorting table. It never says at which event, on which day or where it was said. */
export type SortingNote = {
  /** The golden thread it speaks to. */
  goldenThread?: Maybe<GoldenThread>;
  /** Its id, which is random. */
  id: Scalars['ID']['output'];
  /** What kind of words it is. */
  kind: NoteKind;
  /** The subgroup it speaks to; null: none yet. */
  subgroup?: Maybe<Subgroup>;
  /** What was said. */
  text: Scalars['String']['output'];
  /** The themes it is in, by wording. */
  themes: Array<Theme>;
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
};

/** Which notes to sort; what is left out does not narrow. */
export type SortingNoteFilter = {
  /** With this golden thread. */
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  /** True: only those in no theme yet. */
  isUnsorted?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only those that speak to no subgroup yet. */
  isUntagged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this kind. */
  kind?: InputMaybe<NoteKind>;
  /** Words of the note. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** That speak to this subgroup. */
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  /** In this theme. */
  themeId?: InputMaybe<Scalars['ID']['input']>;
};

/** One numbered page of notes to sort, in the order of their random ids. */
export type SortingNotePage = {
  /** The notes on this page. */
  items: Array<SortingNote>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many notes there are on all pages. */
  total: Scalars['Int']['output'];
};

/** How a file of figures is laid out, and so in which unit its numbers are. */
export const SourceLayout = {
  BENCHMARK: 'BENCHMARK',
  CONTRACTOR: 'CONTRACTOR',
  DETAILED: 'DETAILED',
  MONTHLY: 'MONTHLY'
} as const;

export type SourceLayout = typeof SourceLayout[keyof typeof SourceLayout];
/** Whether a process, as it runs, will meet its target. */
export const SpcAssurance = {
  CONSISTENTLY_FAILING: 'CONSISTENTLY_FAILING',
  CONSISTENTLY_HITTING: 'CONSISTENTLY_HITTING',
  HIT_AND_MISS: 'HIT_AND_MISS'
} as const;

export type SpcAssurance = typeof SpcAssurance[keyof typeof SpcAssurance];
/** Why a point of a control chart stands out. */
export const SpcLabel = {
  ABOVE_LIMIT: 'ABOVE_LIMIT',
  BELOW_LIMIT: 'BELOW_LIMIT',
  COMMON_CAUSE: 'COMMON_CAUSE',
  FALLING: 'FALLING',
  NEAR_LOWER: 'NEAR_LOWER',
  NEAR_UPPER: 'NEAR_UPPER',
  RISING: 'RISING',
  RUN_ABOVE: 'RUN_ABOVE',
  RUN_BELOW: 'RUN_BELOW'
} as const;

export type SpcLabel = typeof SpcLabel[keyof typeof SpcLabel];
/** What the last point of a control chart says of its process. */
export const SpcVariation = {
  COMMON_CAUSE: 'COMMON_CAUSE',
  CONCERN_HIGH: 'CONCERN_HIGH',
  CONCERN_LOW: 'CONCERN_LOW',
  IMPROVEMENT_HIGH: 'IMPROVEMENT_HIGH',
  IMPROVEMENT_LOW: 'IMPROVEMENT_LOW',
  NEUTRAL_HIGH: 'NEUTRAL_HIGH',
  NEUTRAL_LOW: 'NEUTRAL_LOW'
} as const;

export type SpcVariation = typeof SpcVariation[keyof typeof SpcVariation];
/** Whom to turn to when somebody may be harmed, such as a Freedom to Speak Up guardian. */
export type SpeakUpContact = {
  /** Where to write; empty when there is none. */
  email: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Their name, or what they are called. */
  name: Scalars['String']['output'];
  /** What they are, or when they can be reached. */
  note: Scalars['String']['output'];
  /** Their place in the list; who has the lowest comes first. */
  position: Scalars['Int']['output'];
  /** Where to ring; empty when there is none. */
  telephone: Scalars['String']['output'];
};

/** Whom to turn to; a name, and a telephone number or an e-mail address. */
export type SpeakUpContactInput = {
  /** Where to write. */
  email: Scalars['String']['input'];
  /** A UUID of the client’s making for a new one, so that sending twice adds one. */
  id: Scalars['ID']['input'];
  /** Their name, or what they are called. */
  name: Scalars['String']['input'];
  /** What they are, or when they can be reached. */
  note: Scalars['String']['input'];
  /** Their place in the list, 1 to 12. */
  position: Scalars['Int']['input'];
  /** Where to ring. */
  telephone: Scalars['String']['input'];
  /** The version of the settings that was seen. */
  version: Scalars['Int']['input'];
};

/** A new theme to split off another, with the notes that go into it. */
export type SplitThemeInput = {
  /** More about it. */
  detail?: InputMaybe<Scalars['String']['input']>;
  /** Golden threads that run under it. */
  goldenThreadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A UUID of the client’s making, so that sending twice forms one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Notes to put into it, 200 at most. */
  noteIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The subgroup it is for. */
  subgroupId: Scalars['ID']['input'];
  /** The theme to split. */
  themeId: Scalars['ID']['input'];
  /** The version of it that was seen. */
  version: Scalars['Int']['input'];
  /** What staff said, 3 to 200 characters. */
  wording: Scalars['String']['input'];
};

/** A kind of work, as the staff survey counts it. */
export type StaffGroup = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** How many actions are in a state. */
export type StateCount = {
  /** How many; states with none are left out. */
  count: Scalars['Int']['output'];
  /** The state. */
  state: ActionState;
};

/** A step in an action’s story, made from the audit. */
export type StoryEvent = {
  /** Who did it; null when the program did. */
  by?: Maybe<Person>;
  /** The words that belong to it: a reason, a finding, an update. */
  detail: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day it happened. */
  on: Scalars['Date']['output'];
  /** What happened, in a sentence. */
  sentence: Scalars['String']['output'];
  /** What happened, as the audit names it. */
  verb: Scalars['String']['output'];
};

/** The people who work on one priority. */
export type Subgroup = {
  /** How many actions it has, in whatever state. */
  actionCount: Scalars['Int']['output'];
  /** Other names that documents use. */
  aliases: Array<Scalars['String']['output']>;
  /** The gate by which it leaves the phase that it is in; null while it is in no cycle. */
  currentGate?: Maybe<Gate>;
  /** The cycle it is in; null when it is in none. */
  cycle?: Maybe<Cycle>;
  /** The cycles it was in, oldest first. */
  cycleHistory: Array<CyclePeriod>;
  /** Its gates over all cycles, oldest cycle first, in the order of the phases: all of the cycle it is in, and of those before every gate that was prepared. */
  gates: Array<Gate>;
  /** Golden threads that run under it, by name. */
  goldenThreads: Array<GoldenThread>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many people belong to it now. */
  memberCount: Scalars['Int']['output'];
  /** Who belongs to it, leads first. */
  members: Array<Membership>;
  /** The name of its priority. */
  name: Scalars['String']['output'];
  /** Conditions of its gates that are not met yet, the soonest due first. */
  openConditions: Array<GateCondition>;
  /** Where it stands in the method. */
  phase: Phase;
  /** The phases it went through, oldest first. */
  phaseHistory: Array<PhasePeriod>;
  /** What the phase it is in is called in this programme. */
  phaseName: Scalars['String']['output'];
  /** Since when. */
  phaseSince: Scalars['Date']['output'];
  /** What staff asked for, in short. */
  priorityText: Scalars['String']['output'];
  /** Goes up with every change; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do to it, in order. */
  viewerCan: Array<SubgroupVerb>;
};


/** The people who work on one priority. */
export type SubgroupmembersArgs = {
  past?: Scalars['Boolean']['input'];
};

/** What came of a change to a subgroup. */
export type SubgroupPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The subgroup as it is now. */
  subgroup?: Maybe<Subgroup>;
};

/** What proves where a subgroup stands, and whether it is moving. */
export type SubgroupStanding = {
  /** Its measures, by title; nothing under embargo. */
  figures: Array<LatestFigure>;
  /** The gate by which it leaves the phase that it is in; null while it is in no cycle. */
  gate?: Maybe<Gate>;
  /** The newest decision on any of its gates; null before the first. */
  lastDecision?: Maybe<GateDecision>;
  /** Conditions of its gates that are not met yet. */
  openConditions: Scalars['Int']['output'];
  /** Those of them whose day is past. */
  overdueConditions: Scalars['Int']['output'];
  /** The subgroup. */
  subgroup: Subgroup;
};

/** The time to answer of one subgroup. */
export type SubgroupTimeToAnswer = {
  /** The subgroup. */
  subgroup: Subgroup;
  /** Its numbers. */
  timeToAnswer: TimeToAnswer;
};

/** What the viewer may do to a subgroup now. */
export const SubgroupVerb = {
  CHANGE_MEMBERS: 'CHANGE_MEMBERS',
  EDIT: 'EDIT',
  MOVE_PHASE: 'MOVE_PHASE',
  PROPOSE_ACTION: 'PROPOSE_ACTION'
} as const;

export type SubgroupVerb = typeof SubgroupVerb[keyof typeof SubgroupVerb];
/** A theme to answer next, and why. */
export type SuggestedAnswer = {
  /** Why it is suggested, in words. */
  because: Scalars['String']['output'];
  /** Actions that answer it, launched since the last edition went out. */
  launched: Array<Action>;
  /** The theme. */
  theme: Theme;
};

/** A note like another, and why. */
export type SuggestedNote = {
  /** Why it is suggested, in words. */
  because: Scalars['String']['output'];
  /** How alike, 0 to 1. */
  likeness: Scalars['Float']['output'];
  /** The note. */
  note: SortingNote;
};

/** A theme that a note may belong to, and why. */
export type SuggestedTheme = {
  /** Why it is suggested, in words. */
  because: Scalars['String']['output'];
  /** How alike, 0 to 1. */
  likeness: Scalars['Float']['output'];
  /** The theme. */
  theme: Theme;
};

/** What is most like a note, best first, among what the viewer may sort. */
export type Suggestions = {
  /** Notes like it, eight at most. */
  notes: Array<SuggestedNote>;
  /** Themes it may belong to, five at most. */
  themes: Array<SuggestedTheme>;
};

/** How many people of one part of an axis were heard at an event. */
export type Tally = {
  /** Along which axis. */
  axis: TallyAxis;
  /** The id of a directorate or staff group, or a shift in small letters. */
  part: Scalars['String']['output'];
  /** How many people. */
  people: Scalars['Int']['output'];
};

/** Along what an event counts whom it heard; the site is its own. */
export const TallyAxis = {
  DIRECTORATE: 'DIRECTORATE',
  SHIFT: 'SHIFT',
  STAFF_GROUP: 'STAFF_GROUP'
} as const;

export type TallyAxis = typeof TallyAxis[keyof typeof TallyAxis];
/** How many people of one part of an axis were heard. */
export type TallyInput = {
  /** Along which axis. */
  axis: TallyAxis;
  /** The id of a directorate or staff group, or a shift in small letters. */
  part: Scalars['String']['input'];
  /** How many people. */
  people: Scalars['Int']['input'];
};

/** A paragraph, or a list. */
export type TextBlock = {
  /** What it is. */
  kind: TextBlockKind;
  /** Its lines, each in spans: one of a paragraph, one for each item of a list. */
  lines: Array<Array<TextSpan>>;
};

/** A paragraph, or a list. */
export type TextBlockInput = {
  /** What it is. */
  kind: TextBlockKind;
  /** Its lines, each in spans: one of a paragraph, one for each item of a list. */
  lines: Array<Array<TextSpanInput>>;
};

/** What a block of formatted text is. */
export const TextBlockKind = {
  BULLETS: 'BULLETS',
  NUMBERS: 'NUMBERS',
  PARAGRAPH: 'PARAGRAPH'
} as const;

export type TextBlockKind = typeof TextBlockKind[keyof typeof TextBlockKind];
/** A text that differs between two versions of an edition; empty where one has none. */
export type TextChange = {
  /** As it is. */
  after: Scalars['String']['output'];
  /** As it was; each item of a list on a line of its own. */
  before: Scalars['String']['output'];
  /** The words are the same: only bold words, lists or links differ. */
  isFormatAlone: Scalars['Boolean']['output'];
  /** What it is, such as “What is next”. */
  label: Scalars['String']['output'];
};

/** Words that look alike. */
export type TextSpan = {
  /** Whether they are bold. */
  bold: Scalars['Boolean']['output'];
  /** Where they lead, an https:// or mailto: address; null when they are no link. */
  href?: Maybe<Scalars['String']['output']>;
  /** The words. */
  text: Scalars['String']['output'];
};

/** Words that look alike. */
export type TextSpanInput = {
  /** Whether they are bold. */
  bold: Scalars['Boolean']['input'];
  /** Where they lead, an https:// or mailto: address; null when they are no link. */
  href?: InputMaybe<Scalars['String']['input']>;
  /** The words. */
  text: Scalars['String']['input'];
};

/** What several notes come to: the “you said”. */
export type Theme = {
  /** The actions that answer it, by title. */
  actions: Array<Action>;
  /** More about it; may be empty. */
  detail: Scalars['String']['output'];
  /** What it rests on, as far as the viewer may know. */
  evidence: ThemeEvidence;
  /** Golden threads that run under it, by name. */
  goldenThreads: Array<GoldenThread>;
  /** What happened to it, newest first; when it was formed and notes were put in is told to its leads alone. */
  history: Array<ThemeHistoryEvent>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The themes that are merged into it, by wording. */
  mergedFrom: Array<Theme>;
  /** The theme it is merged into. */
  mergedInto?: Maybe<Theme>;
  /** Why it was set aside; empty when it is not. */
  setAsideReason: Scalars['String']['output'];
  /** The theme it was split from. */
  splitFrom?: Maybe<Theme>;
  /** The themes that were split from it, by wording. */
  splitInto: Array<Theme>;
  /** Where it stands. */
  state: ThemeState;
  /** The subgroup it belongs to. */
  subgroup: Subgroup;
  /** Goes up with every change of its words or state; send it back with yours. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now, in order. */
  viewerCan: Array<ThemeVerb>;
  /** What staff said, in one sentence. */
  wording: Scalars['String']['output'];
};

/** What a theme rests on: exact numbers for its leads; for everybody else numbers that move in batches, or why none are shown. */
export type ThemeEvidence = {
  /** Events that the notes come from; null while hidden. */
  events?: Maybe<Scalars['Int']['output']>;
  /** Whether the numbers are exact, as its leads see them. */
  isExact: Scalars['Boolean']['output'];
  /** Whether there are too few notes or events to show numbers. */
  isHidden: Scalars['Boolean']['output'];
  /** Notes; null while hidden. */
  notes?: Maybe<Scalars['Int']['output']>;
  /** All of it in a sentence. */
  sentence: Scalars['String']['output'];
  /** From the first of those events to the last; null while hidden. */
  span?: Maybe<EvidenceSpan>;
};

/** Which themes to list; what is left out does not narrow. */
export type ThemeFilter = {
  /** With this golden thread. */
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that the viewer sorts notes into. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of the wording or the detail. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In any of these states; absent: all but merged ones, which are found with the theme they went into. */
  states?: InputMaybe<Array<ThemeState>>;
  /** In any of these subgroups. */
  subgroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A step in a theme’s history, made from the audit. */
export type ThemeHistoryEvent = {
  /** Who did it; null when the program did. */
  by?: Maybe<Person>;
  /** The words that belong to it: a reason, another theme, an action. */
  detail: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The day it happened. */
  on: Scalars['Date']['output'];
  /** What happened, in a sentence. */
  sentence: Scalars['String']['output'];
};

/** A step of a theme that needs nothing but the word. */
export const ThemeMove = {
  AGREE: 'AGREE',
  ANSWER: 'ANSWER',
  REOPEN: 'REOPEN',
  START_WORK: 'START_WORK',
  TAKE_UP_AGAIN: 'TAKE_UP_AGAIN'
} as const;

export type ThemeMove = typeof ThemeMove[keyof typeof ThemeMove];
/** One numbered page of themes. */
export type ThemePage = {
  /** The themes on this page. */
  items: Array<Theme>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many themes there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of a change to a theme. */
export type ThemePayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The theme as it is now, also when the change was refused as stale. */
  theme?: Maybe<Theme>;
};

/** The order of a list of themes; the id breaks ties. */
export const ThemeSort = {
  BEST_MATCH: 'BEST_MATCH',
  MOST_HEARD: 'MOST_HEARD',
  NEWEST: 'NEWEST',
  WORDING: 'WORDING'
} as const;

export type ThemeSort = typeof ThemeSort[keyof typeof ThemeSort];
/** Where a theme stands. */
export const ThemeState = {
  AGREED: 'AGREED',
  ANSWERED: 'ANSWERED',
  BEING_WORKED_ON: 'BEING_WORKED_ON',
  FORMING: 'FORMING',
  MERGED: 'MERGED',
  REOPENED: 'REOPENED',
  SET_ASIDE: 'SET_ASIDE'
} as const;

export type ThemeState = typeof ThemeState[keyof typeof ThemeState];
/** What the viewer may do with a theme now. */
export const ThemeVerb = {
  AGREE: 'AGREE',
  ANSWER: 'ANSWER',
  EDIT: 'EDIT',
  LINK_ACTION: 'LINK_ACTION',
  MERGE: 'MERGE',
  PROPOSE_ACTION: 'PROPOSE_ACTION',
  REOPEN: 'REOPEN',
  SET_ASIDE: 'SET_ASIDE',
  SORT_NOTES: 'SORT_NOTES',
  SPLIT: 'SPLIT',
  START_WORK: 'START_WORK',
  TAKE_UP_AGAIN: 'TAKE_UP_AGAIN',
  UNDO_MERGE: 'UNDO_MERGE'
} as const;

export type ThemeVerb = typeof ThemeVerb[keyof typeof ThemeVerb];
/** The time from heard to answered, of the themes of a subgroup or of all. */
export type TimeToAnswer = {
  /** Those that an edition which is out has answered, in any of the four kinds. */
  answered: Scalars['Int']['output'];
  /** The median of the days from the first day of the quarter in which a theme was first heard to its first answer; null of too few. */
  medianDays?: Maybe<Scalars['Int']['output']>;
  /** The one that waits longest, of those that rest on enough for it to be told. */
  oldestUnanswered?: Maybe<UnansweredTheme>;
  /** By the quarter of the answer, oldest first; the last eight quarters at most. */
  quarters: Array<AnsweredQuarter>;
  /** Of 100 themes so many are answered; null of none. */
  share?: Maybe<Scalars['Int']['output']>;
  /** Themes that were agreed on, and are neither merged nor set aside. */
  themes: Scalars['Int']['output'];
};

/** How soon staff hear what became of what they said. */
export type TimesToAnswer = {
  /** The day it is true of. */
  asOf: Scalars['Date']['output'];
  /** A median is told of so many themes or more. */
  leastThemes: Scalars['Int']['output'];
  /** The numbers of each subgroup, in their order. */
  subgroups: Array<SubgroupTimeToAnswer>;
  /** The numbers of all themes. */
  whole: TimeToAnswer;
};

/** The formatted text of a piece beside its English. */
export type TranslatedBlocks = {
  /** The English now; empty when it was taken out. */
  english: Array<TextBlock>;
  /** The English it was made from, when that is another; null when it is not. */
  englishWas?: Maybe<Array<TextBlock>>;
  /** Which text, by the name of its input. */
  field: Scalars['String']['output'];
  /** How many characters it may have. */
  max: Scalars['Int']['output'];
  /** Where it stands. */
  state: TranslationState;
  /** The translation; empty while it is missing. */
  translation: Array<TextBlock>;
};

/** A language that editions are translated into: every one of theirs but English. */
export const TranslatedLanguage = {
  AR: 'AR',
  BN: 'BN',
  GU: 'GU',
  HI: 'HI',
  PA: 'PA',
  PL: 'PL',
  SO: 'SO',
  UR: 'UR',
  ZH_HANT: 'ZH_HANT'
} as const;

export type TranslatedLanguage = typeof TranslatedLanguage[keyof typeof TranslatedLanguage];
/** One text beside its English. */
export type TranslatedText = {
  /** The English now; empty when it was taken out. */
  english: Scalars['String']['output'];
  /** The English it was made from, when that is another; null when it is not. */
  englishWas?: Maybe<Scalars['String']['output']>;
  /** Which text, by the name of its input. */
  field: Scalars['String']['output'];
  /** How many characters it may have. */
  max: Scalars['Int']['output'];
  /** Where it stands. */
  state: TranslationState;
  /** The translation; empty while it is missing. */
  translation: Scalars['String']['output'];
};

/** One piece of an edition in one language, side by side with its English. */
export type Translation = {
  /** The answer; null: the edition’s own words. */
  answerId?: Maybe<Scalars['ID']['output']>;
  /** Its formatted text, if it has one. */
  blocks?: Maybe<TranslatedBlocks>;
  /** Who marked it as checked, while it is. */
  checkedBy?: Maybe<Person>;
  /** Stands for the English as it is now; send it back with yours. */
  english: Scalars['String']['output'];
  /** Stands for the piece in this language, written or not. */
  id: Scalars['ID']['output'];
  /** Which language. */
  language: TranslatedLanguage;
  /** Where it stands. */
  state: TranslationState;
  /** Its texts of plain words, in their order. */
  texts: Array<TranslatedText>;
  /** Goes up with every change; 0 while nobody wrote any of it. Send it back. */
  version: Scalars['Int']['output'];
  /** What the viewer may do with it now, in order. */
  viewerCan: Array<TranslationVerb>;
  /** Who wrote on it last. */
  writtenBy?: Maybe<Person>;
};

/** How many texts of an edition stand where in one language. */
export type TranslationCounts = {
  /** Checked, and of the English as it is. */
  checked: Scalars['Int']['output'];
  /** Translated, and not checked. */
  draft: Scalars['Int']['output'];
  /** Not translated. */
  missing: Scalars['Int']['output'];
  /** Of an English that changed since. */
  outOfDate: Scalars['Int']['output'];
};

/** What came of a change to a translation. */
export type TranslationPayload = {
  /** The edition it is of. */
  edition?: Maybe<Edition>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The translation as it is now, also when the change was refused as stale. */
  translation?: Maybe<Translation>;
};

/** Where a text, a piece or a whole language stands. OUT_OF_DATE: the English changed since. */
export const TranslationState = {
  CHECKED: 'CHECKED',
  DRAFT: 'DRAFT',
  MISSING: 'MISSING',
  OUT_OF_DATE: 'OUT_OF_DATE'
} as const;

export type TranslationState = typeof TranslationState[keyof typeof TranslationState];
/** What the viewer may do with a translation now. */
export const TranslationVerb = {
  CHECK: 'CHECK',
  UNCHECK: 'UNCHECK',
  WRITE: 'WRITE'
} as const;

export type TranslationVerb = typeof TranslationVerb[keyof typeof TranslationVerb];
/** A theme that no edition has answered yet. */
export type UnansweredTheme = {
  /** From when it counts as heard: the first day of a quarter, never the day of an event. */
  heardFrom: Scalars['Date']['output'];
  /** The theme. */
  theme: Theme;
};

/** Who is unheard along one axis of coverage. */
export type Unheard = {
  /** The axis. */
  axis: CoverageAxis;
  /** How many rows there are in all, heard ones too. */
  of: Scalars['Int']['output'];
  /** Never heard first, then those not heard for longest. */
  rows: Array<UnheardRow>;
};

/** A row of coverage that was never heard, or not for 90 days. */
export type UnheardRow = {
  /** The month or quarter in which they were last heard, in words; null when never. */
  lastHeard?: Maybe<Scalars['String']['output']>;
  /** The names of one part, or of several whose headcounts are small. */
  names: Array<Scalars['String']['output']>;
};

/** What a language has that readers do not have yet: all of it, more of it, or mended words. */
export const UntoldKind = {
  MENDED: 'MENDED',
  MORE: 'MORE',
  NEW: 'NEW'
} as const;

export type UntoldKind = typeof UntoldKind[keyof typeof UntoldKind];
/** An expected refusal: what is wrong, where, and what to do about it. */
export type UserError = {
  /** The kind of refusal, for programs. */
  code: UserErrorCode;
  /** The input field it is about; null when it is about the whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** In plain English, what to do. */
  message: Scalars['String']['output'];
};

/** The kind of a refusal, for programs; people read the message. */
export const UserErrorCode = {
  DUPLICATE: 'DUPLICATE',
  EXPIRED: 'EXPIRED',
  INVALID: 'INVALID',
  NOT_ALLOWED: 'NOT_ALLOWED',
  NOT_FOUND: 'NOT_FOUND',
  REQUIRED: 'REQUIRED',
  STALE: 'STALE',
  TOO_LONG: 'TOO_LONG',
  TOO_MANY_TRIES: 'TOO_MANY_TRIES',
  WRONG_STATE: 'WRONG_STATE'
} as const;

export type UserErrorCode = typeof UserErrorCode[keyof typeof UserErrorCode];
/** What became of something between two versions of an edition. */
export const VersionChange = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  REMOVED: 'REMOVED'
} as const;

export type VersionChange = typeof VersionChange[keyof typeof VersionChange];
/** The signed-in person, and what their roles allow. */
export type Viewer = {
  /** What their roles allow, whatever the row. */
  can: Array<Permission>;
  /** The subgroups they lead, in their order. */
  leadsSubgroups: Array<Subgroup>;
  /** Who they are. */
  person: Person;
  /** The programme they belong to. */
  programme: Programme;
  /** Their roles in this programme. */
  roles: Array<Role>;
};

/** The wellbeing framework of the programme. */
export type Wellbeing = {
  /** The seven elements of the NHS framework of 2021, from which a programme may begin. */
  elementsOf2021: Array<WellbeingElement>;
  /** Every version of the framework, the newest first; none before a programme lead sets it. */
  frameworks: Array<WellbeingFramework>;
  /** Whether the viewer may set the framework, and record and correct assessments. */
  viewerCanKeep: Scalars['Boolean']['output'];
};

/** How far care for wellbeing had come on one day, as one assessor saw it. */
export type WellbeingAssessment = {
  /** The day of the assessment. */
  assessedOn: Scalars['Date']['output'];
  /** Who assessed. */
  assessor: Person;
  /** What it said before each correction, the newest first. */
  earlierVersions: Array<WellbeingAssessmentVersion>;
  /** What it says, element by element; there is no total. */
  findings: Array<WellbeingFinding>;
  /** The version of the framework that it was made by. */
  framework: WellbeingFramework;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why it was corrected; empty in the first version. */
  reason: Scalars['String']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded this version. */
  recordedBy: Person;
  /** Goes up with every correction; send it back with yours. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may correct it. */
  viewerCanCorrect: Scalars['Boolean']['output'];
};

/** One numbered page of assessments. */
export type WellbeingAssessmentPage = {
  /** The assessments on this page. */
  items: Array<WellbeingAssessment>;
  /** The number of this page, from 1. */
  page: Scalars['Int']['output'];
  /** How many pages there are; at least 1. */
  pageCount: Scalars['Int']['output'];
  /** Rows to a page. */
  pageSize: Scalars['Int']['output'];
  /** How many assessments there are on all pages. */
  total: Scalars['Int']['output'];
};

/** What came of recording or correcting an assessment. */
export type WellbeingAssessmentPayload = {
  /** The assessment as it is now, also when the correction was refused as stale. */
  assessment?: Maybe<WellbeingAssessment>;
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
};

/** What an assessment said before it was corrected. */
export type WellbeingAssessmentVersion = {
  /** The day of the assessment. */
  assessedOn: Scalars['Date']['output'];
  /** Who assessed. */
  assessor: Person;
  /** What it says, element by element; there is no total. */
  findings: Array<WellbeingFinding>;
  /** Why it was corrected; empty in the first version. */
  reason: Scalars['String']['output'];
  /** When this version was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded this version. */
  recordedBy: Person;
  /** Goes up with every correction; send it back with yours. */
  version: Scalars['Int']['output'];
};

/** How a finding stands beside the one of the assessment before. */
export const WellbeingChange = {
  /** The first assessment of all. */
  FIRST: 'FIRST',
  /** A higher level than the time before. */
  HIGHER: 'HIGHER',
  /** A lower level than the time before. */
  LOWER: 'LOWER',
  /** Not assessed this time. */
  NOT_ASSESSED: 'NOT_ASSESSED',
  /** Not assessed, or not yet an element, the time before. */
  NOT_ASSESSED_BEFORE: 'NOT_ASSESSED_BEFORE',
  /** The same level as the time before. */
  SAME: 'SAME',
  /** Made with another scale than the time before, so not compared. */
  SCALE_CHANGED: 'SCALE_CHANGED'
} as const;

export type WellbeingChange = typeof WellbeingChange[keyof typeof WellbeingChange];
/** One thing that is looked at when wellbeing is assessed. */
export type WellbeingElement = {
  /** What belongs to it; may be empty. */
  description: Scalars['String']['output'];
  /** What it is called; the same element while its name stays. */
  name: Scalars['String']['output'];
};

/** One element as it should read. */
export type WellbeingElementInput = {
  /** What belongs to it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name: Scalars['String']['input'];
};

/** What an assessment says of one element. */
export type WellbeingFinding = {
  /** How it stands beside the assessment before. */
  change: WellbeingChange;
  /** The same in words. */
  changeWords: Scalars['String']['output'];
  /** The name of the element. */
  element: Scalars['String']['output'];
  /** The place of its level on the scale, from 1 for the lowest; null when not assessed. */
  level?: Maybe<Scalars['Int']['output']>;
  /** The label of its level; empty when not assessed. */
  levelLabel: Scalars['String']['output'];
  /** What the level rests on; may be empty when not assessed. */
  note: Scalars['String']['output'];
};

/** What is said of one element. */
export type WellbeingFindingInput = {
  /** The name of the element. */
  element: Scalars['String']['input'];
  /** The place of its level on the scale, from 1 for the lowest; absent: not assessed. */
  level?: InputMaybe<Scalars['Int']['input']>;
  /** What the level rests on. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A version of what the programme assesses its care for wellbeing by. */
export type WellbeingFramework = {
  /** What is looked at, in the programme’s order. */
  elements: Array<WellbeingElement>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The labels of the programme’s own scale, the lowest first. */
  levels: Array<Scalars['String']['output']>;
  /** When this version was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Who made this version. */
  madeBy: Person;
  /** The number of the version, from 1. */
  number: Scalars['Int']['output'];
  /** The version of its scale alone: only within one are levels compared. */
  scaleNumber: Scalars['Int']['output'];
};

/** What came of a change to the wellbeing framework. */
export type WellbeingFrameworkPayload = {
  /** Why nothing changed; empty when it did. */
  errors: Array<UserError>;
  /** The newest version, also when the change was refused. */
  framework?: Maybe<WellbeingFramework>;
};

/** When a person works. */
export const WorkingPattern = {
  BANK: 'BANK',
  DAYS: 'DAYS',
  NIGHTS: 'NIGHTS',
  ROTATING: 'ROTATING',
  WEEKENDS: 'WEEKENDS'
} as const;

export type WorkingPattern = typeof WorkingPattern[keyof typeof WorkingPattern];
/** An answer as it should read from now on. */
export type WriteAnswerInput = {
  /** Which answer. */
  id: Scalars['ID']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
  /** What it says. */
  words: AnswerWordsInput;
};

/** An edition’s own words as they should read from now on; all fields are taken. */
export type WriteEditionInput = {
  /** The answer that goes first on posters. */
  headlineAnswerId?: InputMaybe<Scalars['ID']['input']>;
  /** Which edition. */
  id: Scalars['ID']['input'];
  /** What stands before the answers. */
  introduction: Array<TextBlockInput>;
  /** Its title, 3 to 120 characters. */
  title: Scalars['String']['input'];
  /** The version that was edited. */
  version: Scalars['Int']['input'];
  /** What a correction changes. */
  whatChanged?: InputMaybe<Scalars['String']['input']>;
};

/** A piece as it should read in a language from now on; all its texts are taken. */
export type WriteTranslationInput = {
  /** The answer; absent: the edition’s own words. */
  answerId?: InputMaybe<Scalars['ID']['input']>;
  /** Its formatted text; none: it is missing. */
  blocks: Array<TextBlockInput>;
  /** The edition. */
  editionId: Scalars['ID']['input'];
  /** What stood for the English that was seen; an older one is STALE. */
  english: Scalars['String']['input'];
  /** Which language. */
  language: TranslatedLanguage;
  /** Its texts of plain words; what is left out is missing. */
  texts: Array<PieceTextInput>;
  /** The version that was written over; 0 while nobody wrote any of it. */
  version: Scalars['Int']['input'];
};

/** How long an event that was held has waited to be written up: late after 3 days; after 7 the loop is open. */
export const WriteUp = {
  DUE: 'DUE',
  LATE: 'LATE',
  LOOP_OPEN: 'LOOP_OPEN',
  NOT_DUE: 'NOT_DUE'
} as const;

export type WriteUp = typeof WriteUp[keyof typeof WriteUp];