import { type Reading } from '@heard/data';
import { actionLoaders } from '../actions/action.loaders';
import { cycleLoaders } from '../cycles/cycle.loaders';
import { editionLoaders } from '../editions/edition.loaders';
import { gateLoaders } from '../gates/gate.loaders';
import { listeningLoaders } from '../listening/listening.loaders';
import { measureLoaders } from '../measures/measure.loaders';
import { noteLoaders } from '../notes/note.loaders';
import { personLoaders } from '../people/person.loaders';
import { postingLoaders } from '../postings/posting.loaders';
import { programmeLoaders } from '../programme/programme.loaders';
import { reactionLoaders } from '../reactions/reaction.loaders';
import { subgroupLoaders } from '../subgroups/subgroup.loaders';
import { themeLoaders } from '../themes/theme.loaders';
import { translationLoaders } from '../translations/translation.loaders';
import { wellbeingLoaders } from '../wellbeing/wellbeing.loaders';

/** Every loader of one request; each feature makes its own. */
export function makeLoaders(reading: Reading) {
  return {
    ...actionLoaders(reading),
    ...measureLoaders(reading),
    ...noteLoaders(reading),
    ...personLoaders(reading),
    ...programmeLoaders(reading),
    ...subgroupLoaders(reading),
    ...themeLoaders(reading),
    ...listeningLoaders(reading),
    ...editionLoaders(reading),
    ...reactionLoaders(reading),
    ...postingLoaders(reading),
    ...translationLoaders(reading),
    ...cycleLoaders(reading),
    ...gateLoaders(reading),
    ...wellbeingLoaders(reading),
  };
}

/** Every loader of one request. */
export type Loaders = ReturnType<typeof makeLoaders>;
