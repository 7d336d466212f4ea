import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { And, Given, Then, When } from '../harness/steps';
import { CAST, type Visitor } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const narrow = 320;

/** Fetches a file by its link, and gives its name and how it begins. */
async function fetches(visitor: Visitor, link: RegExp): Promise<{ name: string; start: string }> {
  const coming = visitor.page.waitForEvent('download');
  await visitor.follows(link);
  const download = await coming;
  const start = readFileSync(await download.path())
    .subarray(0, 4)
    .toString('latin1');
  return { name: download.suggestedFilename(), start };
}

heard.story('A programme lead makes a board paper, and everybody who sees the work fetches it', async () => {
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');

  await Given('Carys finds the papers among the evidence', async () => {
    await carys.goesTo('Evidence');
    await carys.follows(/^Papers/);
    await carys.seesPage('Papers');
    await carys.fitsInto(narrow);
    await carys.follows('Make a paper');
    await carys.seesPage('Make a paper');
    await carys.fitsInto(narrow);
  });
  await When('she writes a few words and asks for a board paper', async () => {
    await carys.types(/^Title/, 'Our Culture for the board');
    await carys.types(/^Narrative/, 'Most priorities have begun.');
    await carys.presses('Make the paper');
    await carys.seesPage('Papers');
  });
  await Then('it is made while she looks on, and she fetches it for Word and as PDF', async () => {
    await carys.part('row', /Our Culture for the board/).sees('Ready');
    const word = await fetches(carys, /^Word of Our Culture for the board/);
    expect(word).toEqual({ name: expect.stringMatching(/^board-paper-.*\.docx$/), start: 'PK\u0003\u0004' });
    const pdf = await fetches(carys, /^PDF of Our Culture for the board/);
    expect(pdf).toEqual({ name: expect.stringMatching(/^board-paper-.*\.pdf$/), start: '%PDF' });
    await carys.looksOver();
    await carys.fitsInto(narrow);
  });

  const ewan = await heard.welcomesAs(CAST.sponsor, 'phone');
  await And('Ewan, who signs, reads it on his phone and can make none', async () => {
    await ewan.opens('/papers');
    await ewan.seesPage('Papers');
    expect(await fetches(ewan, /^PDF of Our Culture for the board/)).toMatchObject({ start: '%PDF' });
    await ewan.findsNo('link', 'Make a paper');
  });
});

heard.story('A subgroup lead makes the highlight report of the own subgroup', async () => {
  const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');
  await When('Bilal asks for it', async () => {
    await bilal.opens('/papers/make');
    await bilal.seesPage('Make a paper');
    await bilal.findsNo('radio', /Assurance pack/);
    await bilal.types(/^Title/, 'My subgroup this quarter');
    await bilal.presses('Make the paper');
    await bilal.seesPage('Papers');
  });
  await Then('it is ready on one page', async () => {
    const pdf = await fetches(bilal, /^PDF of My subgroup this quarter/);
    expect(pdf).toEqual({ name: expect.stringMatching(/^highlight-report-.*\.pdf$/), start: '%PDF' });
    await bilal.looksOver();
  });
});
