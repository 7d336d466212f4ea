export { type Database, type OpenOptions, openDatabase } from './database/database';
export { DatabaseTrouble, troubleIn, type TroubleKind } from './database/database-trouble';
export { type Progress } from './database/progress';
