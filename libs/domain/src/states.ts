import { ACTION_STATE_LABELS, ACTION_STATES, type ActionVerb } from './actions/action';
import { ACTION_HEALTH_LABELS, HEALTH_RULES } from './actions/action-health';
import { ACTION_TRANSITIONS, ACTION_WHO_LABELS, type ActionOverlay } from './actions/action-transitions';
import { UNDO_MINUTES, UNDOABLE_VERBS } from './actions/action-undo';
import { CYCLE_TRANSITIONS } from './cycles/cycle-transitions';
import { DEFAULT_PHASES } from './cycles/method';
import { EDITION_STATE_LABELS, EDITION_STATES } from './editions/edition';
import { EDITION_TRANSITIONS, EDITION_WHO_LABELS } from './editions/edition-transitions';
import { GATE_TRANSITIONS, GATE_WHO_LABELS } from './gates/gate-transitions';
import { EVENT_TRANSITIONS, EVENT_WHO_LABELS } from './listening/event-transitions';
import { EVENT_STATE_LABELS, EVENT_STATES } from './listening/listening-event';
import { PAPER_STATE_LABELS, PAPER_STATES } from './papers/paper';
import { PAPER_TRANSITIONS, PAPER_WHO_LABELS } from './papers/paper-transitions';
import { PERSON_TRANSITIONS, PERSON_WHO_LABELS } from './people/person-transitions';
import { POSTING_TRANSITIONS } from './postings/posting-transitions';
import { PERMISSION_LABELS, PERMISSIONS, ROLE_PERMISSIONS } from './roles/permission';
import { ROLE_LABELS, ROLES } from './roles/role';
import { PHASE_LABELS } from './subgroups/subgroup';
import { PHASE_TRANSITIONS } from './subgroups/subgroup-writing';
import { THEME_TRANSITIONS } from './themes/theme-transitions';
import { TRANSLATION_STATE_LABELS } from './translations/translation';
import { TRANSLATION_RULES } from './translations/translation-state';

