import { type PictureFileSize } from '@heard/data';
import { isId } from '../../graphql/ids';

/** Which picture a file's name means, such as `<id>.jpg` or `<id>-small.jpg`; null when it means none. */
export function pictureNamed(name: string): { id: string; size: PictureFileSize } | null {
  const [, id = '', small] = /^([0-9a-f-]{36}?)(-small)?\.jpg$/i.exec(name) ?? [];
  return isId(id) ? { id: id.toLowerCase(), size: small ? 'small' : 'large' } : null;
}
