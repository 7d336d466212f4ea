export { type CountedQueries, countQueries } from './count-queries';
export { openTestDatabase } from './open-test-database';
