import { mistakes } from '../../app/mistakes';
import { type UserError } from '../../app/use-save';
import { type ProgrammeSettings_ProgrammeFragment } from './programme-page.generated';

/** Below this no figure about people is shown, whatever is set: with fewer, somebody could be recognised. */
export const THRESHOLD_FLOOR = 10;

/** One setting that is a number: what it is called, what it does, and between what it may lie. */
export interface NumberSetting {
  name: 'nudgeDays' | 'dueSoonDays' | 'idleMinutes' | 'smallNumberThreshold';
  label: string;
  hint: string;
  /** What is counted: "days". */
  unit: string;
  least: number;
}

/** The settings that are numbers, in the order of the page. */
export const numberSettings: readonly NumberSetting[] = [
  {
    name: 'nudgeDays',
    label: 'An action is quiet after',
    hint: 'Days without an update or a step before an action counts as quiet and its owner is asked for a word.',
    unit: 'days',
    least: 1,
  },
  {
    name: 'dueSoonDays',
    label: 'An action is due soon within',
    hint: 'Days before its due date from which an action is shown as due soon.',
    unit: 'days',
    least: 1,
  },
  {
    name: 'idleMinutes',
    label: 'Signed out after',
    hint: 'Minutes without any activity after which a browser is signed out, because it may be shared.',
    unit: 'minutes',
    least: 1,
  },
  {
    name: 'smallNumberThreshold',
    label: 'Small numbers are hidden below',
    hint: `Counts of fewer people than this are not shown, so that nobody can be recognised. It may be raised, but never set under ${THRESHOLD_FLOOR}.`,
    unit: 'people',
    least: THRESHOLD_FLOOR,
  },
];

/** The settings as they are typed. */
export type TypedSettings = Record<NumberSetting['name'] | 'name' | 'organisation', string>;

/** What is saved, as the form holds it. */
export const typedOf = (programme: ProgrammeSettings_ProgrammeFragment): TypedSettings => ({
  name: programme.name,
  organisation: programme.organisation,
  nudgeDays: String(programme.nudgeDays),
  dueSoonDays: String(programme.dueSoonDays),
  idleMinutes: String(programme.idleMinutes),
  smallNumberThreshold: String(programme.smallNumberThreshold),
});

/** What is wrong in the typed settings, seen without asking the server. */
export function checkSettings(typed: TypedSettings): UserError[] {
  const wrong = [
    ...(typed.name.trim() ? [] : [{ field: 'name', message: 'Enter the name of the programme' }]),
    ...(typed.organisation.trim() ? [] : [{ field: 'organisation', message: 'Enter the organisation' }]),
    ...numberSettings.flatMap(({ name, unit, label, least }) => {
      if (!/^\d{1,6}$/.test(typed[name].trim())) {
        return [{ field: name, message: `${label}: enter a whole number of ${unit}` }];
      }
      return Number(typed[name]) >= least
        ? []
        : [{ field: name, message: `${label}: enter ${least} or more` }];
    }),
  ];
  return mistakes(wrong);
}
