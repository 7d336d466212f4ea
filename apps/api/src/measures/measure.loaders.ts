import { actionsOfMeasures, measuresByIds, measuresOfActions, type Reading } from '@heard/data';
import { mayKeepMeasures } from '@heard/domain';
import { manyEach, oneEach } from '../graphql/batch';

/** Measures, and what hangs on them and on actions, loaded together. */
export function measureLoaders(reading: Reading) {
  const sight = { seesEmbargoed: mayKeepMeasures(reading.viewer) };
  return {
    measure: oneEach(
      (ids) => measuresByIds(reading, ids, sight),
      (measure) => measure.id,
    ),
    measuresOfAction: manyEach(
      (ids) => measuresOfActions(reading, ids),
      (row) => row.actionId,
    ),
    actionsOfMeasure: manyEach(
      (ids) => actionsOfMeasures(reading, ids),
      (row) => row.measureId,
    ),
  };
}
