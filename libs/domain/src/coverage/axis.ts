/** The axes of coverage: where and when people work, and as what. */
export const COVERAGE_AXES = ['site', 'directorate', 'staff_group', 'shift'] as const;

/** One of COVERAGE_AXES. */
export type CoverageAxis = (typeof COVERAGE_AXES)[number];
