import { ERRORS } from './asking';

/** Adds a measure. */
export const ADD_MEASURE = `mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { measure { id version } ${ERRORS} } }`;
/** Gives a measure other words. */
export const EDIT_MEASURE = `mutation ($input: EditMeasureInput!) { editMeasure(input: $input) {
  measure { id title version variables { variable from isReworded improvement } } ${ERRORS} } }`;
const STORY = `story { marks { letter title period } vintage { name release embargoedUntil } summary
  latest { period value valueWords base average best label } movement { change words direction isSignificant significanceWords }
  points { period value isBreak mean } chart { variation isTrial } comparatorGroup
  partsPeriod parts { dimension name value base isHidden } }`;
/** One measure with all that its page shows. */
export const MEASURE = `query ($id: ID!) { measure(id: $id) { title subgroup { name } goldenThreads { id }
  variables { variable } vintages { name } viewerCanEdit ${STORY} } }`;
/** A page of measures. */
export const MEASURES = `query ($filter: MeasureFilter, $pageSize: Int!) { measures(filter: $filter, pageSize: $pageSize) { total items {
  id title goldenThreads { name } story { summary latest { valueWords } movement { words } } } } }`;
