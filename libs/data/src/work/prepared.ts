/** Lists with rare filters make many texts; past this many they are sent unprepared, so that memory stays bounded. */
const MOST_PREPARED = 300;
const names = new Map<string, string>();

/** The name under which a statement is prepared once per connection; none past the most. */
export function preparedName(sql: string): string | undefined {
  const name = names.get(sql);
  if (name || names.size >= MOST_PREPARED) return name;
  const next = `heard_${names.size}`;
  names.set(sql, next);
  return next;
}

/**
 * Remembers what is made of a statement, which is the same whenever the statement is: a text that is put together anew
 * for each request has to be read through before its prepared name is found.
 */
export function remembered<Rest extends unknown[]>(
  make: (statement: string, ...rest: Rest) => string,
): (statement: string, ...rest: Rest) => string {
  const known = new Map<string, string>();
  return (statement, ...rest) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    const made = make(statement, ...rest);
    if (known.size < MOST_PREPARED) known.set(statement, made);
    return made;
  };
}
