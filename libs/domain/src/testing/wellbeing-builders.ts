import { type WellbeingAssessment } from '../wellbeing/wellbeing-assessment';
import { type WellbeingFramework } from '../wellbeing/wellbeing-framework';

/** A framework of two elements and four levels. */
export function aFramework(parts: Partial<WellbeingFramework> = {}): WellbeingFramework {
  return {
    ...{ id: 'framework-1', programmeId: 'programme-1', number: 1, scaleNumber: 1, madeById: 'person-1' },
    elements: [
      { name: 'Relationships', description: '' },
      { name: 'Environment', description: 'Places to work and to rest' },
    ],
    levels: ['Not begun', 'Begun', 'In place', 'Part of daily work'],
    ...parts,
  };
}

/** An assessment by that framework. */
export function anAssessment(parts: Partial<WellbeingAssessment> = {}): WellbeingAssessment {
  return {
    ...{ id: 'assessment-1', programmeId: 'programme-1', frameworkId: 'framework-1', version: 1 },
    ...{ assessedOn: '2025-05-20', assessorId: 'person-2', reason: '', recordedById: 'person-1' },
    findings: [
      { element: 'Relationships', level: 2, note: 'Mediators are trained.' },
      { element: 'Environment', level: null, note: '' },
    ],
    ...parts,
  };
}
