export * from './published-edition.builder';
export * from './words-of-document';
