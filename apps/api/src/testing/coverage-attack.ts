import { COVERAGE_AXES, type CoverageAxis } from '@heard/domain';
import { twoValuesOf } from '@heard/domain/testing';

/** A sum that somebody was told: of these parts, in this quarter, along this axis. */
export interface Sum {
  axis: CoverageAxis;
  quarter: string;
  of: string[];
  are: number;
}

/** How many were heard in truth, by axis, quarter and part, and how many of them by whoever attacks. */
export interface Heard {
  parts: Record<CoverageAxis, string[]>;
  truth: Map<string, number>;
  own?: Map<string, number>;
}

/** The name of a cell, or of a sum. */
export const key = (...names: string[]) => names.join(' ');

/** Numbers that look random and are the same on every run. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Every small number that these sums let somebody work out who knows this much already. */
export function workedOut(
  sums: Iterable<Sum>,
  { parts, truth, own = new Map() }: Heard,
  threshold: number,
): string[] {
  const found: string[] = [];
  const all = [...sums];
  for (const axis of COVERAGE_AXES) {
    for (const quarter of new Set(all.map((sum) => sum.quarter))) {
      const told = all.filter((sum) => sum.axis === axis && sum.quarter === quarter);
      const shown = new Map(
        told.filter(({ of }) => of.length === 1).map(({ of, are }) => [of[0] ?? '', are]),
      );
      // Where a sum of nothing is told, its parts are nothing.
      for (const { of } of told.filter(({ are }) => are === 0)) for (const part of of) shown.set(part, 0);
      const unknown = parts[axis].filter((part) => !shown.has(part));
      const left = told
        .map(({ of, are }) => ({
          of: of.filter((part) => !shown.has(part)).map((part) => unknown.indexOf(part)),
          are: are - of.reduce((sum, part) => sum + (shown.get(part) ?? 0), 0),
        }))
        .filter(({ of }) => of.length > 0);
      const mine = (part: string) => own.get(key(axis, quarter, part)) ?? 0;
      for (const part of parts[axis]) {
        const people = truth.get(key(axis, quarter, part)) ?? 0;
        const rest = people - mine(part);
        if (rest < 1 || rest >= threshold) continue;
        const atLeast = unknown.map((each) => mine(each));
        const values = shown.has(part)
          ? [people]
          : twoValuesOf(unknown.indexOf(part), { atLeast, sums: left });
        if (values.length < 2) found.push(`${axis} ${quarter}: ${people}, of which ${mine(part)} were known`);
      }
    }
  }
  return found;
}
