import { type Confidence } from '@heard/domain';
import { type SubgroupKey } from './example-programme';

/** The life of one action of the example: days are dates, or so many days before the first start. */
export interface ExampleAction {
  subgroup: SubgroupKey;
  title: string;
  description: string;
  hopedChange: string;
  /** A persona's key; absent: a change leader of the subgroup. */
  owner?: string;
  thread?: 'Leadership' | 'Feedback';
  proposed: Day;
  agreed?: Day;
  designed?: Day;
  launched?: Day;
  evaluation?: { planned: Day; on: number; method: string; underWay?: boolean };
  evaluated?: { on: Day; finding: string; method: string };
  relaunched?: Day;
  rolledOut?: Day;
  offered?: { on: Day; note: string; accepted?: Day; checked?: { on: Day; note: string } };
  paused?: { on: Day; days: number; reason: string };
  stopped?: { on: Day; reason: string };
  claimOfSuccess?: string;
  nextStep?: string;
  funder?: string;
  partner?: string;
  /** Due so many days after the first start; below zero it is overdue. */
  dueIn?: number;
  /** The newest word is so many days old; absent: none after the last step. */
  lastWord?: number;
  confidence?: Confidence;
  waitingOn?: string;
  words?: string[];
}

/** A date, or a number of days ago. */
export type Day = string | number;

