export * from './builders';
export * from './expectations';
export * from './health-cases';
export * from './people-file';
