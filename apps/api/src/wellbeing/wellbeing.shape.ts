import { type WellbeingAssessmentView, type WellbeingFrameworkView } from '@heard/data';
import {
  type ComparedAssessment,
  compareFinding,
  mayKeepWellbeing,
  type Viewer,
  type WellbeingFramework as DomainFramework,
} from '@heard/domain';
import {
  type WellbeingAssessment,
  type WellbeingAssessmentVersion,
  type WellbeingFinding,
  type WellbeingFramework,
} from './wellbeing.type';

/** A version of the framework as its resolvers pass it on; its maker comes when asked for. */
export type ShapedFramework = WellbeingFramework & Pick<DomainFramework, 'madeById'>;

/** An assessment as its resolvers pass it on; its people come when asked for. */
export type ShapedAssessment = WellbeingAssessment & { view: WellbeingAssessmentView };

/** An earlier version of an assessment as its resolvers pass it on. */
export type ShapedVersion = WellbeingAssessmentVersion & { view: WellbeingAssessmentView };

/** Shapes a version of the framework for GraphQL. */
export function shapeFramework(view: WellbeingFrameworkView): ShapedFramework {
  const { id, number, scaleNumber, elements, levels, madeById, madeAt } = view;
  return { id, number, scaleNumber, elements, levels, madeById, madeAt } as ShapedFramework;
}

/** Shapes an assessment for GraphQL, each finding beside the assessment before it. */
export function shapeAssessment(
  view: WellbeingAssessmentView,
  before: WellbeingAssessmentView | null,
  viewer: Viewer,
): ShapedAssessment {
  const { id, framework } = view;
  const shaped: Omit<ShapedAssessment, 'assessor' | 'recordedBy' | 'earlierVersions'> = {
    ...{ id, view, ...said(view, before), viewerCanCorrect: mayKeepWellbeing(viewer) },
    framework: shapeFramework({ ...framework, madeAt: new Date(framework.madeAt) }),
  };
  return shaped as ShapedAssessment;
}

/** Shapes what an assessment said once: it is compared with nothing. */
export function shapeVersion(view: WellbeingAssessmentView): ShapedVersion {
  return { view, ...said(view, null) } as ShapedVersion;
}

function said(view: WellbeingAssessmentView, before: WellbeingAssessmentView | null) {
  const { version, assessedOn, reason, recordedAt } = view;
  return { version, assessedOn, reason, recordedAt, findings: findingsOf(view, before) };
}

function findingsOf(
  { findings, framework }: WellbeingAssessmentView,
  before: WellbeingAssessmentView | null,
): WellbeingFinding[] {
  const compared: ComparedAssessment | null = before && {
    ...{ assessedOn: before.assessedOn, findings: before.findings },
    scaleNumber: before.framework.scaleNumber,
  };
  return findings.map(({ element, level, note }) => {
    const { change, words: changeWords } = compareFinding(
      { element, level },
      framework.scaleNumber,
      compared,
    );
    const levelLabel = level === null ? '' : (framework.levels[level - 1] ?? '');
    return { element, level, levelLabel, note, change, changeWords };
  });
}