/** The actions that public documents name; what they do not say (owners, due days, updates) is invented. */
export const KNOWN_ACTIONS: ExampleAction[] = [
  {
    subgroup: 'career',
    title: 'First 90 Days toolkit',
    description: 'A toolkit that helps managers and new colleagues through the first ninety days.',
    hopedChange: 'A welcoming start: new colleagues know whom to ask and what comes next.',
    proposed: '2024-04-15',
    agreed: '2024-05-20',
    designed: '2024-06-10',
    launched: '2024-09-16',
    relaunched: '2025-02-17',
    nextStep: 'Embed it more strongly in every directorate.',
    lastWord: 19,
    words: ['Managers on two wards asked for a shorter version; it is one page now.'],
  },
  {
    subgroup: 'career',
    title: 'Track a new colleague’s first 90 days in Ulearn',
    description:
      'A new process in the learning system that follows the first ninety days of each new colleague.',
    hopedChange: 'Nobody’s start is forgotten because a manager changed.',
    proposed: '2025-01-13',
    agreed: '2025-02-24',
    designed: '2025-03-17',
    dueIn: 9,
    lastWord: 26,
    waitingOn: '',
    words: ['The first report runs; two fields are missing for bank staff.'],
  },
  {
    subgroup: 'career',
    title: 'Induction buddy scheme',
    description: 'A pilot across the local system that gives each new colleague a buddy for the induction.',
    hopedChange: 'New colleagues feel they belong within weeks.',
    proposed: '2024-03-04',
    agreed: '2024-04-08',
    designed: '2024-05-13',
    launched: '2024-10-07',
    evaluated: {
      on: '2025-03-31',
      finding: 'Extremely positive, from new colleagues and buddies alike.',
      method: 'Feedback at the end of the pilot.',
    },
    nextStep: 'Roll it out across the trust.',
    partner: 'Leicester, Leicestershire and Rutland system',
    dueIn: 41,
    lastWord: 12,
  },
  {
    subgroup: 'career',
    title: 'Career conversations',
    description: 'Time set aside for a conversation about where somebody wants to go.',
    hopedChange: 'Everyone can name their next step and who helps with it.',
    thread: 'Leadership',
    proposed: '2025-04-07',
    agreed: '2025-06-02',
    nextStep: 'Link it to the talent priority of the Group.',
    partner: 'NHFT group',
    lastWord: 47,
  },
  {
    subgroup: 'safety',
    title: 'Co-designed definition of psychological safety',
    description: 'A definition written with staff, shared at leadership conferences and masterclasses.',
    hopedChange: 'One understanding of what psychological safety is and is not.',
    thread: 'Leadership',
    proposed: '2023-11-06',
    agreed: '2023-11-20',
    launched: '2023-12-11',
    nextStep: 'Embed it in leadership courses and team development.',
    partner: 'Organisational development',
    lastWord: 22,
  },
  {
    subgroup: 'safety',
    title: 'Leadership masterclass',
    description: 'A masterclass for leaders on making it safe to speak.',
    hopedChange: 'Leaders ask, listen and thank, also when the news is bad.',
    thread: 'Leadership',
    proposed: '2024-10-14',
    agreed: '2024-11-11',
    designed: '2024-12-02',
    launched: '2025-03-20',
    nextStep: 'Leaders take it on locally.',
    lastWord: 58,
  },
  {
    subgroup: 'expectations',
    title: 'One form that updates several staff directories',
    description: 'An online form that changes a colleague’s details in several directories at once.',
    hopedChange: 'The right person is found at the first try.',
    proposed: '2024-02-12',
    agreed: '2024-03-18',
    designed: '2024-04-15',
    launched: '2024-09-09',
    partner: 'LHS',
    lastWord: 15,
  },
  {
    subgroup: 'expectations',
    title: 'Guess Who campaign',
    description: 'A campaign that asks staff to update their own entries in the directory.',
    hopedChange: 'Directories that can be trusted, so that calls reach people.',
    thread: 'Feedback',
    proposed: '2024-08-05',
    agreed: '2024-09-16',
    launched: '2024-11-04',
    evaluation: { planned: 150, on: 35, method: 'Count of entries brought up to date.', underWay: true },
    claimOfSuccess: 'Called successful by the programme.',
    nextStep: 'Join it with the work on waiting well.',
    lastWord: 9,
  },
  {
    subgroup: 'wellbeing',
    title: 'Team Time Out',
    description: 'A team takes two to three hours together, away from work.',
    hopedChange: 'Teams that know each other and look after each other.',
    owner: 'change-leader',
    thread: 'Feedback',
    proposed: '2023-09-11',
    agreed: '2023-10-16',
    designed: '2023-11-13',
    launched: '2024-02-12',
    relaunched: '2025-01-20',
    claimOfSuccess: 'A success so far.',
    nextStep: 'Funded yearly.',
    funder: 'Raising Health',
    dueIn: -6,
    lastWord: 34,
    words: [
      'Four community teams have booked their time out for next month.',
      'Night staff asked for an evening slot; two are on offer now.',
    ],
  },
  {
    subgroup: 'wellbeing',
    title: 'Staff wellbeing spaces',
    description: 'Places to rest, indoors and outdoors, made with the teams that use them.',
    hopedChange: 'A clean and quiet place to sit down on every shift.',
    owner: 'subgroup-lead',
    proposed: '2023-08-07',
    agreed: '2023-09-25',
    designed: '2023-10-30',
    launched: '2024-05-13',
    nextStep: 'More spaces, one site at a time.',
    funder: 'Raising Health',
    lastWord: 6,
  },
  {
    subgroup: 'wellbeing',
    title: 'Healthy Working Day guidance',
    description: 'Guidance on breaks, meetings and time off, reviewed with staff.',
    hopedChange: 'Time and boundaries are respected.',
    thread: 'Leadership',
    proposed: '2023-10-02',
    agreed: '2023-11-06',
    launched: '2024-01-15',
    relaunched: '2025-02-03',
    lastWord: 28,
  },
  {
    subgroup: 'wellbeing',
    title: 'Menopause toolkit',
    description: 'A toolkit for colleagues and their managers.',
    hopedChange: 'Menopause is talked about and adjusted for.',
    proposed: '2024-01-08',
    agreed: '2024-02-19',
    designed: '2024-03-11',
    launched: '2024-10-18',
    lastWord: 17,
  },
  {
    subgroup: 'wellbeing',
    title: 'Shared physical-health app and challenges',
    description: 'An app that teams use together, with challenges through the year.',
    hopedChange: 'Moving more, together.',
    owner: 'change-leader',
    proposed: '2024-02-26',
    agreed: '2024-04-02',
    launched: '2024-06-03',
    dueIn: 5,
    lastWord: 11,
  },
  {
    subgroup: 'wellbeing',
    title: 'Financial wellbeing resources',
    description: 'Where to find help with money, in one place.',
    hopedChange: 'Nobody worries about money alone.',
    proposed: '2024-03-18',
    agreed: '2024-04-29',
    launched: '2024-07-08',
    lastWord: 24,
  },
  {
    subgroup: 'wellbeing',
    title: 'Schwartz Rounds',
    description: 'A regular hour in which staff talk about how the work feels.',
    hopedChange: 'The weight of the work is shared.',
    proposed: '2023-11-13',
    agreed: '2023-12-18',
    launched: '2024-03-06',
    lastWord: 20,
  },
  {
    subgroup: 'wellbeing',
    title: 'Post-incident support pathways',
    description: 'A clear way to support after something distressing has happened at work.',
    hopedChange: 'Support comes to people, not people to support.',
    proposed: '2024-05-20',
    agreed: '2024-07-01',
    designed: '2024-07-22',
    launched: '2025-01-13',
    lastWord: 31,
  },
  {
    subgroup: 'wellbeing',
    title: 'Mental health first aid',
    description: 'Mental health first aid, promoted across teams.',
    hopedChange: 'Somebody close by knows what to say first.',
    proposed: '2024-06-10',
    agreed: '2024-07-15',
    launched: '2024-10-10',
    lastWord: 14,
  },
];
