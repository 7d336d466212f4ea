import { type Language, type PublishedEdition } from '@heard/domain';
import { type DocumentOptions } from './document-content';
import { type EditionEmail } from './email';

/** What an edition is handed out as. */
export const DOCUMENT_KEYS = [
  'poster-a4',
  'poster-a3',
  'huddle-script',
  'slide',
  'email',
  'text',
  'easy-read',
] as const;

/** One of DOCUMENT_KEYS. */
export type DocumentKey = (typeof DOCUMENT_KEYS)[number];

/** One kind of document: how it is called in the workspace, what file it is, and how it is made. */
export interface DocumentKind {
  key: DocumentKey;
  label: string;
  extension: string;
  contentType: string;
  /** Whether it carries the answers' pictures inside, so that who makes it hands them over. */
  showsPictures?: boolean;
  render: (edition: PublishedEdition, options: DocumentOptions) => Promise<Uint8Array>;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Every document that is made of an edition; who offers them need not know one from another. What makes one is large, so
 * it is loaded when the first is asked for.
 */
export const DOCUMENTS: Record<DocumentKey, DocumentKind> = {
  'poster-a4': {
    ...{ key: 'poster-a4', label: 'Poster, A4', extension: 'pdf', contentType: 'application/pdf' },
    showsPictures: true,
    render: async (edition, options) =>
      (await import('./poster')).renderPoster(edition, { ...options, size: 'A4' }),
  },
  'poster-a3': {
    ...{ key: 'poster-a3', label: 'Poster, A3', extension: 'pdf', contentType: 'application/pdf' },
    showsPictures: true,
    render: async (edition, options) =>
      (await import('./poster')).renderPoster(edition, { ...options, size: 'A3' }),
  },
  'huddle-script': {
    ...{ key: 'huddle-script', label: '60-second huddle script', extension: 'docx' },
    contentType: `${OFFICE}.wordprocessingml.document`,
    render: async (edition, options) =>
      (await import('./huddle-script')).renderHuddleScript(edition, options),
  },
  slide: {
    ...{ key: 'slide', label: 'Slide', extension: 'pptx' },
    contentType: `${OFFICE}.presentationml.presentation`,
    render: async (edition, options) => (await import('./slide')).renderSlide(edition, options),
  },
  email: {
    ...{ key: 'email', label: 'E-mail', extension: 'eml', contentType: 'message/rfc822' },
    render: async (edition, options) => (await import('./email')).renderEmailFile(edition, options),
  },
  text: {
    ...{ key: 'text', label: 'Text for Teams or an intranet', extension: 'txt' },
    contentType: 'text/plain; charset=utf-8',
    render: async (edition, options) =>
      encoded((await import('./plain-text')).renderPlainText(edition, options)),
  },
  'easy-read': {
    ...{ key: 'easy-read', label: 'Easy Read', extension: 'html', contentType: 'text/html; charset=utf-8' },
    showsPictures: true,
    render: async (edition, options) =>
      encoded((await import('./easy-read')).renderEasyRead(edition, options)),
  },
};

/** The e-mail of an edition as it is sent: subject, HTML and plain text. */
export async function renderEditionEmail(
  edition: PublishedEdition,
  options: DocumentOptions,
): Promise<EditionEmail> {
  return (await import('./email')).renderEmail(edition, options);
}

/** What a document's file is called, such as `feedback-into-action-4-poster-a4-ar.pdf`. */
export function documentFileName(
  { key, extension }: DocumentKind,
  { number }: Pick<PublishedEdition, 'number'>,
  language: Language,
): string {
  return `feedback-into-action-${number}-${key}-${language.toLowerCase()}.${extension}`;
}
