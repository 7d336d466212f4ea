import { formatDate, formatInstant, isWholeDate } from '@heard/ui';

/** One field of the subject, before and after. */
export interface FieldChange {
  /** The field's name in the record, by which names of ids are found. */
  key: string;
  label: string;
  before: unknown;
  after: unknown;
}

// They mean nothing to a reader: the event says which row it is, and counts its own changes.
const unread = new Set(['id', 'programmeId', 'version']);

const labels: Record<string, string> = {
  ownerId: 'Owner',
  coOwnerIds: 'Co-owners',
  goldenThreadIds: 'Golden threads',
  dueOn: 'Due date',
  on: 'Day',
  priorityText: 'Priority',
  aliases: 'Other names',
  smallNumberThreshold: 'Small numbers are hidden below',
  nudgeDays: 'Quiet after (days)',
  dueSoonDays: 'Due soon from (days)',
  idleMinutes: 'Signed out after (minutes)',
  email: 'E-mail address',
};

const camel = (key: string) => key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const sentence = (text: string) => {
  const words = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a field is called on the page: "ownerId" is "Owner", "evaluation.on" is "Evaluation: day". */
export function labelOf(path: string): string {
  const parts = path.split('.').map((part) => labels[part] ?? sentence(part.replace(/Ids?$/, '')));
  const [first = '', ...rest] = parts;
  return [first, ...rest.map((part) => part.toLowerCase())].join(': ');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function flat(record: Record<string, unknown>, prefix = ''): [string, unknown][] {
  return Object.entries(record).flatMap(([key, value]) => {
    const path = `${prefix}${camel(key)}`;
    return isRecord(value) ? flat(value, `${path}.`) : [[path, value] as [string, unknown]];
  });
}

function read(json: string | null): Map<string, unknown> {
  if (json === null) return new Map();
  try {
    const value: unknown = JSON.parse(json);
    return new Map(isRecord(value) ? flat(value) : [['value', value]]);
  } catch {
    return new Map([['value', json]]);
  }
}

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const same = (a: unknown, b: unknown) =>
  (isNothing(a) && isNothing(b)) || JSON.stringify(a) === JSON.stringify(b);

/** The fields that an event changed, in the order they are recorded. */
export function changesOf(before: string | null, after: string | null): FieldChange[] {
  const [was, is] = [read(before), read(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((key) => !unread.has(key) && !same(was.get(key), is.get(key)))
    .map((key) => ({ key, label: labelOf(key), before: was.get(key), after: is.get(key) }));
}

// Fields whose values are words of a list, kept in lower case.
const isOfList = /(^|\.)(state|phase|kind|roles?|confidence|workingPattern|result)$/;

/** One value of a field in words; empty text for nothing. */
export function valueInWords(value: unknown, name = ''): string {
  if (isNothing(value)) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value))
    return value.map((each) => valueInWords(each, name)).join(value.some(isRecord) ? '\n' : ', ');
  if (isRecord(value)) {
    return flat(value)
      .filter(([key]) => !unread.has(key))
      .map(([key, part]) => `${labelOf(key)}: ${valueInWords(part, key) || 'empty'}`)
      .join(', ');
  }
  const text = String(value);
  if (isWholeDate(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return formatInstant(text);
  return isOfList.test(name) ? sentence(text) : text;
}
