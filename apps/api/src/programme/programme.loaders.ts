import { programmeLists, programmeOfViewer, type Reading } from '@heard/data';

/** The viewer's programme and its lists, each loaded once when something asks for it. */
export function programmeLoaders(reading: Reading) {
  return { programme: once(() => programmeOfViewer(reading)), lists: once(() => programmeLists(reading)) };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => (loaded ??= load());
}
