export * from './attacker';
export * from './builders';
export * from './edition-builders';
export * from './expectations';
export * from './health-cases';
export * from './measure-builders';
export * from './measure-files';
export * from './people-file';
