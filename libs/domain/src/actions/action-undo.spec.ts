import { describe, expect, it } from '@jest/globals';
import { anAction, aViewer, TODAY, valueOf } from '../testing';
import { ACTION_VERBS } from './action';
import { move } from './action-moves';
import { type LastStep, notUndoable, undoable, UNDOABLE_VERBS, undone } from './action-undo';

const now = new Date('2025-03-14T10:15:00Z');
const step: LastStep = { verb: 'launch', byId: 'viewer', at: new Date('2025-03-14T10:00:00Z') };

describe('undoing', () => {
  it.each<[string, LastStep | null, boolean]>([
    ['one’s own step after 15 minutes', step, true],
    ['after 15 minutes and a moment', { ...step, at: new Date('2025-03-14T09:59:59.999Z') }, false],
    ['somebody else’s', { ...step, byId: 'other' }, false],
    ['the program’s', { ...step, byId: null }, false],
    ['nothing', null, false],
    ['something undone before', { ...step, verb: 'undo' }, false],
  ])('%s', (_, last, expected) => expect(undoable(last, aViewer(), now)).toBe(expected));

  it.each(ACTION_VERBS)('%s', (verb) =>
    expect(undoable({ ...step, verb }, aViewer(), now)).toBe(UNDOABLE_VERBS.includes(verb)),
  );

  it('is not for somebody who has lost their role', () =>
    expect(undoable(step, aViewer('sponsor'), now)).toBe(false));

  it('gives back what was there, over the version that is there now', () => {
    const before = anAction({ state: 'in_design', launchedOn: null, version: 3 });
    const after = { ...valueOf(move(before, 'launch', {}, TODAY)), version: 4 };
    expect(undone(after, before)).toEqual({ ...before, version: 4 });
  });

  it('says what else to do', () => expect(notUndoable().message).toContain('Use the other buttons'));
});
