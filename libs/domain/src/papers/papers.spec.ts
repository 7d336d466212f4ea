import { describe, expect, it } from '@jest/globals';
import { type Role } from '../roles/role';
import { type Viewer } from '../viewer';
import { type Paper, PAPER_KINDS, type PaperKind, type PaperState } from './paper';
import { mayMakePaper, maySeePaper, papersSeenBy } from './paper-policy';
import { beginPaper, canBegin, finishPaper, isPaperDue, missPaper, tryPaperAgain } from './paper-transitions';
import { requestPaper } from './paper-writing';

const TODAY = '2026-03-02';
const NOW = new Date('2026-03-02T09:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const aPaper = (changes: Partial<Paper> = {}): Paper => ({
  ...{ id: 'paper', programmeId: 'programme', kind: 'board_paper', subgroupId: null },
  ...{ from: '2025-10-01', to: '2025-12-31', title: 'Board paper', narrative: '', state: 'waiting' },
  ...{ requestedById: 'lead', requestedOn: TODAY, tries: 0, heldUntil: null, madeOn: null, expiresOn: null },
  ...changes,
});

const viewer = (role: Role, leadsSubgroups: string[] = []): Viewer => ({
  ...{ programmeId: 'programme', personId: 'me', name: 'Robin', roles: [role], leadsSubgroups },
});
const VIEWERS = {
  'a programme lead': viewer('programme_lead'),
  'a lead of the subgroup': viewer('subgroup_lead', ['own']),
  'a lead of another': viewer('subgroup_lead', ['other']),
  'a change leader': viewer('change_leader'),
  comms: viewer('comms'),
  'a sponsor': viewer('sponsor'),
  'an administrator': viewer('administrator'),
};
type Whose = keyof typeof VIEWERS;
const subgroupOf = (kind: PaperKind) => (kind === 'highlight_report' ? 'own' : null);

// Who may make each kind (m), read it while it is made or when it failed (u), read it when it is made (r).
const RIGHTS: Record<Whose, Record<PaperKind, string>> = {
  'a programme lead': {
    ...{ board_paper: 'mur', highlight_report: 'mur', slides: 'mur', workbook: 'mur', assurance_pack: 'mur' },
  },
  'a lead of the subgroup': {
    ...{ board_paper: 'r', highlight_report: 'mur', slides: '', workbook: '', assurance_pack: '' },
  },
  'a lead of another': {
    ...{ board_paper: 'r', highlight_report: 'r', slides: '', workbook: '', assurance_pack: '' },
  },
  'a change leader': {
    ...{ board_paper: 'r', highlight_report: 'r', slides: '', workbook: '', assurance_pack: '' },
  },
  comms: { board_paper: 'r', highlight_report: 'r', slides: '', workbook: '', assurance_pack: '' },
  'a sponsor': { board_paper: 'r', highlight_report: 'r', slides: '', workbook: '', assurance_pack: '' },
  'an administrator': { board_paper: '', highlight_report: '', slides: '', workbook: '', assurance_pack: '' },
};

describe('papers are', () => {
  const cells = Object.entries(RIGHTS).flatMap(([whose, kinds]) =>
    PAPER_KINDS.map((kind) => [whose as Whose, kind, kinds[kind]] as const),
  );

  it.each(cells)('for %s, %s: "%s"', (whose, kind, rights) => {
    const asked = { kind, subgroupId: subgroupOf(kind) };
    const states: [PaperState, string][] = [
      ...[['waiting', 'u'] as const, ['being_made', 'u'] as const, ['failed', 'u'] as const],
      ...[['ready', 'r'] as const, ['expired', 'r'] as const],
    ].map(([state, letter]) => [state, letter]);
    expect(mayMakePaper(VIEWERS[whose], asked)).toBe(rights.includes('m'));
    for (const [state, letter] of states) {
      const paper = aPaper({ ...asked, state });
      expect([state, maySeePaper(VIEWERS[whose], paper)]).toEqual([state, rights.includes(letter)]);
      // What a query asks for is the same rule.
      const { all, ofSubgroups, made } = papersSeenBy(VIEWERS[whose]);
      const isSeen =
        all.includes(kind) ||
        (kind === 'highlight_report' && ofSubgroups.includes('own')) ||
        (letter === 'r' && made.includes(kind));
      expect([state, isSeen]).toEqual([state, rights.includes(letter)]);
    }
  });

  it('never seen from another programme', () => {
    const elsewhere = { ...VIEWERS['a programme lead'], programmeId: 'another' };
    expect(maySeePaper(elsewhere, aPaper({ state: 'ready' }))).toBe(false);
  });

  it('with the audit only for who reads the audit', () => {
    const without = { ...viewer('programme_lead'), roles: ['subgroup_lead', 'comms'] as Role[] };
    expect(mayMakePaper(without, { kind: 'assurance_pack', subgroupId: null })).toBe(false);
  });
});