/** Every state table and who-may-what of the domain as Markdown: docs/states.md is this text. */
export function printStates(): string {
  return [
    '# States',
    'Printed from the tables in `libs/domain`; a test compares this page with them. Change the table, then print it again with `PRINT_STATES=1 npx nx test domain --skip-nx-cache`.',
    '## Action',
    `In the order of its life: ${ACTION_STATES.map((state) => words(ACTION_STATE_LABELS[state])).join(', ')}. A pause, or a hand-over offered and not yet answered, lies over the state; "while" says under which of them a step is possible.`,
    table(
      ['from', 'verb', 'to', 'who', 'while', 'condition'],
      ACTION_TRANSITIONS.map(({ from, verb, to, who, during, condition }) => [
        from.map(words).join(', '),
        words(verb),
        to === 'same' ? 'stays' : words(to),
        ACTION_WHO_LABELS[who],
        during.map((overlay) => OVERLAYS[overlay]).join(', '),
        condition,
      ]),
    ),
    `One's own last step can be undone for ${UNDO_MINUTES} minutes, if nothing has happened since: ${UNDOABLE_VERBS.map((verb: ActionVerb) => words(verb)).join(', ')}.`,
    '## Action health',
    'Derived, never typed in. The first line that holds gives the health. The deadline is the due date, or for what is handed over the day of the next check.',
    table(
      ['health', 'when'],
      HEALTH_RULES.map(({ health, condition }) => [words(ACTION_HEALTH_LABELS[health]), condition]),
    ),
    '## Evaluation',
    'Not planned, planned, under way, done. It moves with the verbs "plan evaluation" and "evaluate" above, apart from any claim of success, next step or funder.',
    '## Person',
    table(
      ['from', 'verb', 'to', 'who', 'condition'],
      PERSON_TRANSITIONS.map(({ from, verb, to, who, condition }) => [
        from.length === 0 ? 'not known yet' : from.map(words).join(', '),
        words(verb),
        to === 'same' ? 'stays' : words(to),
        PERSON_WHO_LABELS[who],
        condition,
      ]),
    ),
    '## Phase of a subgroup',
    table(
      ['from', 'to', 'who', 'condition'],
      PHASE_TRANSITIONS.map(({ from, to, condition }) => [
        from.map((phase) => PHASE_LABELS[phase]).join(', '),
        PHASE_LABELS[to],
        'a programme lead',
        condition,
      ]),
    ),
    '## Cycle',
    'All steps are a programme lead’s. Several cycles can be open, for subgroups go on one by one.',
    table(
      ['from', 'verb', 'to', 'condition'],
      CYCLE_TRANSITIONS.map(({ from, verb, to, condition }) => [
        from ?? 'not there yet',
        words(verb),
        to === 'same' ? 'stays' : to,
        condition,
      ]),
    ),
    '## Gate',
    'Of each subgroup in each cycle, one for each phase that it leaves. Ready is derived: every criterion is met, by what the program works out or by evidence, or is waived. Decisions are appended and never edited. A subgroup that is in a cycle goes onward only by passing a gate; back it can be moved with a note.',
    table(
      ['from', 'verb', 'to', 'who', 'condition'],
      GATE_TRANSITIONS.map(({ from, verb, to, who, condition }) => [
        from.map(words).join(', '),
        words(verb),
        to === 'same' ? 'stays' : to === 'weighed' ? 'ready or not ready, by its criteria' : words(to),
        GATE_WHO_LABELS[who],
        condition,
      ]),
    ),
    '## Criteria of gates',
    'With which every programme begins. Names, order and criteria of phases are its settings; decisions already taken keep their own words.',
    table(
      ['leaving', 'criterion', 'how'],
      DEFAULT_PHASES.flatMap(({ name, isOptional, criteria }) =>
        criteria.map(({ wording, computed }) => [
          isOptional ? `${name} (optional)` : name,
          wording,
          computed ? 'computed' : 'evidence',
        ]),
      ),
    ),
    '## Listening event',
    `In the order of its life: ${EVENT_STATES.map((state) => words(EVENT_STATE_LABELS[state])).join(', ')}. The web box is opened and written up by the program; people only release and close it.`,
    table(
      ['from', 'verb', 'to', 'who', 'condition'],
      EVENT_TRANSITIONS.map(({ from, verb, to, who, condition }) => [
        from.map(words).join(', '),
        words(verb),
        to === 'same' ? 'stays' : words(to),
        EVENT_WHO_LABELS[who],
        condition,
      ]),
    ),
    '## Theme',
    'All steps are a lead’s: of the theme’s subgroup, or of the programme. A theme begins as forming.',
    table(
      ['from', 'verb', 'to', 'condition'],
      THEME_TRANSITIONS.map(({ from, verb, to, condition }) => [
        from.map(words).join(', '),
        words(verb),
        to === 'same' ? 'stays' : to === 'back' ? 'what it was before' : words(to),
        condition,
      ]),
    ),
    '## Answer and edition',
    `In the order of its life: ${EDITION_STATES.map((state) => words(EDITION_STATE_LABELS[state])).join(', ')}. Its answers go with it and have no states of their own. "Out" is published or, from the second version on, corrected. What is scheduled the program publishes at its time.`,
    table(
      ['from', 'verb', 'to', 'who', 'condition'],
      EDITION_TRANSITIONS.map(({ from, verb, to, who, condition }) => [
        from.map(words).join(', '),
        words(verb),
        to === 'same' ? 'stays' : words(to),
        EDITION_WHO_LABELS[who],
        condition,
      ]),
    ),
    '## Translation',
    'Of each piece of an edition (its own words, and each answer) in each of nine languages. Derived, but for the mark of being checked, which somebody sets. The first line that holds gives the state.',
    table(
      ['state', 'when'],
      TRANSLATION_RULES.map(({ state, condition }) => [words(TRANSLATION_STATE_LABELS[state]), condition]),
    ),
    'Comms or a programme lead write and check. Only what is checked goes out, with the edition or, once that is out, by the step "add languages" above.',
    '## Posting',
    'All steps are of whoever puts up posters.',
    table(
      ['from', 'verb', 'to', 'condition'],
      POSTING_TRANSITIONS.map(({ from, verb, to, condition }) => [
        from ?? 'not there yet',
        words(verb),
        to,
        condition,
      ]),
    ),
    '## Paper',
    `In the order of its life: ${PAPER_STATES.map((state) => words(PAPER_STATE_LABELS[state])).join(', ')}. What is embargoed or hidden is left out of every paper, whoever makes it.`,
    table(
      ['from', 'verb', 'to', 'who', 'condition'],
      PAPER_TRANSITIONS.map(({ from, verb, to, who, condition }) => [
        from.length === 0 ? 'not there yet' : from.map(words).join(', '),
        words(verb),
        words(to),
        PAPER_WHO_LABELS[who],
        condition,
      ]),
    ),
    '## Who may do what',
    'What is not ticked is refused. Rights in "a subgroup they lead" need a current membership of kind lead in it.',
    table(
      ['', ...ROLES.map((role) => ROLE_LABELS[role])],
      PERMISSIONS.map((permission) => [
        PERMISSION_LABELS[permission],
        ...ROLES.map((role) => (ROLE_PERMISSIONS[role].includes(permission) ? '✓' : '–')),
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

const OVERLAYS: Record<ActionOverlay, string> = { none: 'neither', paused: 'paused', offered: 'offered' };

function words(name: string): string {
  return name.replaceAll('_', ' ').toLowerCase();
}

function table(header: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
