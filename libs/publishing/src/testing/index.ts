export * from './published-edition.builder';
