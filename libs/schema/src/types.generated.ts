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

export type Action = {
  checks: Array<HandOverCheck>;
  claimOfSuccess: Scalars['String']['output'];
  coOwners: Array<Person>;
  createdOn: Scalars['Date']['output'];
  description: Scalars['String']['output'];
  dueOn?: Maybe<Scalars['Date']['output']>;
  evaluation: Evaluation;
  funder: Scalars['String']['output'];
  goldenThreads: Array<GoldenThread>;
  handOver?: Maybe<HandOver>;
  health: ActionHealth;
  hopedChange: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  lastUpdate?: Maybe<ActionUpdate>;
  launchedOn?: Maybe<Scalars['Date']['output']>;
  nextStep: Scalars['String']['output'];
  owner: Person;
  partner: Scalars['String']['output'];
  pauseReason: Scalars['String']['output'];
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  proposedBy: Person;
  state: ActionState;
  stopReason: Scalars['String']['output'];
  story: Array<StoryEvent>;
  subgroup: Subgroup;
  title: Scalars['String']['output'];
  updates: ActionUpdatePage;
  version: Scalars['Int']['output'];
  viewerCan: Array<ActionVerb>;
};


export type ActionupdatesArgs = {
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
};

export type ActionFilter = {
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  goldenThreadId?: InputMaybe<Scalars['ID']['input']>;
  healths?: InputMaybe<Array<ActionHealth>>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<ActionState>>;
  subgroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

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
/** A step that needs nothing but the word. */
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
export type ActionPage = {
  items: Array<Action>;
  page: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type ActionPayload = {
  action?: Maybe<Action>;
  errors: Array<UserError>;
};

export const ActionSort = {
  BEST_MATCH: 'BEST_MATCH',
  DUE: 'DUE',
  NEWEST: 'NEWEST',
  NEWEST_UPDATE: 'NEWEST_UPDATE',
  OLDEST_UPDATE: 'OLDEST_UPDATE',
  TITLE: 'TITLE'
} as const;

export type ActionSort = typeof ActionSort[keyof typeof ActionSort];
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
export type ActionUpdate = {
  author: Person;
  confidence: Confidence;
  id: Scalars['ID']['output'];
  nothingNew: Scalars['Boolean']['output'];
  on: Scalars['Date']['output'];
  text: Scalars['String']['output'];
  waitingOn: Scalars['String']['output'];
};

export type ActionUpdatePage = {
  items: Array<ActionUpdate>;
  page: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

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
export type AuditEvent = {
  actor?: Maybe<Person>;
  after?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
  before?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  subjectId: Scalars['ID']['output'];
  subjectTitle: Scalars['String']['output'];
  subjectType: Scalars['String']['output'];
  verb: Scalars['String']['output'];
};

export type AuditEventFilter = {
  actorId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  subjectType?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  verb?: InputMaybe<Scalars['String']['input']>;
};

export type AuditEventPage = {
  items: Array<AuditEvent>;
  page: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type Board = {
  asOf: Scalars['Date']['output'];
  late: Array<Action>;
  latestUpdates: Array<BoardUpdate>;
  quiet: Array<Action>;
  subgroups: Array<BoardSubgroup>;
};

export type BoardSubgroup = {
  byHealth: Array<HealthCount>;
  byState: Array<StateCount>;
  memberCount: Scalars['Int']['output'];
  openActions: Array<Action>;
  subgroup: Subgroup;
};

export type BoardUpdate = {
  action: Action;
  update: ActionUpdate;
};

export const Confidence = {
  IN_TROUBLE: 'IN_TROUBLE',
  ON_COURSE: 'ON_COURSE',
  UNSURE: 'UNSURE'
} as const;

export type Confidence = typeof Confidence[keyof typeof Confidence];
export type Directorate = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type Door = {
  examplePersonas: Array<ExamplePersona>;
  idleMinutes: Scalars['Int']['output'];
  mailIsSent: Scalars['Boolean']['output'];
  needsSetUp: Scalars['Boolean']['output'];
  organisation: Scalars['String']['output'];
  programmeName: Scalars['String']['output'];
};

export type EditActionInput = {
  claimOfSuccess: Scalars['String']['input'];
  coOwnerIds: Array<Scalars['ID']['input']>;
  description: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  funder: Scalars['String']['input'];
  goldenThreadIds: Array<Scalars['ID']['input']>;
  hopedChange: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  nextStep: Scalars['String']['input'];
  ownerId: Scalars['ID']['input'];
  partner: Scalars['String']['input'];
  subgroupId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type EditPersonInput = {
  directorateId?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  jobTitle: Scalars['String']['input'];
  name: Scalars['String']['input'];
  siteId?: InputMaybe<Scalars['ID']['input']>;
  staffGroupId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
  workingPattern?: InputMaybe<WorkingPattern>;
};

export type Evaluation = {
  finding: Scalars['String']['output'];
  method: Scalars['String']['output'];
  on?: Maybe<Scalars['Date']['output']>;
  state: EvaluationState;
};

export const EvaluationState = {
  DONE: 'DONE',
  NOT_PLANNED: 'NOT_PLANNED',
  PLANNED: 'PLANNED',
  UNDER_WAY: 'UNDER_WAY'
} as const;

export type EvaluationState = typeof EvaluationState[keyof typeof EvaluationState];
export type ExamplePersona = {
  description: Scalars['String']['output'];
  key: Scalars['String']['output'];
  name: Scalars['String']['output'];
  role: Role;
};

export type GoldenThread = {
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type HandOver = {
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  note: Scalars['String']['output'];
  offeredOn: Scalars['Date']['output'];
  receivingOwner: Person;
};

export type HandOverCheck = {
  doneOn?: Maybe<Scalars['Date']['output']>;
  dueOn: Scalars['Date']['output'];
  holding?: Maybe<Scalars['Boolean']['output']>;
  months: Scalars['Int']['output'];
  note: Scalars['String']['output'];
};

export type HealthCount = {
  count: Scalars['Int']['output'];
  health: ActionHealth;
};

export type Home = {
  /** Checks due on what was handed over to me. */
  checksDue: Array<Action>;
  /** Hand-overs offered to me, waiting for my yes. */
  handOversOffered: Array<Action>;
  /** The rest of mine. */
  mine: Array<Action>;
  nextSteps: Array<NextStep>;
  /** For leads: proposals waiting for agreement. */
  toAgree: Array<Action>;
  /** Actions I own or share that want a word, most pressing first. */
  wantAWord: Array<Action>;
};

export type ImportError = {
  acceptedValues: Array<Scalars['String']['output']>;
  column: Scalars['String']['output'];
  message: Scalars['String']['output'];
  row: Scalars['Int']['output'];
  value: Scalars['String']['output'];
};

export const ImportState = {
  CHECKING: 'CHECKING',
  DONE: 'DONE',
  IMPORTING: 'IMPORTING',
  INTERRUPTED: 'INTERRUPTED',
  READY: 'READY',
  REFUSED: 'REFUSED'
} as const;

export type ImportState = typeof ImportState[keyof typeof ImportState];
export type InvitePersonInput = {
  directorateId?: InputMaybe<Scalars['ID']['input']>;
  email: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  jobTitle?: InputMaybe<Scalars['String']['input']>;
  membershipKind?: InputMaybe<MembershipKind>;
  name: Scalars['String']['input'];
  roles: Array<Role>;
  siteId?: InputMaybe<Scalars['ID']['input']>;
  staffGroupId?: InputMaybe<Scalars['ID']['input']>;
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  workingPattern?: InputMaybe<WorkingPattern>;
};

export type InvitePersonPayload = {
  errors: Array<UserError>;
  /** Shown once; valid for seven days. */
  link?: Maybe<Scalars['String']['output']>;
  person?: Maybe<Person>;
};

export type LinkPayload = {
  errors: Array<UserError>;
  link?: Maybe<Scalars['String']['output']>;
};

export const LinkPurpose = {
  INVITATION: 'INVITATION',
  RESET: 'RESET'
} as const;

export type LinkPurpose = typeof LinkPurpose[keyof typeof LinkPurpose];
export type Membership = {
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  kind: MembershipKind;
  person: Person;
  subgroup: Subgroup;
  to?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

export const MembershipKind = {
  CHANGE_LEADER: 'CHANGE_LEADER',
  LEAD: 'LEAD',
  SPONSOR: 'SPONSOR',
  STAKEHOLDER: 'STAKEHOLDER',
  SUBJECT_MATTER_EXPERT: 'SUBJECT_MATTER_EXPERT'
} as const;

export type MembershipKind = typeof MembershipKind[keyof typeof MembershipKind];
export type MembershipPayload = {
  errors: Array<UserError>;
  membership?: Maybe<Membership>;
  subgroup?: Maybe<Subgroup>;
};

export type Mutation = {
  acceptHandOver: ActionPayload;
  addDirectorate: ProgrammePayload;
  addGoldenThread: ProgrammePayload;
  addMembership: MembershipPayload;
  addSite: ProgrammePayload;
  addStaffGroup: ProgrammePayload;
  addSubgroup: SubgroupPayload;
  confirmPersonImport: PersonImportPayload;
  declineHandOver: ActionPayload;
  editAction: ActionPayload;
  editPerson: PersonPayload;
  editProgramme: ProgrammePayload;
  editSubgroup: SubgroupPayload;
  endMembership: MembershipPayload;
  evaluateAction: ActionPayload;
  invitePerson: InvitePersonPayload;
  /** Everything open the person owns goes to handOverToId; their memberships and sessions end. */
  leavePerson: PersonPayload;
  makeInvitationLink: LinkPayload;
  makeResetLink: LinkPayload;
  moveAction: ActionPayload;
  moveSubgroupPhase: SubgroupPayload;
  offerHandOver: ActionPayload;
  pauseAction: ActionPayload;
  pausePerson: PersonPayload;
  planEvaluation: ActionPayload;
  postUpdate: PostUpdatePayload;
  proposeAction: ActionPayload;
  recordHandOverCheck: ActionPayload;
  removeView: SavedViewPayload;
  reopenAction: ActionPayload;
  requestReset: RequestResetPayload;
  resumePerson: PersonPayload;
  saveView: SavedViewPayload;
  setPersonRoles: PersonPayload;
  setUp: SignInPayload;
  signIn: SignInPayload;
  signInAsExample: SignInPayload;
  signOut: SignOutPayload;
  stopAction: ActionPayload;
  /** Takes back the viewer's own last step within 15 minutes, when nothing has happened since. */
  undoActionStep: ActionPayload;
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
  underWay?: InputMaybe<Scalars['Boolean']['input']>;
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

export type NextStep = {
  href: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type OneTimeLink = {
  email: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  name: Scalars['String']['output'];
  purpose: LinkPurpose;
};

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
  SEE_WORK: 'SEE_WORK',
  UPDATE_OWN_ACTION: 'UPDATE_OWN_ACTION'
} as const;

export type Permission = typeof Permission[keyof typeof Permission];
export type Person = {
  directorate?: Maybe<Directorate>;
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  jobTitle: Scalars['String']['output'];
  joinedOn?: Maybe<Scalars['Date']['output']>;
  leftOn?: Maybe<Scalars['Date']['output']>;
  memberships: Array<Membership>;
  name: Scalars['String']['output'];
  ownedActions: Array<Action>;
  pausedUntil?: Maybe<Scalars['Date']['output']>;
  roles: Array<Role>;
  site?: Maybe<Site>;
  staffGroup?: Maybe<StaffGroup>;
  state: PersonState;
  version: Scalars['Int']['output'];
  viewerCan: Array<PersonVerb>;
  workingPattern?: Maybe<WorkingPattern>;
};

export type PersonFilter = {
  directorateId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Role>;
  search?: InputMaybe<Scalars['String']['input']>;
  siteId?: InputMaybe<Scalars['ID']['input']>;
  staffGroupId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<PersonState>;
  subgroupId?: InputMaybe<Scalars['ID']['input']>;
  workingPattern?: InputMaybe<WorkingPattern>;
};

export type PersonImport = {
  creates: Scalars['Int']['output'];
  errorCount: Scalars['Int']['output'];
  /** At most the first 200. */
  errors: Array<ImportError>;
  fileName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  rowsDone: Scalars['Int']['output'];
  rowsTotal: Scalars['Int']['output'];
  startedAt: Scalars['DateTime']['output'];
  state: ImportState;
  unchanged: Scalars['Int']['output'];
  updates: Scalars['Int']['output'];
};

export type PersonImportPayload = {
  errors: Array<UserError>;
  personImport?: Maybe<PersonImport>;
};

export type PersonPage = {
  items: Array<Person>;
  page: Scalars['Int']['output'];
  pageCount: Scalars['Int']['output'];
  pageSize: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

export type PersonPayload = {
  errors: Array<UserError>;
  person?: Maybe<Person>;
};

export const PersonSort = {
  NAME: 'NAME',
  NEWEST: 'NEWEST',
  SUBGROUP: 'SUBGROUP'
} as const;

export type PersonSort = typeof PersonSort[keyof typeof PersonSort];
export const PersonState = {
  ACTIVE: 'ACTIVE',
  INVITED: 'INVITED',
  LEFT: 'LEFT',
  PAUSED: 'PAUSED'
} as const;

export type PersonState = typeof PersonState[keyof typeof PersonState];
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
export const Phase = {
  DELIVER: 'DELIVER',
  DESIGN: 'DESIGN',
  DISCOVER: 'DISCOVER',
  SCOPE: 'SCOPE'
} as const;

export type Phase = typeof Phase[keyof typeof Phase];
export type PhasePeriod = {
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  note: Scalars['String']['output'];
  phase: Phase;
  to?: Maybe<Scalars['Date']['output']>;
};

/** version is not asked: updates are added, never overwritten. */
export type PostUpdateInput = {
  actionId: Scalars['ID']['input'];
  confidence: Confidence;
  id?: InputMaybe<Scalars['ID']['input']>;
  nothingNew: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
  waitingOn?: InputMaybe<Scalars['String']['input']>;
};

export type PostUpdatePayload = {
  action?: Maybe<Action>;
  errors: Array<UserError>;
  update?: Maybe<ActionUpdate>;
};

export type Programme = {
  directorates: Array<Directorate>;
  dueSoonDays: Scalars['Int']['output'];
  goldenThreads: Array<GoldenThread>;
  id: Scalars['ID']['output'];
  idleMinutes: Scalars['Int']['output'];
  isExample: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
  nudgeDays: Scalars['Int']['output'];
  organisation: Scalars['String']['output'];
  sites: Array<Site>;
  smallNumberThreshold: Scalars['Int']['output'];
  staffGroups: Array<StaffGroup>;
  version: Scalars['Int']['output'];
  viewerCanEdit: Scalars['Boolean']['output'];
  workingPatterns: Array<WorkingPattern>;
};

export type ProgrammePayload = {
  errors: Array<UserError>;
  programme?: Maybe<Programme>;
};

export type ProposeActionInput = {
  coOwnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  description: Scalars['String']['input'];
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  goldenThreadIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  hopedChange: Scalars['String']['input'];
  id?: InputMaybe<Scalars['ID']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  subgroupId: Scalars['ID']['input'];
  title: Scalars['String']['input'];
};

export type Query = {
  action?: Maybe<Action>;
  actions: ActionPage;
  auditEvents: AuditEventPage;
  board: Board;
  /** What a visitor may know before signing in. */
  door: Door;
  home: Home;
  /** An invitation or reset link, looked at before it is used; null when unknown, used or expired. */
  oneTimeLink?: Maybe<OneTimeLink>;
  people: PersonPage;
  person?: Maybe<Person>;
  /** Active people whose name is like the text, for choosing an owner; at most ten. */
  personChoices: Array<Person>;
  personImport?: Maybe<PersonImport>;
  programme: Programme;
  savedViews: Array<SavedView>;
  /** Actions in any subgroup whose title is like the one being typed, best first, at most five. */
  similarActions: Array<SimilarAction>;
  subgroup?: Maybe<Subgroup>;
  subgroups: Array<Subgroup>;
  /** The signed-in person; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
};


export type QueryactionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryactionsArgs = {
  filter?: InputMaybe<ActionFilter>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ActionSort>;
};


export type QueryauditEventsArgs = {
  filter?: InputMaybe<AuditEventFilter>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryoneTimeLinkArgs = {
  token: Scalars['String']['input'];
};


export type QuerypeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<PersonSort>;
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

export type RequestResetPayload = {
  errors: Array<UserError>;
  /** Always the same words, whether or not the address is known. */
  message: Scalars['String']['output'];
};

export const Role = {
  ADMINISTRATOR: 'ADMINISTRATOR',
  CHANGE_LEADER: 'CHANGE_LEADER',
  COMMS: 'COMMS',
  PROGRAMME_LEAD: 'PROGRAMME_LEAD',
  SPONSOR: 'SPONSOR',
  SUBGROUP_LEAD: 'SUBGROUP_LEAD'
} as const;

export type Role = typeof Role[keyof typeof Role];
export type SavedView = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The address bar's query, without the question mark. */
  query: Scalars['String']['output'];
};

export type SavedViewPayload = {
  errors: Array<UserError>;
  savedViews: Array<SavedView>;
};

export type SetUpInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  organisation: Scalars['String']['input'];
  password: Scalars['String']['input'];
  programmeName: Scalars['String']['input'];
};

export type SignInPayload = {
  errors: Array<UserError>;
  viewer?: Maybe<Viewer>;
};

export type SignOutPayload = {
  errors: Array<UserError>;
};

export type SimilarAction = {
  action: Action;
  /** 0 to 1. */
  likeness: Scalars['Float']['output'];
};

export type Site = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type StaffGroup = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type StateCount = {
  count: Scalars['Int']['output'];
  state: ActionState;
};

export type StoryEvent = {
  by?: Maybe<Person>;
  detail: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  on: Scalars['Date']['output'];
  sentence: Scalars['String']['output'];
  verb: Scalars['String']['output'];
};

export type Subgroup = {
  actionCount: Scalars['Int']['output'];
  aliases: Array<Scalars['String']['output']>;
  goldenThreads: Array<GoldenThread>;
  id: Scalars['ID']['output'];
  memberCount: Scalars['Int']['output'];
  members: Array<Membership>;
  name: Scalars['String']['output'];
  phase: Phase;
  phaseHistory: Array<PhasePeriod>;
  phaseSince: Scalars['Date']['output'];
  priorityText: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  viewerCan: Array<SubgroupVerb>;
};


export type SubgroupmembersArgs = {
  past?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SubgroupPayload = {
  errors: Array<UserError>;
  subgroup?: Maybe<Subgroup>;
};

export const SubgroupVerb = {
  CHANGE_MEMBERS: 'CHANGE_MEMBERS',
  EDIT: 'EDIT',
  MOVE_PHASE: 'MOVE_PHASE',
  PROPOSE_ACTION: 'PROPOSE_ACTION'
} as const;

export type SubgroupVerb = typeof SubgroupVerb[keyof typeof SubgroupVerb];
export type UserError = {
  code: UserErrorCode;
  field?: Maybe<Scalars['String']['output']>;
  message: Scalars['String']['output'];
};

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
export type Viewer = {
  can: Array<Permission>;
  leadsSubgroups: Array<Subgroup>;
  person: Person;
  programme: Programme;
  roles: Array<Role>;
};

export const WorkingPattern = {
  BANK: 'BANK',
  DAYS: 'DAYS',
  NIGHTS: 'NIGHTS',
  ROTATING: 'ROTATING',
  WEEKENDS: 'WEEKENDS'
} as const;

export type WorkingPattern = typeof WorkingPattern[keyof typeof WorkingPattern];