import { expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { type GateVerb } from '@heard/schema';
import { PersonChoicesDocument } from '../../app/person-choices.generated';
import { answer, renderPage } from '../../testing/render-page';
import {
  DecideGateDocument,
  EvidenceCandidatesDocument,
  GatePageDocument,
  GateRecordDocument,
  GiveGateEvidenceDocument,
  MeetConditionDocument,
  ReopenGateDocument,
  TakeBackGateEvidenceDocument,
  WaiveCriterionDocument,
} from './gate-page.generated';
import { routes } from './routes';
import { aCondition, aCriterion, aDecision, aGate, anEvidence, aPerson, AT } from './testing';

const PREPARES: GateVerb[] = ['GIVE_EVIDENCE', 'TAKE_BACK_EVIDENCE', 'WAIVE', 'TAKE_BACK_WAIVER'];
const DECIDES: GateVerb[] = ['PASS', 'PASS_WITH_CONDITIONS', 'HOLD'];
const one = (gate: ReturnType<typeof aGate> | null) => answer(GatePageDocument).with({ gate });
const done = { gate: { __typename: 'Gate' as const, id: 'gate', version: 4 }, errors: [] };
const payload = { __typename: 'GatePayload' as const, ...done };
const refused = (field: string | null, message: string) => ({
  ...{ __typename: 'GatePayload' as const, gate: null },
  errors: [{ __typename: 'UserError' as const, field, code: 'REQUIRED' as const, message }],
});
const sentTo = (page: ReturnType<typeof renderPage>, name: string) =>
  page.asked.filter((each) => each.name === name).map(({ variables }) => variables);

test('each criterion says by word whether it is met, and leads to what is missing', async () => {
  const missing = [
    {
      __typename: 'MissingPiece' as const,
      message: '“Team Time Out” has no measure.',
      link: { __typename: 'MissingLink' as const, to: 'ACTION' as const, id: 'action-1', axis: null },
    },
  ];
  const criteria = [
    aCriterion({ id: 'a', wording: 'Each action has a measure', isComputed: true, told: '0 of 1', missing }),
    aCriterion({ id: 'b', wording: 'Priorities approved', met: 'EVIDENCE', evidence: [anEvidence()] }),
  ];
  renderPage({ at: AT, routes, answers: [one(aGate({ criteria }))] });
  await screen.findByRole('heading', { name: /Gate of Design/ });
  screen.getByText('1 of 2 met');
  const way = screen.getByRole('link', { name: '“Team Time Out” has no measure.' });
  expect(way.getAttribute('href')).toBe('/actions/action-1');
  screen.getByText('Not met');
  screen.getByText('Met by evidence');
  expect(screen.getByRole('link', { name: 'Minutes' }).getAttribute('href')).toBe('https://example.org/');
  expect(screen.queryByRole('button', { name: /Waive|Add evidence|Remove/ })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Decide the gate' })).toBeNull();
});

test('evidence is a document at an address, or found among what there is', async () => {
  const page = renderPage({
    ...{ at: AT, routes },
    answers: [
      one(aGate({ viewerCan: PREPARES, criteria: [aCriterion({ id: 'b', wording: 'Approved' })] })),
      answer(GiveGateEvidenceDocument).with(({ input }) => ({
        giveGateEvidence:
          input.kind === 'DOCUMENT' ? refused('address', 'It must begin with https://.') : payload,
      })),
      answer(EvidenceCandidatesDocument).with({
        evidenceCandidates: [
          {
            ...{ __typename: 'EvidenceCandidate', kind: 'THEME', targetId: 'theme-1' },
            ...{ title: 'Courses are full', subgroupName: 'Career' },
          },
        ],
      }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Add evidence for: Approved' }));
  const form = within(screen.getByRole('form', { name: 'Evidence for: Approved' }));
  expect(document.activeElement).toBe(form.getByLabelText('What is it?'));
  await page.user.type(form.getByLabelText('What the document is called'), 'Minutes');
  await page.user.click(form.getByRole('button', { name: 'Add the evidence' }));
  await form.findByRole('link', { name: 'It must begin with https://.' });
  await page.user.selectOptions(form.getByLabelText('What is it?'), 'A theme');
  await page.user.click(form.getByRole('button', { name: 'Add the evidence' }));
  await form.findByRole('link', { name: 'Choose what the evidence leads to' });
  await page.user.type(form.getByLabelText('Which one?'), 'courses');
  await page.user.click(await screen.findByRole('option', { name: /Courses are full/ }));
  await page.user.click(form.getByRole('button', { name: 'Add the evidence' }));
  await screen.findByText('Evidence added.');
  expect(screen.queryByRole('form', { name: 'Evidence for: Approved' })).toBeNull();
  expect(sentTo(page, 'GiveGateEvidence').at(-1)?.['input']).toMatchObject({
    ...{ criterionId: 'b', kind: 'THEME', targetId: 'theme-1' },
    gate: { subgroupId: 'career', cycleId: 'cycle', phase: 'DESIGN', version: 3 },
  });
});

test('evidence for other words is confirmed or taken back', async () => {
  const outdated = [anEvidence({ wording: 'Approved by all' })];
  const page = renderPage({
    ...{ at: AT, routes },
    answers: [
      one(aGate({ viewerCan: PREPARES, criteria: [aCriterion({ id: 'b', wording: 'Approved', outdated })] })),
      answer(GiveGateEvidenceDocument).with({ giveGateEvidence: payload }),
      answer(TakeBackGateEvidenceDocument).with({ takeBackGateEvidence: refused(null, 'Look again.') }),
    ],
  });
  await screen.findByText('Given for “Approved by all”.');
  await page.user.click(screen.getByRole('button', { name: 'Confirm Minutes' }));
  await waitFor(() => expect(sentTo(page, 'GiveGateEvidence')).toHaveLength(1));
  expect(sentTo(page, 'GiveGateEvidence')[0]?.['input']).toMatchObject({
    ...{ kind: 'DOCUMENT', title: 'Minutes', address: 'https://example.org/' },
  });
  await page.user.click(screen.getByRole('button', { name: 'Remove Minutes' }));
  await screen.findByText('Look again.');
});

test('a waiver wants a reason, and what is typed stays when it is refused', async () => {
  const page = renderPage({
    ...{ at: AT, routes },
    answers: [
      one(aGate({ viewerCan: PREPARES, criteria: [aCriterion({ id: 'b', wording: 'Approved' })] })),
      answer(WaiveCriterionDocument).with(({ reason }) => ({
        waiveCriterion: reason ? payload : refused('reason', 'Say why.'),
      })),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Waive for: Approved' }));
  await page.user.click(screen.getByRole('button', { name: 'Waive' }));
  await screen.findByRole('link', { name: 'Say why.' });
  await page.user.type(screen.getByLabelText(/^Why it need not be met/), 'Next time.');
  await page.user.click(screen.getByRole('button', { name: 'Waive' }));
  await screen.findByText('Criterion waived.');
});

test('a decision is confirmed before it is taken, and each condition wants words, an owner and a day', async () => {
  const page = renderPage({
    ...{ at: `${AT}/decide`, routes },
    answers: [
      one(aGate({ state: 'READY', viewerCan: DECIDES, viewerDecides: true })),
      answer(PersonChoicesDocument).with({
        personChoices: [{ ...aPerson('esi', 'Esi Example'), jobTitle: '' }],
      }),
      answer(DecideGateDocument).with({ decideGate: payload }),
    ],
  });
  await page.user.click(await screen.findByRole('button', { name: 'Decide' }));
  await screen.findByRole('link', { name: 'Choose what is decided' });
  await page.user.click(screen.getByRole('radio', { name: 'Passed with conditions' }));
  await page.user.click(screen.getByRole('button', { name: 'Decide' }));
  for (const name of ['Say what must still be done', 'Choose who answers for it'])
    await screen.findByRole('link', { name });
  await page.user.type(screen.getByLabelText('What must still be done'), 'Hear the nights');
  await page.user.type(screen.getByLabelText('Owner'), 'Esi');
  await page.user.click(await screen.findByRole('option', { name: /Esi Example/ }));
  await page.user.type(screen.getByLabelText('Day'), '1');
  await page.user.type(screen.getByLabelText('Month'), '3');
  await page.user.type(screen.getByLabelText('Year'), '2099');
  await page.user.click(screen.getByRole('button', { name: 'Decide' }));
  const asks = within(await screen.findByRole('dialog', { name: 'Pass with conditions?' }));
  asks.getByText(/Career development moves to Deliver today/);
  expect(sentTo(page, 'DecideGate')).toEqual([]);
  await page.user.click(asks.getByRole('button', { name: 'Pass with conditions' }));
  await waitFor(() => expect(page.address()).toBe(AT));
  expect(sentTo(page, 'DecideGate')[0]?.['input']).toMatchObject({
    ...{ outcome: 'PASSED_WITH_CONDITIONS', toPhase: 'DELIVER', reason: '' },
    conditions: [{ text: 'Hear the nights', ownerId: 'esi', dueOn: '2099-03-01' }],
  });
});

test('to hold wants a reason, and moves nobody', async () => {
  const page = renderPage({
    ...{ at: `${AT}/decide`, routes },
    answers: [
      one(aGate({ state: 'READY', viewerCan: DECIDES, viewerDecides: true })),
      answer(DecideGateDocument).with({ decideGate: refused('reason', 'Say more.') }),
    ],
  });
  await page.user.click(await screen.findByRole('radio', { name: 'Held' }));
  await page.user.click(screen.getByRole('button', { name: 'Decide' }));
  await screen.findByRole('link', { name: 'Say why it is held, and what to mend' });
  await page.user.type(screen.getByLabelText('Reason'), 'Not yet.');
  await page.user.click(screen.getByRole('button', { name: 'Decide' }));
  const asks = within(await screen.findByRole('dialog', { name: 'Hold the gate?' }));
  asks.getByText(/Career development stays where it is/);
  await page.user.click(asks.getByRole('button', { name: 'Hold the gate' }));
  await screen.findByRole('link', { name: 'Say more.' });
  expect(sentTo(page, 'DecideGate')[0]?.['input']).toMatchObject({
    ...{ outcome: 'HELD', toPhase: null, conditions: [] },
  });
});

test.each([
  ['not yet ready', aGate({ viewerDecides: true }), /cannot be decided now/],
  ['not one’s own', aGate({ state: 'READY' }), 'Deciding this gate is not yours.'],
  ['decided', aGate({ state: 'DECIDED', viewerDecides: true }), 'This gate is decided.'],
])('a gate that is %s is not decided', async (_, gate, words) => {
  renderPage({ at: `${AT}/decide`, routes, answers: [one(gate)] });
  await screen.findByText(words);
  expect(screen.queryByRole('radio')).toBeNull();
});

test('decisions stand in the history, conditions are met and the gate reopened, each in words', async () => {
  const decisions = [
    aDecision({ id: 'second', outcome: 'PASSED_WITH_CONDITIONS', isStanding: true, toPhase: 'DELIVER' }),
    aDecision({
      reopening: {
        ...{
          __typename: 'GateReopening',
          on: '2025-02-01',
          reason: 'Mended.',
          by: aPerson('esi', 'Esi Example'),
        },
      },
    }),
  ];
  const page = renderPage({
    ...{ at: AT, routes },
    answers: [
      one(
        aGate({
          ...{ state: 'DECIDED', viewerCan: ['MEET_CONDITION', 'REOPEN'], decisions },
          openConditions: [aCondition()],
          leadsTo: [{ __typename: 'PhaseAhead', phase: 'DELIVER', name: 'Do it' }],
        }),
      ),
      answer(MeetConditionDocument).with({ meetCondition: payload }),
      answer(ReopenGateDocument).with({ reopenGate: refused('reason', 'Say why.') }),
    ],
  });
  const history = within(await screen.findByRole('region', { name: 'Decisions' }));
  history.getByText('Held');
  history.getByText('Esi Example, 10 January 2025, to Do it');
  history.getByText('Mended.');
  const records = history.getAllByRole('link', { name: 'Decision record (PDF)' });
  expect(records[0]?.getAttribute('href')).toBe('/gates/decisions/second/record.pdf');
  const stood = history.getAllByRole('link', { name: /^The criteria as they stood/ });
  expect(stood[0]?.getAttribute('href')).toBe(`${AT}/decisions/second`);
  screen.getByText('Overdue');
  await page.user.click(screen.getByRole('button', { name: 'Met condition Hear the nights' }));
  await page.user.type(screen.getByLabelText('How it was met'), 'At hand-overs.');
  await page.user.click(screen.getByRole('button', { name: 'It is met' }));
  await screen.findByText('Condition met.');
  await page.user.click(screen.getByRole('button', { name: 'Reopen the gate' }));
  await page.user.click(screen.getByRole('button', { name: 'Reopen' }));
  await screen.findByRole('link', { name: 'Say why.' });
});

test('a decision shows the criteria as they stood', async () => {
  renderPage({
    ...{ at: `${AT}/decisions/first`, routes },
    answers: [
      answer(GateRecordDocument).with({
        gateDecision: {
          ...{ __typename: 'GateDecision', id: 'first', outcome: 'HELD', on: '2025-01-10', reason: 'Wait.' },
          ...{ phaseName: 'Design', recordPath: '/gates/decisions/first/record.pdf' },
          by: aPerson('esi', 'Esi Example'),
          record: [
            {
              ...{ __typename: 'FrozenCriterion', criterionId: 'b', wording: 'Approved', met: 'EVIDENCE' },
              ...{ told: '', waiver: null },
              evidence: [
                {
                  ...{ __typename: 'FrozenEvidence', kind: 'THEME', targetId: 'theme-1', address: '' },
                  ...{ title: 'Courses are full', numbers: ['Notes: hidden'] },
                },
              ],
            },
          ],
        },
      }),
    ],
  });
  await screen.findByRole('heading', { name: 'Decision of 10 January 2025 on Design' });
  expect(screen.getByRole('link', { name: 'Courses are full' }).getAttribute('href')).toBe('/themes/theme-1');
  screen.getByText(/Notes: hidden/);
});

test('an address of no phase, and a gate that is not there, are said to be so', async () => {
  const { unmount } = renderPage({ at: '/gates/career/cycle/nowhere', routes, answers: [] });
  await screen.findByText('This gate was not found');
  unmount();
  renderPage({ at: AT, routes, answers: [one(null)] });
  await screen.findByText('This gate was not found');
});
