import { ERRORS } from './asking';
import { type TestServer } from './test-server';

const FRAMEWORK = 'id number scaleNumber levels elements { name description } madeBy { name }';
const SAID = `version assessedOn reason assessor { name } recordedBy { name }
  findings { element level levelLabel note change changeWords }`;

/** The framework in all its versions. */
export const WELLBEING = `{ wellbeing { viewerCanKeep elementsOf2021 { name } frameworks { ${FRAMEWORK} } } }`;
/** Makes the next version of the framework. */
export const SET_FRAMEWORK = `mutation ($input: SetWellbeingFrameworkInput!) { setWellbeingFramework(input: $input) {
  framework { ${FRAMEWORK} } ${ERRORS} } }`;
/** Records an assessment. */
export const RECORD_ASSESSMENT = `mutation ($input: RecordWellbeingAssessmentInput!) { recordWellbeingAssessment(input: $input) {
  assessment { id ${SAID} } ${ERRORS} } }`;
/** Corrects an assessment. */
export const CORRECT_ASSESSMENT = `mutation ($input: CorrectWellbeingAssessmentInput!) { correctWellbeingAssessment(input: $input) {
  assessment { id ${SAID} } ${ERRORS} } }`;
/** One assessment with what it said before. */
export const ASSESSMENT = `query ($id: ID!) { wellbeingAssessment(id: $id) { id ${SAID} viewerCanCorrect framework { number }
  earlierVersions { ${SAID} } } }`;
/** A page of assessments. */
export const ASSESSMENTS = `query ($page: Int!, $pageSize: Int!) { wellbeingAssessments(page: $page, pageSize: $pageSize) { total items {
  id ${SAID} framework { number madeBy { name } } earlierVersions { version } } } }`;

const FINDINGS = 'findings: [{ element: "Environment", level: 2, note: "The rooms are open." }]';

/** The steps of wellbeing in an order in which each finds what it needs, for a walk through every mutation. */
export const WELLBEING_CALLS: [mutation: string, args: (server: TestServer) => Promise<string>][] = [
  [
    'setWellbeingFramework',
    async () =>
      'input: { numberSeen: 0, elements: [{ name: "Environment" }], levels: ["Not begun", "In place"] }',
  ],
  [
    'recordWellbeingAssessment',
    async (server) => {
      const { programmeLead } = server.world.people;
      const { data } = await server.ask(programmeLead, '{ wellbeing { frameworks { id } } }');
      const who = `frameworkId: "${data.wellbeing.frameworks[0].id}", assessorId: "${programmeLead.id}"`;
      return `input: { ${who}, assessedOn: "${server.clock.today()}", ${FINDINGS} }`;
    },
  ],
  [
    'correctWellbeingAssessment',
    async (server) => {
      const { programmeLead } = server.world.people;
      const { data } = await server.ask(programmeLead, '{ wellbeingAssessments { items { id version } } }');
      const { id, version } = data.wellbeingAssessments.items[0];
      const seen = `id: "${id}", version: ${version}, assessorId: "${programmeLead.id}"`;
      return `input: { ${seen}, assessedOn: "${server.clock.today()}", reason: "Wrong day", ${FINDINGS} }`;
    },
  ],
];
