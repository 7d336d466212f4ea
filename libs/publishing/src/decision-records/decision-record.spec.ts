import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PHASES } from '@heard/domain';
import { HOSTILE_TEXTS } from '../documents/testing/hostile-edition';
import { everythingInPdf, readPdf } from '../documents/testing/read-documents';
import { type DecisionRecord, renderDecisionRecord } from './decision-record';

/** A decision with the longest list of criteria that a programme begins with, and ordinary words. */
function aRecord(parts: Partial<DecisionRecord> = {}): DecisionRecord {
  const discover = DEFAULT_PHASES.find(({ phase }) => phase === 'discover');
  return {
    ...{ organisation: 'Example Partnership NHS Trust', programme: 'Our Future Our Way' },
    ...{ subgroup: 'Managing expectations (staff and patients)', phase: 'Discover' },
    ...{ cycle: 'November 2022 – March 2025', outcome: 'Passed with conditions', by: 'Pat Example' },
    ...{ on: '2023-10-02', reason: 'All were heard.\nThe rest can wait.', ledTo: 'Design', reopened: null },
    criteria: (discover?.criteria ?? []).map(({ wording }, at) => ({
      wording,
      how: at % 3 === 0 ? 'Waived' : 'Evidence',
      lines:
        at % 3 === 0
          ? ['The board was interviewed a year ago. (Pat Example, 1 October 2023)']
          : [
              'Document: Minutes of the steering group, September',
              'Count of events: Culture cafés. Events: 14',
            ],
    })),
    conditions: ['Ask those who work nights once more', 'Agree the baseline'].map((text, at) => ({
      ...{ text, owner: 'Sam Example', dueOn: '2023-12-01' },
      met: at === 0 ? 'Two cafés were held at night. (Pat Example, 20 November 2023)' : null,
    })),
    printedOn: '2025-03-14',
    ...parts,
  };
}

describe('The record of a decision', () => {
  it('tells all of it on one page, tagged for those who listen to it', async () => {
    const { text, pages, info, isTagged } = await readPdf(renderDecisionRecord(aRecord()));
    const words = text.replace(/\s+/g, ' ');
    expect([pages, isTagged, info.Title]).toEqual([1, true, 'Gate of Discover: record of a decision']);
    for (const told of [
      'Our Future Our Way · Example Partnership NHS Trust',
      'Managing expectations (staff and patients)',
      'November 2022 – March 2025',
      'Passed with conditions',
      'Pat Example, 2 October 2023',
      'All were heard. The rest can wait.',
      'Diagnostic: board interviews',
      'Count of events: Culture cafés. Events: 14',
      'The board was interviewed a year ago.',
      'Agree the baseline Sam Example 1 December 2023 Not yet',
      'Two cafés were held at night.',
      'Kept as it was decided; printed on 14 March 2025',
    ]) {
      expect(words).toContain(told);
    }
  });

  it('says that it was taken up again, and leaves out what there is not', async () => {
    const reopened = '3 March 2025 by Pat Example: costs rose';
    const { text } = await readPdf(renderDecisionRecord(aRecord({ reopened, conditions: [], reason: '' })));
    const words = text.replace(/\s+/g, ' ');
    expect(words).toContain(`Taken up again ${reopened}`);
    expect(words).not.toMatch(/Conditions|Reason/);
  });

  it('goes on to another page when there is too much for one, and loses none of it', async () => {
    const criteria = Array.from({ length: 25 }, (_, at) => ({
      ...{ wording: `Criterion ${at} ${'word '.repeat(30)}`, how: 'Waived' },
      lines: [`Because ${at} ${'reason '.repeat(100)}`],
    }));
    const body = renderDecisionRecord(aRecord({ criteria }));
    expect((await readPdf(body)).pages).toBeGreaterThan(1);
    const text = await everythingInPdf(body);
    expect(text).toContain('Criterion 24');
    expect(text).toContain('Because 24');
  });

  it.each(Object.entries(HOSTILE_TEXTS))('is set as plain words with %s', async (_, text) => {
    const record = aRecord({
      ...{ programme: text, subgroup: text, phase: text, reason: text, by: text, ledTo: text },
      criteria: [{ wording: text, how: 'Evidence', lines: [text] }],
      conditions: [{ text, owner: text, dueOn: '2025-01-01', met: text }],
    });
    const { pages, links } = await readPdf(renderDecisionRecord(record));
    expect(pages).toBeGreaterThan(0);
    expect(links).toEqual([]);
  });
});
