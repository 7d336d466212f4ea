import { type WellbeingFinding } from '@heard/domain';

/** The scale of the example: an invented one, as each programme makes its own. */
export const EXAMPLE_SCALE = ['Not begun', 'Begun', 'In place', 'Part of daily work'];

/** What an invented assessment of the example says: element, level and evidence. */
type Said = readonly [element: string, level: WellbeingFinding['level'], note: string];

/** The two invented assessments of the example, eighteen and six months before it is told. */
export const EXAMPLE_ASSESSMENTS: readonly { monthsAgo: number; findings: readonly Said[] }[] = [
  {
    monthsAgo: 18,
    findings: [
      ['Personal health and wellbeing', 2, 'The menopause toolkit is out; few teams know of it yet.'],
      ['Relationships', 2, 'Two teams have agreed how they settle conflict.'],
      ['Fulfilment at work', 1, 'Nothing is written down. Change leaders speak of few thanks.'],
      ['Managers and leaders', 2, 'One in three managers has been to a wellbeing conversation workshop.'],
      ['Environment', 1, 'Rest rooms are missing at most community sites.'],
      ['Data insights', 3, 'The survey is read each year, and themes from cafés stand beside it.'],
      ['Professional wellbeing support', null, 'Occupational health was being bought anew.'],
    ],
  },
  {
    monthsAgo: 6,
    findings: [
      ['Personal health and wellbeing', 3, 'Toolkit, physical-health app and financial help are in use.'],
      ['Relationships', 3, 'Most teams use Team Time Out to talk about how they work together.'],
      ['Fulfilment at work', 2, 'Thank-you cards began in two directorates.'],
      ['Managers and leaders', 2, 'Workshops went on; night managers were not reached.'],
      ['Environment', 3, 'Wellbeing spaces are open at most large sites, indoors and outdoors.'],
      ['Data insights', 3, 'As before; figures by shift are still missing.'],
      ['Professional wellbeing support', 2, 'The new service is open, with a wait of six weeks.'],
    ],
  },
];