describe('a paper is asked for', () => {
  const asked = {
    ...{ id: 'paper', programmeId: 'programme', requestedById: 'lead', kind: 'board_paper' as const },
    ...{
      subgroupId: null,
      from: '2025-10-01',
      to: '2025-12-31',
      title: ' Board  paper ',
      narrative: 'Well.\n',
    },
  };

  it('with its words cleaned, and waits', () => {
    const paper = aPaper({ narrative: 'Well.' });
    expect(requestPaper(asked, TODAY)).toEqual({ ok: true, value: paper });
  });

  it.each<[string, object, string]>([
    ['no title', { title: ' ' }, 'title REQUIRED'],
    ['an endless title', { title: 'a'.repeat(121) }, 'title TOO_LONG'],
    ['an endless narrative', { narrative: 'a'.repeat(6001) }, 'narrative TOO_LONG'],
    ['no first day', { from: '' }, 'from REQUIRED'],
    ['a day that is none', { to: '2025-02-30' }, 'to INVALID'],
    ['a day to come', { to: '2026-03-03' }, 'to INVALID'],
    ['an end before its beginning', { from: '2026-01-01' }, 'from INVALID'],
    ['more than three years', { from: '2022-12-31' }, 'from INVALID'],
    ['a subgroup it is not about', { subgroupId: 'own' }, 'subgroupId INVALID'],
    ['no subgroup', { kind: 'highlight_report' }, 'subgroupId REQUIRED'],
    [
      'more than fits one page',
      { kind: 'highlight_report', subgroupId: 'own', narrative: 'a'.repeat(901) },
      'narrative TOO_LONG',
    ],
  ])('with %s, and is refused', (_, changes, refusal) => {
    const refused = requestPaper({ ...asked, ...changes }, TODAY);
    expect(refused.ok ? [] : refused.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      refusal,
    ]);
  });
});

describe('a paper', () => {
  const being = aPaper({ state: 'being_made', tries: 1, heldUntil: later(2) });

  it('is begun by one, who is waited for', () => {
    expect(beginPaper(aPaper(), NOW)).toEqual(being);
    expect(canBegin(being, later(1))).toBe(false);
    expect(beginPaper(being, later(1))).toBeNull();
  });

  it('is taken up again when whoever made it fell silent', () => {
    expect(beginPaper(being, later(2))).toMatchObject({ state: 'being_made', tries: 2, heldUntil: later(4) });
  });

  it('that is made is kept for thirty days', () => {
    const made = finishPaper(being, TODAY);
    expect(made).toMatchObject({ state: 'ready', heldUntil: null, madeOn: TODAY, expiresOn: '2026-04-01' });
    expect([isPaperDue(made, '2026-03-31'), isPaperDue(made, '2026-04-01')]).toEqual([false, true]);
    expect(canBegin(made, later(100))).toBe(false);
  });

  it('waits after a first miss and has failed after the third', () => {
    expect([1, 2, 3].map((tries) => missPaper({ ...being, tries }).state)).toEqual([
      ...['waiting', 'waiting', 'failed'],
    ]);
  });

  it.each<[PaperState, PaperState | null]>([
    ['failed', 'waiting'],
    ['waiting', 'waiting'],
    ['being_made', 'being_made'],
    ['ready', null],
    ['expired', null],
  ])('that is %s can be tried again: %s', (state, to) => {
    const again = tryPaperAgain(aPaper({ state, tries: 3 }));
    expect(again.ok ? again.value.state : null).toBe(to);
    if (state === 'failed') expect(again).toMatchObject({ value: { tries: 0 } });
  });
});
