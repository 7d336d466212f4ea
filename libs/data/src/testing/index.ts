export { type CountedQueries, countQueries } from './count-queries';
export { openBlankDatabase, openTestDatabase } from './open-test-database';
