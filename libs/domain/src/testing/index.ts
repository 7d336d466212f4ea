export * from './attacker';
export * from './builders';
export * from './edition-builders';
export * from './expectations';
export * from './health-cases';
export * from './people-file';
