import { releasesNotes } from '../harness/released-notes';
import { And, Given, Then, When } from '../harness/steps';
import { CAST } from '../harness/visitor';
import { openWorkspace } from '../harness/workspace';

const heard = openWorkspace();

const WELLBEING = 'Commitment to prioritise health and wellbeing';

/** Somebody took these notes at a café, and a second person released them. */
async function notesAreReleased(texts: readonly string[]): Promise<void> {
  const amara = await heard.welcomesAs(CAST.changeLeader, 'phone');
  const carys = await heard.welcomesAs(CAST.programmeLead, 'desk');
  await releasesNotes(amara, carys, WELLBEING, texts);
}

heard.story('Without a pointer: a subgroup lead sorts notes into themes and proposes an action', async () => {
  const wording = 'The last bus leaves before the late shift ends';
  const notes = [
    'The depot bus is gone when the late shift ends',
    'I walk an hour because no depot bus runs after ten',
    'The depot bus stop has no light',
  ];
  await Given('notes of a café are released', () => notesAreReleased(notes));
  const bilal = await heard.welcomesAs(CAST.subgroupLead, 'desk');
  const chosen = bilal.part('region', 'What to do with them');
  const note = (index: number) => bilal.part('checkbox', notes[index] ?? '');

  await And('Bilal, who leads the subgroup, looks for those about the bus', async () => {
    await bilal.goesTo('Themes');
    await bilal.seesPage('Themes');
    await bilal.follows('Sort notes');
    await bilal.seesPage('Sort notes into themes');
    await bilal.searches('depot');
    await bilal.finds('checkbox', notes[0] ?? '');
    await bilal.finds('checkbox', notes[2] ?? '');
  });
  await When('he selects two with the space bar and forms a theme', async () => {
    for (const index of [0, 1]) {
      await bilal.tabsTo(note(index));
      await bilal.strikes('Space');
    }
    await bilal.tabsTo(chosen.part('button', 'Form a new theme from 2 notes'));
    await bilal.strikes('Enter');
    await bilal.tabsTo(chosen.part('textbox', /^Wording/));
    await bilal.writes(wording);
    await bilal.strikes('Enter');
  });
  await Then('it is formed, and he goes on at the note that is left', async () => {
    await bilal.part('region', 'Notices').sees(`“${wording}” is formed from 2 notes.`);
    await bilal.findsNo('checkbox', notes[0] ?? '');
    await bilal.hasFocusOn(note(2));
  });
  await When('he types a part of its wording for the note', async () => {
    await bilal.strikes('Enter');
    await bilal.hasFocusOn(chosen.part('combobox', /^Put into a theme/));
    await bilal.writes('last bus');
    await chosen.finds('option', new RegExp(wording));
    await bilal.strikes('Enter');
  });
  await Then('it is in the theme too, and nothing is left of this search', async () => {
    await bilal.part('region', 'Notices').sees(`1 note put into “${wording}”.`);
    await bilal.sees('No note matches these filters');
    await bilal.looksOver();
  });
  await And('the table of all notes shows where they are', async () => {
    await bilal.follows('All');
    await bilal
      .part('region', 'Notes')
      .item(notes[2] ?? '')
      .sees(`In “${wording}”`);
    await bilal.looksOver();
  });

  await When('he proposes an action from the theme', async () => {
    await bilal.part('region', 'Themes').follows(wording);
    await bilal.seesPage(wording);
    await bilal.sees('3 notes from 1 event, over 1 month');
    await bilal.follows('Propose an action from this theme');
    await bilal.seesPage('Propose an action');
    await bilal.sees('It answers the theme');
    await bilal.types('Title', 'A later bus from the depot');
    await bilal.presses('Propose');
  });
  await Then('the action and the theme lead to each other', async () => {
    await bilal.isAt('A later bus from the depot');
    await bilal.definition('Theme that it answers').follows(wording);
    await bilal.isAt(wording);
    await bilal.part('region', 'What is done about it').finds('link', 'A later bus from the depot');
    await bilal.part('region', 'History').sees('Action linked');
  });
  await When('he agrees it, and says that work has started', async () => {
    await bilal.presses('Agree');
    await bilal.presses('Start work');
  });
  await Then('everybody sees where it stands, and nobody else how few notes it rests on', async () => {
    const devi = await heard.welcomesAs(CAST.comms, 'phone');
    await devi.goesTo('Themes');
    await devi.seesPage('Themes');
    await devi.searches('last bus');
    await devi.follows(wording);
    await devi.seesPage(wording);
    await devi.sees('Being worked on');
    await devi.sees(/^Not enough notes yet to show/);
    await devi.findsNo('button', 'Merge into another');
    await devi.opens('/themes/sort');
    await devi.isAt('Sort notes into themes');
    await devi.sees('You cannot see this page');
  });
});

