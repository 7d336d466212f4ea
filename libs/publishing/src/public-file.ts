/** One file as it is served or sent: made once, whole, and the same for everybody. */
export interface PublicFile {
  /** Its address below the site's, without a leading slash, such as `feedback-into-action/feed.atom`. */
  path: string;
  /** With the charset where it is text. */
  contentType: string;
  body: Uint8Array;
}
