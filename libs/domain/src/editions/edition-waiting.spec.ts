import { expect, it } from '@jest/globals';
import { type Role } from '../roles/role';
import { anEdition, aViewer } from '../testing';
import { type Edition } from './edition';
import { type EditionWait, editionWaitFor } from './edition-waiting';

const OWN = ['author', 'viewer'];
const MEND = 'Say who pays.';

it.each<[Role, string, Partial<Edition>, EditionWait | null]>([
  ['comms', 'in check, of others', { state: 'in_check' }, 'to_check'],
  ['sponsor', 'in check, of others', { state: 'in_check' }, 'to_check'],
  ['programme_lead', 'in check, of others', { state: 'in_check' }, 'to_check'],
  ['comms', 'in check, their own', { state: 'in_check', authorIds: OWN }, null],
  ['change_leader', 'in check', { state: 'in_check' }, null],
  ['sponsor', 'approved', { state: 'approved' }, 'to_send_out'],
  ['comms', 'approved, their own', { state: 'approved', authorIds: OWN }, null],
  ['comms', 'scheduled', { state: 'scheduled' }, null],
  ['comms', 'sent back, their own', { sentBackReason: MEND, authorIds: OWN }, 'sent_back'],
  ['comms', 'sent back, of others', { sentBackReason: MEND }, null],
  ['comms', 'a draft of their own', { authorIds: OWN }, null],
  [
    'sponsor',
    'sent back, written when they had another role',
    { sentBackReason: MEND, authorIds: OWN },
    null,
  ],
  ['comms', 'out', { state: 'published', publishedVersion: 1, authorIds: OWN }, null],
  ['comms', 'of another programme', { state: 'in_check', programmeId: 'programme-2' }, null],
])('%s: an edition that is %s', (role, _, edition, wait) =>
  expect(editionWaitFor(aViewer(role), anEdition(edition))).toBe(wait),
);
