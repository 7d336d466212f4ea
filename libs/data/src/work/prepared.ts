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
