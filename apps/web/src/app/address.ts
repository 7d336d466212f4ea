const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const MOST_PAGES = 100_000;

/** Whether a word of an address is an id. */
export const isId = (said: string): boolean => ID.test(said);

/** An id that an address says, or nothing. */
export function idIn(query: URLSearchParams, name: string): string {
  const said = query.get(name) ?? '';
  return isId(said) ? said : '';
}

/** The page that an address says; the first when it says none that there could be. */
export function pageIn(query: URLSearchParams): number {
  const page = Number(query.get('page') ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1;
}

/** The constants that words of an address mean, in the order of the constants: `written-up` is `WRITTEN_UP`. */
export function constantsIn<Value extends string>(
  values: Record<string, Value>,
  words: readonly string[],
): Value[] {
  const said = words.map((word) => word.trim().toUpperCase().replaceAll('-', '_'));
  return Object.values(values).filter((value) => said.includes(value));
}
