import { type DocumentKind } from '../documents/documents';

/** Everything that a document holds for somebody who takes it apart: words, alternative words and metadata of every part. */
export async function wordsOfDocument(
  { extension }: Pick<DocumentKind, 'extension'>,
  body: Uint8Array,
): Promise<string> {
  // What reads documents is large; only a spec that takes one apart waits for it.
  const { everythingInPdf, readParts } = await import('../documents/testing/read-documents');
  if (extension === 'pdf') return everythingInPdf(body);
  if (extension === 'docx' || extension === 'pptx') {
    return Object.entries(readParts(body)).flat().join('\n');
  }
  const text = Buffer.from(body).toString('utf8');
  return extension === 'eml' ? wordsOfMessage(text) : text;
}

/** The headers of a message and of its parts as they stand, and what is in each part. */
function wordsOfMessage(message: string): string {
  const boundary = /boundary="([^"]+)"/.exec(message)?.[1];
  const parts = boundary ? message.split(`--${boundary}`) : [message];
  return parts.map(wordsOfPart).join('\n');
}

function wordsOfPart(part: string): string {
  const at = part.indexOf('\r\n\r\n');
  const [head, body] = [part.slice(0, at), part.slice(at)];
  const encoding = /content-transfer-encoding:\s*(\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return `${head}\n${Buffer.from(body, 'base64').toString('utf8')}`;
  if (encoding !== 'quoted-printable') return `${head}\n${body}`;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return `${head}\n${Buffer.from(bytes, 'latin1').toString('utf8')}`;
}
