import { type IsoDate } from '../calendar';
import { type Criterion, type Method, methodPhase } from '../cycles/method';
import { isSafeLink } from '../editions/formatted-text';
import { EVENT_KINDS } from '../listening/listening-event';
import { fail, notFound, ok, okUnless, problem, type Problem, type Result } from '../result';
import { checkText, cleanLine, cleanText } from '../text';
import { type Gate, type GateEvidence, standingDecision, type Waiver } from './gate';
import { checkGateState, type GateVerb } from './gate-transitions';

/** The most pieces of evidence for one criterion. */
export const MOST_EVIDENCE = 20;

/** What is needed to give evidence. */
export type NewEvidence = Pick<
  GateEvidence,
  'id' | 'criterionId' | 'kind' | 'targetId' | 'address' | 'title' | 'givenById'
>;

const TITLE = { label: 'The title', required: 'Say what the document is called.', max: 200 };
const REASON = { label: 'The reason', required: 'Say why this need not be met this time.', max: 1000 };

/**
 * The gate with evidence for a criterion that is not computed. Giving the same again for a new wording confirms it. That
 * what it leads to is there and may be seen, the use case has looked up.
 */
export function giveEvidence(
  gate: Gate,
  method: Pick<Method, 'phases'>,
  input: NewEvidence,
  today: IsoDate,
): Result<Gate> {
  const found = criterionOf(gate, method, input.criterionId);
  if (!found.ok) return found;
  const { wording, computed } = found.value;
  const isDocument = input.kind === 'document';
  const evidence: GateEvidence = {
    ...{ id: input.id, criterionId: input.criterionId, wording, kind: input.kind },
    targetId: isDocument ? '' : input.targetId,
    address: isDocument ? input.address.trim() : '',
    title: isDocument ? cleanLine(input.title) : '',
    ...{ givenById: input.givenById, givenOn: today },
  };
  const others = gate.evidence.filter((each) => !isSame(each, evidence) || each.wording === wording);
  const beside = others.filter(
    (each) => each.criterionId === evidence.criterionId && each.wording === wording,
  );
  return okUnless(
    [
      checkOpen(gate, 'give_evidence'),
      computed === null
        ? null
        : problem(
            'criterionId',
            'INVALID',
            'The program works this out itself. Do what is missing, or waive it and say why.',
          ),
      ...(isDocument ? checkDocument(evidence) : [checkTarget(evidence)]),
      beside.some((each) => isSame(each, evidence))
        ? problem('targetId', 'DUPLICATE', 'This is given for this criterion already. Choose something else.')
        : null,
      beside.length >= MOST_EVIDENCE
        ? problem(
            'criterionId',
            'TOO_LONG',
            `Give at most ${MOST_EVIDENCE} pieces of evidence for one criterion.`,
          )
        : null,
    ],
    () => ({ ...gate, evidence: [...others, evidence] }),
  );
}

function checkDocument({ address, title }: GateEvidence): (Problem | null)[] {
  const isWebPage = isSafeLink(address) && address.toLowerCase().startsWith('https://');
  return [
    checkText('title', title, TITLE),
    address === ''
      ? problem('address', 'REQUIRED', 'Enter the address of the document.')
      : isWebPage
        ? null
        : problem('address', 'INVALID', 'Enter an address that begins with https://.'),
  ];
}

function checkTarget({ kind, targetId }: GateEvidence): Problem | null {
  if (targetId === '') return problem('targetId', 'REQUIRED', 'Choose what shows that this is met.');
  const isKind = kind !== 'event_count' || EVENT_KINDS.some((each) => each === targetId);
  return isKind ? null : problem('targetId', 'INVALID', 'Choose which kind of event is counted.');
}

function isSame(one: GateEvidence, other: GateEvidence): boolean {
  const key = ({ criterionId, kind, targetId, address }: GateEvidence) =>
    [criterionId, kind, targetId, address].join('\n');
  return key(one) === key(other);
}

/** The gate without a piece of evidence; what was decided on it keeps its own record. */
export function takeBackEvidence(gate: Gate, evidenceId: string): Result<Gate> {
  return okUnless(
    [
      checkOpen(gate, 'take_back_evidence'),
      gate.evidence.some(({ id }) => id === evidenceId) ? null : notFound('evidence'),
    ],
    () => ({ ...gate, evidence: gate.evidence.filter(({ id }) => id !== evidenceId) }),
  );
}

/** The gate with a criterion waived, computed or not; a second waiver takes the place of the first. */
export function waiveCriterion(
  gate: Gate,
  method: Pick<Method, 'phases'>,
  input: Pick<Waiver, 'criterionId' | 'reason' | 'waivedById'>,
  today: IsoDate,
): Result<Gate> {
  const found = criterionOf(gate, method, input.criterionId);
  if (!found.ok) return found;
  const { criterionId, waivedById } = input;
  const reason = cleanText(input.reason);
  const waiver: Waiver = {
    ...{ criterionId, wording: found.value.wording, reason, waivedById, waivedOn: today },
  };
  return okUnless([checkOpen(gate, 'waive'), checkText('reason', reason, REASON)], () => ({
    ...gate,
    waivers: [...gate.waivers.filter((each) => each.criterionId !== criterionId), waiver],
  }));
}

/** The gate without the waiver of a criterion. */
export function takeBackWaiver(gate: Gate, criterionId: string): Result<Gate> {
  return okUnless(
    [
      checkOpen(gate, 'take_back_waiver'),
      gate.waivers.some((each) => each.criterionId === criterionId) ? null : notFound('waiver'),
    ],
    () => ({ ...gate, waivers: gate.waivers.filter((each) => each.criterionId !== criterionId) }),
  );
}

// Whether it is ready does not matter to who prepares it, only that nothing is decided.
function checkOpen(gate: Gate, verb: GateVerb): Problem | null {
  return checkGateState(standingDecision(gate) ? 'decided' : 'not_ready', verb);
}

function criterionOf(gate: Gate, method: Pick<Method, 'phases'>, criterionId: string): Result<Criterion> {
  const found = methodPhase(method, gate.phase).criteria.find(({ id }) => id === criterionId);
  return found ? ok(found) : fail(notFound('criterion'));
}
