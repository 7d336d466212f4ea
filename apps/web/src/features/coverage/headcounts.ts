import { type CoverageAxis, type SetHeadcountsInput } from '@heard/schema';
import { type FieldError } from '@heard/ui';
import { type HeadcountsForm_HeadcountsFragment } from './headcounts-page.generated';

type Headcount = HeadcountsForm_HeadcountsFragment['all'][number];

/** Headcounts as they are typed, by the name of their field. */
export type Typed = Record<string, string>;

/** The name of the field of one part. */
export const nameOf = ({ axis, part }: Headcount) => `${axis}.${part.id}`;

/** What is saved, as the form holds it. */
export function typedOf(all: readonly Headcount[]): Typed {
  return Object.fromEntries(all.map((one) => [nameOf(one), one.people === null ? '' : String(one.people)]));
}

/** What was typed without spaces and commas between thousands. */
const digitsOf = (text: string) => text.replace(/[\s,]/g, '');

/** What is wrong with what was typed, told before anything is sent. */
export function wrongIn(typed: Typed, all: readonly Headcount[]): FieldError[] {
  return all
    .filter((one) => !/^\d{0,7}$/.test(digitsOf(typed[nameOf(one)] ?? '')))
    .map((one) => ({
      field: nameOf(one),
      message: `${one.part.name}: enter a whole number, or leave it empty`,
    }));
}

/** What is sent: every part that has a headcount, and the field of each so that a refusal finds its way back. */
export function sent(typed: Typed, all: readonly Headcount[]) {
  const entered = all.filter((one) => digitsOf(typed[nameOf(one)] ?? '') !== '');
  const headcounts: SetHeadcountsInput['headcounts'] = entered.map((one) => ({
    ...{ axis: one.axis, part: one.part.id },
    people: Number(digitsOf(typed[nameOf(one)] ?? '')),
  }));
  return { headcounts, fields: entered.map(nameOf) };
}

/** What a pasted list of names and numbers came to. */
export interface Pasted {
  typed: Typed;
  filled: number;
  /** Lines that name no part of the axis, or no number. */
  unknown: string[];
}

const comparable = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** Reads lines of a name and a number, as a spreadsheet copies them, into the fields of one axis. */
export function readPasted(text: string, axis: CoverageAxis, all: readonly Headcount[]): Pasted {
  const typed: Typed = {};
  const unknown: string[] = [];
  for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== '')) {
    const [, name = '', number = ''] = /^\s*"?(.*?)"?\s*[\t,;]\s*"?([\d,\s]+)"?\s*$/.exec(line) ?? [];
    const part = all.find((one) => one.axis === axis && comparable(one.part.name) === comparable(name));
    if (part) typed[nameOf(part)] = digitsOf(number);
    else unknown.push(line.trim());
  }
  return { typed, filled: Object.keys(typed).length, unknown };
}