heard.story(
  'On a phone: a subgroup lead sorts notes, splits a theme, merges it back and takes that back',
  async () => {
    const notes = [
      'The kettle on the third floor is broken',
      'No kettle works on nights',
      'The fridge beside the kettle leaks',
    ];
    await Given('notes of a café are released', () => notesAreReleased(notes));
    const bilal = await heard.welcomesAs(CAST.subgroupLead, 'phone');

    await When('Bilal ticks three notes and forms a theme', async () => {
      await bilal.opens('/themes/sort?search=kettle');
      await bilal.seesPage('Sort notes into themes');
      for (const text of notes) await bilal.ticks(text);
      await bilal.sees('3 notes selected');
      await bilal.looksOver();
      await bilal.presses('Form a new theme from 3 notes');
      await bilal.types(/^Wording/, 'Break rooms lack the basics');
      await bilal.presses('Form it from 3 notes');
      await bilal.sees('No note matches these filters');
    });
    await And('takes the last step back, and does it again', async () => {
      await bilal.presses(/^Undo the last step/);
      for (const text of notes) await bilal.ticks(text);
      await bilal.presses('Form a new theme from 3 notes');
      await bilal.types(/^Wording/, 'Kitchens lack the basics');
      await bilal.presses('Form it from 3 notes');
      await bilal.part('region', 'Themes').follows('Kitchens lack the basics');
      await bilal.seesPage('Kitchens lack the basics');
    });
    const address = bilal.path();
    await And('splits what is another matter off it', async () => {
      await bilal.follows('Split');
      await bilal.seesPage('Split a theme');
      await bilal.ticks(`Concern: ${notes[2]}`);
      await bilal.types(/^Wording of the new theme/, 'Fridges leak');
      await bilal.presses('Split');
      await bilal.seesPage('Fridges leak');
      await bilal.sees('1 note from 1 event, over 1 month');
      await bilal.part('region', 'Where it comes from').finds('link', 'Kitchens lack the basics');
    });
    await When('he merges it back', async () => {
      await bilal.presses('Merge into another');
      const dialog = bilal.part('dialog', 'Merge into another theme');
      await dialog.looksUp('The theme that stays', 'Kitchens lack the basics');
      await dialog.presses('Merge');
      await bilal.sees(/which counts its notes/);
      await bilal.looksOver();
    });
    await Then('the theme that stays counts its notes again', async () => {
      await bilal.part('region', 'Where it comes from').follows('Kitchens lack the basics');
      await bilal.isAt('Kitchens lack the basics');
      await bilal.sees('3 notes from 1 event, over 1 month');
      await bilal.part('region', 'Where it comes from').follows('Fridges leak');
      await bilal.isAt('Fridges leak');
    });
    await When('he takes the merge back', () => bilal.presses('Undo the merge'));
    await Then('both are as they were', async () => {
      await bilal.sees('1 note from 1 event, over 1 month');
      await bilal.opens(address);
      await bilal.sees('2 notes from 1 event, over 1 month');
    });
    await And('he gives the theme other words', async () => {
      await bilal.follows('Edit');
      await bilal.seesPage('Edit a theme');
      await bilal.types('Wording', 'Kitchens on wards lack the basics');
      await bilal.presses('Save');
      await bilal.isAt('Kitchens on wards lack the basics');
    });
    await And('at a desk the pages of the theme are sound too', async () => {
      const desk = await heard.welcomesAs(CAST.subgroupLead, 'desk');
      for (const page of [address, `${address}/edit`, `${address}/split`]) {
        await desk.opens(page);
        await desk.seesPage(/./);
      }
    });
  },
);

heard.story('With a mouse: notes are dragged onto a theme', async () => {
  const notes = ['The scanner in clinic four jams', 'The scanner eats every third letter'];
  await Given('notes of a café are released', () => notesAreReleased(notes));
  const bilal = await heard.welcomesAs(CAST.subgroupLead, 'desk');
  await And('there is a theme for them', async () => {
    await bilal.opens('/themes/sort?search=scanner');
    await bilal.isAt('Sort notes into themes');
    await bilal.presses('Form a new theme');
    await bilal.types(/^Wording/, 'A broken scanner holds everybody up');
    await bilal.presses('Form it');
    await bilal.part('region', 'Themes').finds('link', 'A broken scanner holds everybody up');
  });
  await When('he ticks both and drags one of them', async () => {
    for (const text of notes) await bilal.ticks(text);
    const theme = bilal.part('region', 'Themes').item('A broken scanner holds everybody up');
    await bilal.drags(bilal.part('region', 'Notes').item(notes[0] ?? ''), theme);
  });
  await Then('both are in it', async () => {
    await bilal.part('region', 'Notices').sees('2 notes put into “A broken scanner holds everybody up”.');
    await bilal.sees('No note matches these filters');
  });
});
