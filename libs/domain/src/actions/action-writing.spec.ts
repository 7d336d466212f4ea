import { describe, expect, it } from '@jest/globals';
import { anAction, aViewer, refusalsOf, TODAY, valueOf } from '../testing';
import {
  type ActionEdit,
  edit,
  postUpdate,
  propose,
  type ProposeInput,
  type UpdateInput,
} from './action-writing';

const IDEA: ProposeInput = {
  id: 'action-9',
  subgroupId: 'subgroup-1',
  title: ' Team\nTime  Out ',
  description: '',
  hopedChange: '',
};

describe('proposing', () => {
  it('makes an action of the one who proposes it', () => {
    expect(valueOf(propose(IDEA, aViewer(), TODAY))).toMatchObject({
      id: 'action-9',
      programmeId: 'programme-1',
      state: 'proposed',
      title: 'Team Time Out',
      ownerId: 'viewer',
      proposedById: 'viewer',
      coOwnerIds: [],
      dueOn: null,
      createdOn: TODAY,
      lastStepOn: TODAY,
      lastUpdate: null,
      version: 1,
    });
  });

  it('names each sharer and golden thread once, and the owner not among the sharers', () => {
    const input = { ...IDEA, ownerId: 'a', coOwnerIds: ['b', 'a', 'b'], goldenThreadIds: ['g', 'g'] };
    expect(valueOf(propose(input, aViewer(), TODAY))).toMatchObject({
      ownerId: 'a',
      coOwnerIds: ['b'],
      goldenThreadIds: ['g'],
    });
  });

  it.each<[string, Partial<ProposeInput>, string[]]>([
    ['no title', { title: '  ' }, ['title REQUIRED']],
    ['a title of two characters', { title: 'ab' }, ['title INVALID']],
    ['a title of three characters', { title: 'abc' }, []],
    ['a title of 120 characters', { title: 'x'.repeat(120) }, []],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, ['title TOO_LONG']],
    ['a description of 4000 characters', { description: 'x'.repeat(4000) }, []],
    ['a description of 4001 characters', { description: 'x'.repeat(4001) }, ['description TOO_LONG']],
    ['a hope of 4001 characters', { hopedChange: 'x'.repeat(4001) }, ['hopedChange TOO_LONG']],
    ['no subgroup', { subgroupId: '' }, ['subgroupId REQUIRED']],
    ['due today', { dueOn: TODAY }, []],
    ['due yesterday', { dueOn: '2025-03-13' }, ['dueOn INVALID']],
    ['due in 3025', { dueOn: '3025-03-13' }, ['dueOn INVALID']],
    ['due on no day', { dueOn: 'soon' }, ['dueOn INVALID']],
    ['shared by 21', { coOwnerIds: Array.from({ length: 21 }, (_, i) => `p${i}`) }, ['coOwnerIds INVALID']],
    ['two things wrong', { title: '', dueOn: '2020-01-01' }, ['title REQUIRED', 'dueOn INVALID']],
  ])('%s', (_, parts, refusals) =>
    expect(refusalsOf(propose({ ...IDEA, ...parts }, aViewer(), TODAY))).toEqual(refusals),
  );
});

describe('editing', () => {
  it('changes what is named and nothing else', () => {
    const action = anAction();
    expect(valueOf(edit(action, { nextStep: ' Fund it ', funder: 'The\ncharity' }, TODAY))).toEqual({
      ...action,
      nextStep: 'Fund it',
      funder: 'The charity',
    });
  });

  it.each<[string, Partial<ActionEdit>, string[]]>([
    ['a due date that has passed, left alone', { title: 'Another title' }, []],
    ['a due date that has passed, sent as it was', { dueOn: '2025-01-01' }, []],
    ['a new due date that has passed', { dueOn: '2025-01-02' }, ['dueOn INVALID']],
    ['no due date', { dueOn: null }, []],
    ['no owner', { ownerId: '' }, ['ownerId REQUIRED']],
    ['a long funder', { funder: 'x'.repeat(201) }, ['funder TOO_LONG']],
  ])('%s', (_, changes, refusals) =>
    expect(refusalsOf(edit(anAction({ dueOn: '2025-01-01' }), changes, TODAY))).toEqual(refusals),
  );

  it('gives the action to a sharer, who then shares it no more', () => {
    const shared = anAction({ coOwnerIds: ['b', 'c'] });
    expect(valueOf(edit(shared, { ownerId: 'b' }, TODAY))).toMatchObject({ ownerId: 'b', coOwnerIds: ['c'] });
  });

  it('is refused once stopped', () =>
    expect(refusalsOf(edit(anAction({ state: 'stopped' }), {}, TODAY))).toEqual(['* WRONG_STATE']));
});

describe('posting an update', () => {
  const word: UpdateInput = {
    id: 'update-9',
    authorId: 'viewer',
    text: ' Six teams ',
    nothingNew: false,
    confidence: 'unsure',
    waitingOn: ' Estates\n',
  };

  it('adds the update and carries its day, confidence and wait', () => {
    const { action, update } = valueOf(postUpdate(anAction(), word, TODAY));
    expect(update).toEqual({
      ...{ id: 'update-9', actionId: 'action-1', authorId: 'viewer', on: TODAY },
      ...{ text: 'Six teams', nothingNew: false, confidence: 'unsure', waitingOn: 'Estates' },
    });
    expect(action.lastUpdate).toEqual({ on: TODAY, confidence: 'unsure', waitingOn: 'Estates' });
  });

  it.each<[string, Partial<UpdateInput>, string[]]>([
    ['no text', { text: '' }, ['text REQUIRED']],
    ['no text, nothing new', { text: '', nothingNew: true }, []],
    ['text and nothing new', { nothingNew: true }, []],
    ['2000 characters', { text: 'x'.repeat(2000) }, []],
    ['2001 characters', { text: 'x'.repeat(2001) }, ['text TOO_LONG']],
    ['2001 characters, nothing new', { text: 'x'.repeat(2001), nothingNew: true }, ['text TOO_LONG']],
    ['no wait', { waitingOn: null }, []],
    ['a long wait', { waitingOn: 'x'.repeat(201) }, ['waitingOn TOO_LONG']],
  ])('%s', (_, parts, refusals) =>
    expect(refusalsOf(postUpdate(anAction(), { ...word, ...parts }, TODAY))).toEqual(refusals),
  );
});
