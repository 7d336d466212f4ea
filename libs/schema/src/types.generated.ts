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
  /** How far it has come. */
  state: ActionState;
  /** Why it was stopped. */
  stopReason: Scalars['String']['output'];
  /** Its story in dates, newest first, made from the audit. */
  story: Array<StoryEvent>;
  /** The subgroup it belongs to. */
  subgroup: Subgroup;
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

/** How the person who posts an update feels about the action. */
export const Confidence = {
  IN_TROUBLE: 'IN_TROUBLE',
  ON_COURSE: 'ON_COURSE',
  UNSURE: 'UNSURE'
} as const;

export type Confidence = typeof Confidence[keyof typeof Confidence];
/** A part of the organisation. */
export type Directorate = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
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
  /** Offered to them, waiting for a yes or no. */
  handOversOffered: Array<Action>;
  /** The rest of theirs. */
  mine: Array<Action>;
  /** Where to go next, by what they may do. */
  nextSteps: Array<NextStep>;
  /** Proposed in a subgroup they lead, waiting to be agreed. */
  toAgree: Array<Action>;
  /** Theirs, own or shared, that want a word; most pressing first. */
  wantAWord: Array<Action>;
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
  /** Its last day; null while it lasts. */
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

export type Mutation = {
  /** Takes over an action offered to the viewer; checks fall due at 3, 6 and 12 months. */
  acceptHandOver: ActionPayload;
  /** Adds a part of the organisation. */
  addDirectorate: ProgrammePayload;
  /** Adds a tag that runs across subgroups. */
  addGoldenThread: ProgrammePayload;
  /** Makes a person a member of a subgroup. */
  addMembership: MembershipPayload;
  /** Adds a place where people work. */
  addSite: ProgrammePayload;
  /** Adds a kind of work. */
  addStaffGroup: ProgrammePayload;
  /** Adds a subgroup, in Discover from today. */
  addSubgroup: SubgroupPayload;
  /** Takes in a checked file of people: all of it or nothing. */
  confirmPersonImport: PersonImportPayload;
  /** Declines an action offered to the viewer. */
  declineHandOver: ActionPayload;
  /** Gives an action other words, people, subgroup or due day. */
  editAction: ActionPayload;
  /** Corrects a person’s details. */
  editPerson: PersonPayload;
  /** Changes the programme’s settings. */
  editProgramme: ProgrammePayload;
  /** Gives a subgroup other words and golden threads. */
  editSubgroup: SubgroupPayload;
  /** Gives a membership its last day. */
  endMembership: MembershipPayload;
  /** Says what an evaluation found. */
  evaluateAction: ActionPayload;
  /** Invites somebody by a one-time link. */
  invitePerson: InvitePersonPayload;
  /** Lets a person leave: what they own goes to somebody named; their places and sessions end. */
  leavePerson: PersonPayload;
  /** Makes a new invitation, for somebody invited or somebody who left and comes back. */
  makeInvitationLink: LinkPayload;
  /** Makes a link to choose a new password; it works for one day. */
  makeResetLink: LinkPayload;
  /** Takes a step that needs nothing but the word. */
  moveAction: ActionPayload;
  /** Takes a subgroup into another phase. */
  moveSubgroupPhase: SubgroupPayload;
  /** Offers the action to a named owner in business as usual. */
  offerHandOver: ActionPayload;
  /** Pauses an action until a day, on which it goes on by itself. */
  pauseAction: ActionPayload;
  /** Lets a person be away until a day; nothing is asked of them. */
  pausePerson: PersonPayload;
  /** Plans an evaluation, or says that it is under way. */
  planEvaluation: ActionPayload;
  /** Adds a dated word to an action. */
  postUpdate: PostUpdatePayload;
  /** Proposes an action in any subgroup. */
  proposeAction: ActionPayload;
  /** Records a check after hand-over; when the change no longer holds the action reopens. */
  recordHandOverCheck: ActionPayload;
  /** Removes one of the viewer’s saved views. */
  removeView: SavedViewPayload;
  /** Opens an action that was stopped or handed over again. */
  reopenAction: ActionPayload;
  /** Asks for a link to choose a new password. */
  requestReset: RequestResetPayload;
  /** Brings a person back before their day. */
  resumePerson: PersonPayload;
  /** Keeps a view of the action list under a name; the same name or id replaces it. */
  saveView: SavedViewPayload;
  /** Gives a person exactly these roles. */
  setPersonRoles: PersonPayload;
  /** Makes the first programme and its first person; refused once there is one. */
  setUp: SignInPayload;
  /** Signs in with an e-mail address and a password. */
  signIn: SignInPayload;
  /** Signs in as an invented person of the example programme. */
  signInAsExample: SignInPayload;
  /** Ends the session of this browser. */
  signOut: SignOutPayload;
  /** Stops an action, with the reason that staff can be told. */
  stopAction: ActionPayload;
  /** Takes back the viewer’s own last step within 15 minutes, when nothing has happened since. */
  undoActionStep: ActionPayload;
  /** Sets a password through an invitation or a reset, once, and signs in. */
  usePasswordLink: SignInPayload;
};


