import { type UnitOfWork } from '@heard/data';
import { addMonths, ELEMENTS_OF_2021, type Person } from '@heard/domain';
import { RecordWellbeingAssessment } from '../wellbeing/commands/record-wellbeing-assessment';
import { SetWellbeingFramework } from '../wellbeing/commands/set-wellbeing-framework';
import { EXAMPLE_ASSESSMENTS, EXAMPLE_SCALE } from './example-wellbeing';
import { type StoryClock } from './load-example';
import { type Cast, valueOf, viewerFor } from './tell-people';

/** Tells how the programme lead set the wellbeing framework and recorded what the sponsor found by it, twice. */
export async function tellWellbeing(unitOfWork: UnitOfWork, clock: StoryClock, cast: Cast): Promise<void> {
  const lead = viewerFor(cast.personas.get('programme-lead') as Person);
  const assessorId = (cast.personas.get('sponsor') as Person).id;
  const start = clock.daysAgo(0);
  const record = new RecordWellbeingAssessment(unitOfWork, clock);
  let frameworkId = '';
  for (const { monthsAgo, findings } of EXAMPLE_ASSESSMENTS) {
    const assessedOn = addMonths(start, -monthsAgo);
    clock.goTo(assessedOn, monthsAgo);
    if (!frameworkId) {
      const set = new SetWellbeingFramework(unitOfWork, clock);
      const framework = { elements: [...ELEMENTS_OF_2021], levels: EXAMPLE_SCALE, numberSeen: 0, id: null };
      frameworkId = valueOf(await set.run(lead, framework)).id;
    }
    const said = findings.map(([element, level, note]) => ({ element, level, note }));
    valueOf(await record.run(lead, { id: null, frameworkId, assessedOn, assessorId, findings: said }));
  }
}
