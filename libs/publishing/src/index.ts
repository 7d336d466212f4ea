export * from './public-file';
export {
  fileOf,
  messageAddress,
  pageAddress,
  picturePath,
  PLACES,
  PUBLIC_ROOT,
  type PublicMessage,
  reactionPath,
  SEARCH_PATH,
  smallPicturePath,
  SOMETHING_TO_ADD_PATH,
} from './pages/public-paths';
export { type EditionVersions, type PublicSite, type ToldAnswer } from './pages/public-site';
export { filesOfSite, renderSite } from './pages/render-site';
export { type Preview, renderNoPreviewPage, renderPreviewPage } from './pages/preview-page';
export { renderSearchPage, type SearchedAnswers } from './pages/search-page';
export { languagesOf } from './pages/site-content';
export * from './decision-records/decision-record';
export { type DocumentOptions, type DocumentPicture } from './documents/document-content';
export * from './documents/documents';
export * from './papers/paper-content';
export * from './papers/papers';
