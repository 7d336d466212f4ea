import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type PublicFile } from '@heard/publishing';

/** A file of the public pages, held ready: each way of sending it with a validator of its own. */
export interface PublicPage {
  status: number;
  contentType: string;
  /** The body by how it is encoded: as it is, and smaller where that helps. */
  bodies: Record<'identity', Body> & Partial<Record<'br' | 'gzip', Body>>;
}

/** Bytes, and the entity tag that changes whenever they do. */
export interface Body {
  bytes: Buffer;
  etag: string;
}

/** Above this, pages of this size take ten times as long and lose one per cent. */
const BROTLI_QUALITY = 7;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Holds a file ready to be sent: compressed ahead, so that no request waits for it. */
export async function pageOfFile({ contentType, body }: PublicFile, status = 200): Promise<PublicPage> {
  const bytes = Buffer.from(body);
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const bodyOf = (encoded: Buffer, encoding: string): Body => ({
    bytes: encoded,
    etag: `"${tag}${encoding}"`,
  });
  const identity = bodyOf(bytes, '');
  if (bytes.length < 200) return { status, contentType, bodies: { identity } };
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    zip(bytes, { level: 9 }),
  ]);
  return { status, contentType, bodies: { identity, br: bodyOf(br, '-br'), gzip: bodyOf(gz, '-gz') } };
}

/** The smallest body that a browser says it takes. */
export function bodyFor(
  { bodies }: PublicPage,
  acceptEncoding: string,
): { body: Body; encoding: string | null } {
  for (const encoding of ['br', 'gzip'] as const) {
    const body = bodies[encoding];
    if (body && takes(acceptEncoding, encoding)) return { body, encoding };
  }
  return { body: bodies.identity, encoding: null };
}

function takes(acceptEncoding: string, encoding: string): boolean {
  const offered = acceptEncoding.split(',').find((each) => each.trim().split(';')[0] === encoding);
  return offered !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(offered);
}
