import { type DocumentPicture } from '../document-content';

/** A picture of a few pixels, all blue. */
export const A_PICTURE: DocumentPicture = {
  mediaType: 'image/png',
  body: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAAAEElEQVR4nGNgiNuBjsgVAgDNmRoRh+te5gAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
};
