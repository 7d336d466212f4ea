import { House1764000000001 } from './0001-house';
import { LastStep1764000000002 } from './0002-last-step';
import { Listening1764000000003 } from './0003-listening';
import { DoorPlan1764000000004 } from './0004-door-plan';
import { Editions1764000000005 } from './0005-editions';
import { Reactions1764000000006 } from './0006-reactions';
import { Translations1764000000007 } from './0007-translations';
import { PreviewsAndMailing1764000000008 } from './0008-previews-and-mailing';
import { Measures1764000000009 } from './0009-measures';
import { HeardFrom1764000000010 } from './0010-heard-from';
import { Gates1764000000011 } from './0011-gates';
import { Wellbeing1764000000012 } from './0012-wellbeing';
import { ActionMeasures1764000000013 } from './0013-action-measures';
import { Papers1764000000014 } from './0014-papers';

/** Every migration in the order in which it runs; nothing is discovered by file name. */
export const MIGRATIONS = [
  House1764000000001,
  LastStep1764000000002,
  Listening1764000000003,
  DoorPlan1764000000004,
  Editions1764000000005,
  Reactions1764000000006,
  Translations1764000000007,
  PreviewsAndMailing1764000000008,
  Measures1764000000009,
  HeardFrom1764000000010,
  Gates1764000000011,
  Wellbeing1764000000012,
  ActionMeasures1764000000013,
  Papers1764000000014,
];