export type MutationacceptHandOverArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationaddDirectorateArgs = {
  name: Scalars['String']['input'];
};


export type MutationaddGoldenThreadArgs = {
  description: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationaddMembershipArgs = {
  from: Scalars['Date']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  kind: MembershipKind;
  personId: Scalars['ID']['input'];
  subgroupId: Scalars['ID']['input'];
};


export type MutationaddSiteArgs = {
  name: Scalars['String']['input'];
};


export type MutationaddStaffGroupArgs = {
  name: Scalars['String']['input'];
};


export type MutationaddSubgroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  priorityText: Scalars['String']['input'];
};


export type MutationconfirmPersonImportArgs = {
  id: Scalars['ID']['input'];
};


export type MutationdeclineHandOverArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationeditActionArgs = {
  input: EditActionInput;
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


export type MutationeditSubgroupArgs = {
  aliases: Array<Scalars['String']['input']>;
  goldenThreadIds: Array<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  priorityText: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationendMembershipArgs = {
  id: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


export type MutationevaluateActionArgs = {
  finding: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  method: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
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


export type MutationmakeInvitationLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationmakeResetLinkArgs = {
  id: Scalars['ID']['input'];
};


export type MutationmoveActionArgs = {
  id: Scalars['ID']['input'];
  move: ActionMove;
  version: Scalars['Int']['input'];
};


export type MutationmoveSubgroupPhaseArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  on: Scalars['Date']['input'];
  phase: Phase;
  version: Scalars['Int']['input'];
};


export type MutationofferHandOverArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  receivingOwnerId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationpostUpdateArgs = {
  input: PostUpdateInput;
};


export type MutationproposeActionArgs = {
  input: ProposeActionInput;
};


export type MutationrecordHandOverCheckArgs = {
  holding: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  months: Scalars['Int']['input'];
  note: Scalars['String']['input'];
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


export type MutationrequestResetArgs = {
  email: Scalars['String']['input'];
};


export type MutationresumePersonArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationsaveViewArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  query: Scalars['String']['input'];
};


export type MutationsetPersonRolesArgs = {
  id: Scalars['ID']['input'];
  roles: Array<Role>;
  version: Scalars['Int']['input'];
};


export type MutationsetUpArgs = {
  input: SetUpInput;
};


export type MutationsignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationsignInAsExampleArgs = {
  persona: Scalars['String']['input'];
};


export type MutationstopActionArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


export type MutationundoActionStepArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationusePasswordLinkArgs = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** Something to do next, for a Home that would otherwise be empty. */
export type NextStep = {
  /** The page it leads to. */
  href: Scalars['String']['output'];
  /** What to do, as the words of a link. */
  text: Scalars['String']['output'];
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

/** What a role allows, whatever the row. */
export const Permission = {
  CHANGE_ANY_ACTION: 'CHANGE_ANY_ACTION',
  CHANGE_SUBGROUP_ACTION: 'CHANGE_SUBGROUP_ACTION',
  MANAGE_ACCOUNTS: 'MANAGE_ACCOUNTS',
  MANAGE_OWN_SUBGROUP: 'MANAGE_OWN_SUBGROUP',
  MANAGE_OWN_SUBGROUP_PEOPLE: 'MANAGE_OWN_SUBGROUP_PEOPLE',
  MANAGE_PEOPLE: 'MANAGE_PEOPLE',
  MANAGE_PROGRAMME: 'MANAGE_PROGRAMME',
  MANAGE_SETTINGS: 'MANAGE_SETTINGS',
  PROPOSE_ACTION: 'PROPOSE_ACTION',
  SEE_AUDIT: 'SEE_AUDIT',
  SEE_SYSTEM_AUDIT: 'SEE_SYSTEM_AUDIT',
  SEE_WORK: 'SEE_WORK',
  UPDATE_OWN_ACTION: 'UPDATE_OWN_ACTION'
} as const;

export type Permission = typeof Permission[keyof typeof Permission];
/** Somebody the programme knows; may have an account. */
export type Person = {
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
  /** Days without an update after which an action counts as quiet. */
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
  /** Who answers for it; absent: the viewer. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The subgroup it is for. */
  subgroupId: Scalars['ID']['input'];
  /** What it is called, 3 to 120 characters. */
  title: Scalars['String']['input'];
};

export type Query = {
  /** One action; null when there is none such. */
  action?: Maybe<Action>;
  /** One numbered page of actions. */
  actions: ActionPage;
  /** One page of the audit; administrators see the part about accounts and settings only. */
  auditEvents: AuditEventPage;
  /** The programme on one page, as of today. */
  board: Board;
  /** What a visitor may know before signing in. */
  door: Door;
  /** What waits for the viewer now. */
  home: Home;
  /** An invitation or reset, looked at before it is used; null when unknown, used or expired. */
  oneTimeLink?: Maybe<OneTimeLink>;
  /** One numbered page of the directory. */
  people: PersonPage;
  /** One person; null when there is none such. */
  person?: Maybe<Person>;
  /** People who have not left and whose name is like the text, for choosing an owner; at most ten, the nearest first. */
  personChoices: Array<Person>;
  /** One file of people, and how far it has come; null when there is none such. */
  personImport?: Maybe<PersonImport>;
  /** The viewer’s programme: settings, and the lists it keeps. */
  programme: Programme;
  /** The viewer’s own saved views of the action list, by name. */
  savedViews: Array<SavedView>;
  /** Actions in any subgroup whose title is like the one being typed, best first, at most five. */
  similarActions: Array<SimilarAction>;
  /** One subgroup; null when there is none such. */
  subgroup?: Maybe<Subgroup>;
  /** All subgroups of the programme, in their order. */
  subgroups: Array<Subgroup>;
  /** The signed-in person; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
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


export type QueryoneTimeLinkArgs = {
  token: Scalars['String']['input'];
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


export type QuerysimilarActionsArgs = {
  exceptId?: InputMaybe<Scalars['ID']['input']>;
  title: Scalars['String']['input'];
};


export type QuerysubgroupArgs = {
  id: Scalars['ID']['input'];
};

/** What came of asking for a new password. */
export type RequestResetPayload = {
  /** Why nothing was done; empty otherwise. */
  errors: Array<UserError>;
  /** What to do next: the same words whether or not the address is known. */
  message: Scalars['String']['output'];
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
  /** Where it stands in the method. */
  phase: Phase;
  /** The phases it went through, oldest first. */
  phaseHistory: Array<PhasePeriod>;
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

/** What the viewer may do to a subgroup now. */
export const SubgroupVerb = {
  CHANGE_MEMBERS: 'CHANGE_MEMBERS',
  EDIT: 'EDIT',
  MOVE_PHASE: 'MOVE_PHASE',
  PROPOSE_ACTION: 'PROPOSE_ACTION'
} as const;

export type SubgroupVerb = typeof SubgroupVerb[keyof typeof SubgroupVerb];
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

/** When a person works. */
export const WorkingPattern = {
  BANK: 'BANK',
  DAYS: 'DAYS',
  NIGHTS: 'NIGHTS',
  ROTATING: 'ROTATING',
  WEEKENDS: 'WEEKENDS'
} as const;

export type WorkingPattern = typeof WorkingPattern[keyof typeof WorkingPattern];