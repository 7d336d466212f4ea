import { type NoteKind, type ThemeState } from '@heard/domain';
import { type SubgroupKey } from './example-programme';

/** A theme of the example, and the invented notes that come to it. */
export interface ExampleTheme {
  subgroup: SubgroupKey;
  wording: string;
  detail: string;
  thread?: 'Leadership' | 'Feedback';
  /** Titles of the actions that answer it. */
  actions: string[];
  /** How far it has come by the first start. */
  state: Extract<ThemeState, 'forming' | 'agreed' | 'being_worked_on' | 'answered' | 'set_aside'>;
  setAsideReason?: string;
  notes: ExampleNote[];
}

/** One thing heard at a table of the example: what kind, and the words. */
export type ExampleNote = [kind: NoteKind, text: string];

/** What staff of the example say, all of it invented, by the theme it comes to. */
export const EXAMPLE_THEMES: ExampleTheme[] = [
  {
    subgroup: 'wellbeing',
    wording: 'Teams need time away from work together, and it must be protected',
    detail: 'Time together is planned and then lost to cover. Teams that had it ask for it again.',
    actions: ['Team Time Out'],
    state: 'answered',
    notes: [
      [
        'praise',
        'Our team time out was the first afternoon in a year that we talked about anything but the list',
      ],
      ['idea', 'Put team time in the roster in January so that it cannot be given away in June'],
      ['concern', 'We booked a team afternoon three times and lost it to cover each time'],
      ['question', 'Who covers our visits if the whole team takes the afternoon?'],
      ['idea', 'Two halves of the team on two days would work better for a ward'],
      ['concern', 'Bank colleagues are never asked along, and they are half of our nights'],
      ['praise', 'Walking round the park with the people I only see in handover was worth it'],
      ['concern', 'Part-timers always miss it because it is always on a Wednesday'],
    ],
  },
  {
    subgroup: 'wellbeing',
    wording: 'There is nowhere clean and quiet to rest on a break',
    detail: 'Break rooms double as stores and offices. Community staff have none.',
    actions: ['Staff wellbeing spaces', 'Lockers for community staff'],
    state: 'being_worked_on',
    notes: [
      ['concern', 'The staff room is a store for chairs, we eat in the car'],
      ['concern', 'There is no sink in our break room, so nobody washes a cup'],
      ['idea', 'A bench outside the back door would be used every day'],
      ['praise', 'The new garden corner is lovely, and it was full at lunch'],
      ['concern', 'Community teams have nowhere to stop between visits but a petrol station'],
      ['question', 'Could we use the day room after six when it is empty?'],
      ['idea', 'A sign on the door that says people are resting'],
      ['concern', 'The fridge has been broken since spring and the form goes nowhere'],
      ['idea', 'Lockers at the base so that we need not carry everything home'],
    ],
  },
  {
    subgroup: 'wellbeing',
    wording: 'Nights are left out of food, events and support',
    detail: 'What is offered is offered between nine and five.',
    actions: ['A hot meal on nights'],
    state: 'agreed',
    notes: [
      ['concern', 'Everything for wellbeing happens at lunch, and we are asleep then'],
      ['concern', 'There is no hot food after eight, only the machine, and it is empty by Sunday'],
      ['idea', 'A microwave and a stocked freezer would do, nobody asks for a canteen'],
      ['question', 'Why does the wellbeing line close at six?'],
      ['praise', 'The roadshow that came at ten at night meant a lot, nobody had come before'],
      ['concern', 'We do our training after a night shift because there is no other time'],
      ['idea', 'Record the sessions so that nights can watch them at three in the morning'],
    ],
  },
  {
    subgroup: 'wellbeing',
    wording: 'Breaks are not taken because nobody says that they may be',
    detail: 'Staff say it is the lead who decides whether a break happens.',
    thread: 'Leadership',
    actions: ['Healthy Working Day guidance'],
    state: 'being_worked_on',
    notes: [
      ['concern', 'If the lead does not stop for lunch, nobody does'],
      ['praise', 'Our lead says out loud that she is going for her break, and so we all go'],
      ['idea', 'Write who covers whom for breaks on the board in the morning'],
      ['concern', 'Meetings are put in at one o’clock as if nobody ate'],
      ['question', 'Is a break paid if we are called back from it?'],
      ['idea', 'No meetings between twelve and two, for everybody'],
      ['concern', 'E-mails at ten at night make me feel I should answer'],
    ],
  },
  {
    subgroup: 'career',
    wording: 'New colleagues are left to find their own way in the first weeks',
    detail: 'Log-ins, keys and a friendly face come late or not at all.',
    actions: [
      'First 90 Days toolkit',
      'Induction buddy scheme',
      'Track a new colleague’s first 90 days in Ulearn',
    ],
    state: 'answered',
    notes: [
      ['concern', 'I had no log-in for my first nine days and sat and read folders'],
      ['praise', 'My buddy told me where everything is and which door sticks'],
      ['idea', 'A card with ten names and numbers on the first day'],
      ['concern', 'Nobody knew that I was coming, they had the week wrong'],
      ['question', 'Who is meant to show a new starter round if the lead is on leave?'],
      ['idea', 'Ask again after thirty days what is still missing'],
      ['praise', 'The welcome day was warm, and it made me glad that I came'],
      ['concern', 'Bank staff get no welcome at all, just a shift'],
    ],
  },
  {
    subgroup: 'career',
    wording: 'It is not clear how to progress, or who decides',
    detail: 'Adverts, steps between bands and chances to act up are hard to read.',
    actions: ['Career conversations', 'Plain job adverts', 'Interview practice'],
    state: 'being_worked_on',
    notes: [
      ['concern', 'I have been in this band for eleven years and nobody has asked me what I want'],
      ['concern', 'The advert was so full of letters that I did not know it was my own job'],
      ['idea', 'One page that shows the steps from where I am to where I could be'],
      ['question', 'How do people get to act up? It seems to be decided in a corridor'],
      ['praise', 'A real talk about my career, for the first time, and it was not an appraisal'],
      ['idea', 'Practise interviews with somebody from another team'],
      ['concern', 'Part-time means no chance of a lead post, whatever they say'],
    ],
  },
  {
    subgroup: 'career',
    wording: 'Study time is granted on paper and lost in practice',
    detail: 'Training is booked and then given up to cover a shift.',
    actions: ['Study time that is kept'],
    state: 'agreed',
    notes: [
      ['concern', 'My course day was cancelled the evening before, twice'],
      ['concern', 'We do e-learning at home because there is no quiet computer'],
      ['idea', 'Count study time like leave, so that it cannot simply vanish'],
      ['question', 'Can study time be taken in halves?'],
      ['concern', 'Admin staff are told that there is nothing for them to study'],
      ['praise', 'My manager sat at the desk herself so that I could go'],
    ],
  },
  {
    subgroup: 'career',
    wording: 'Skills that people already have go unused',
    detail: 'Languages, earlier careers and further training are not known to teams.',
    actions: ['Shadow a colleague for a day'],
    state: 'forming',
    notes: [
      ['idea', 'Ask us what else we can do, I was a teacher for ten years'],
      ['concern', 'I speak three languages, and we wait four days for an interpreter'],
      ['idea', 'A day in another team would show us who can do what'],
      ['question', 'Is there a list of people who can train others?'],
    ],
  },
  {
    subgroup: 'safety',
    wording: 'People do not speak up because they never hear what came of it',
    detail: 'Reporting feels like posting a letter to nobody.',
    thread: 'Feedback',
    actions: ['Thank-you note to who spoke up'],
    state: 'being_worked_on',
    notes: [
      ['concern', 'I reported it in the spring and have heard nothing since'],
      ['idea', 'A line back after two weeks, even if it says that nothing is decided'],
      ['praise', 'Somebody rang to thank me for raising it, and I would do it again'],
      ['question', 'Who reads the reports after they are sent?'],
      ['concern', 'We stopped reporting small things, it takes an hour and nothing comes back'],
      ['idea', 'Put three things that changed because of reports on the ward board each month'],
      ['concern', 'The answer went to the manager and never to us'],
      ['concern', 'I only found out that it was mended when I walked past it'],
    ],
  },
  {
    subgroup: 'safety',
    wording: 'It is safe to speak up with some leaders and not with others',
    detail: 'What happens after a mistake depends on who is on shift.',
    thread: 'Leadership',
    actions: ['Leadership masterclass', 'Co-designed definition of psychological safety'],
    state: 'agreed',
    notes: [
      ['concern', 'On some shifts you say it and on others you keep quiet'],
      ['praise', 'Our lead began by telling us what he had got wrong himself'],
      ['concern', 'A mistake was talked about in front of everybody'],
      ['idea', 'Leaders should ask what made it hard, not who did it'],
      ['question', 'What does psychological safety mean for a porter?'],
      ['concern', 'Students are told to be brave, and then they are marked down'],
      ['idea', 'The same three questions after every incident'],
    ],
  },
  {
    subgroup: 'safety',
    wording: 'After a hard shift people go home with it',
    detail: 'There is no agreed moment to stop and talk before leaving.',
    actions: ['Reflect together after a hard shift', 'Post-incident support pathways', 'Schwartz Rounds'],
    state: 'being_worked_on',
    notes: [
      ['concern', 'After the incident we cleaned up and carried on, and then I drove home'],
      ['idea', 'Ten minutes together before we leave, with the phone switched off'],
      ['praise', 'The round where people told of their worst day made me feel less alone'],
      ['question', 'Can agency staff use the support line too?'],
      ['concern', 'The debrief was booked for my day off'],
      ['idea', 'Somebody from outside the team to sit with us'],
    ],
  },
  {
    subgroup: 'safety',
    wording: 'Board members are not seen where the work is done',
    detail: 'Staff want to be visited without an inspection.',
    thread: 'Leadership',
    actions: ['Meet the board on a ward'],
    state: 'forming',
    notes: [
      ['concern', 'I could not name one member of the board'],
      ['idea', 'Come for a whole shift, not for a photograph'],
      ['praise', 'A director made the tea and listened, and that was all it took'],
    ],
  },
  {
    subgroup: 'expectations',
    wording: 'Nobody can tell patients how long they will wait',
    detail: 'Staff bear the anger for news that they do not have.',
    actions: ['No-news news', 'What happens while you wait: a leaflet', 'Voicemail that says when'],
    state: 'being_worked_on',
    notes: [
      ['concern', 'Families ring every week, and all we can say is that we do not know'],
      ['idea', 'A letter at six weeks that says you are still on the list'],
      ['concern', 'The website says twelve weeks, and it has been thirty'],
      ['question', 'Who may tell a family the real number?'],
      ['praise', 'The new leaflet stopped half of the calls'],
      ['idea', 'A message on the phone that says when we call back'],
      ['concern', 'People shout at reception about waits that reception cannot see'],
      ['concern', 'We close a referral and nobody tells the person why'],
    ],
  },
  {
    subgroup: 'expectations',
    wording: 'Everything is urgent, so nobody knows what can wait',
    detail: 'Teams ask for leave to put things down.',
    thread: 'Leadership',
    actions: ['Three things that can wait'],
    state: 'agreed',
    notes: [
      ['concern', 'I have four managers’ top priorities, and they are all first'],
      ['idea', 'Each Monday say three things that can wait'],
      ['question', 'If we take on the new clinic, what do we stop?'],
      ['concern', 'New forms arrive and no old form ever goes'],
      ['idea', 'Let teams hand back one report that nobody reads'],
      ['praise', 'We were told to leave the audit for a month, and the sky did not fall'],
      ['concern', 'Visits are planned as if nobody ever sat in traffic'],
    ],
  },
  {
    subgroup: 'expectations',
    wording: 'It is hard to find out whom to call',
    detail: 'Directories disagree, and rotas are on paper.',
    actions: [
      'One form that updates several staff directories',
      'Guess Who campaign',
      'Duty desk rota online',
    ],
    state: 'answered',
    notes: [
      ['concern', 'The number in the directory has been wrong since the move'],
      ['idea', 'One place to change my details, not five'],
      ['praise', 'The guessing game got our whole floor to mend their entries'],
      ['concern', 'I was passed through six people to find the duty desk'],
      ['question', 'Where do I look up who is on call at the weekend?'],
      ['idea', 'Put the rota where we can see it from a phone'],
    ],
  },
  {
    subgroup: 'wellbeing',
    wording: 'Parking costs time and temper',
    detail: 'Heard often, and owned by the landlords of the sites.',
    actions: [],
    state: 'set_aside',
    setAsideReason: 'Parking is with the estates board, which answers for it in its own report each quarter.',
    notes: [
      ['concern', 'I leave home forty minutes early only to park'],
      ['idea', 'Share permits between shifts'],
      ['concern', 'Visitors take the staff spaces by nine'],
      ['question', 'Could community cars have their own row?'],
    ],
  },
];

/** Invented notes that nobody has sorted yet. */
export const UNSORTED_NOTES: [SubgroupKey | null, ...ExampleNote][] = [
  ['wellbeing', 'idea', 'A cycle rack with a roof at every site'],
  ['wellbeing', 'praise', 'The menopause talk was the best hour of the month'],
  ['wellbeing', 'concern', 'The heating is on in July and off in November'],
  ['career', 'idea', 'Let apprentices rotate between two directorates'],
  ['career', 'question', 'Does time on the bank count as experience?'],
  ['safety', 'concern', 'We are asked to be open in meetings of forty people'],
  ['safety', 'idea', 'A box for worries that is opened in the huddle'],
  ['expectations', 'concern', 'Targets change before we have met the last one'],
  ['expectations', 'idea', 'Say sorry for the wait on the first line of the letter'],
  [null, 'praise', 'The kitchen team learns every patient’s name'],
  [null, 'question', 'When will the new uniform come?'],
  [null, 'idea', 'A monthly tour of one service for everybody else'],
];
