/** The GraphQL spelling of domain words: `in_design` is IN_DESIGN. */
export function words<const T extends string>(
  ...values: T[]
): { readonly [word in T as Uppercase<word>]: word } {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as never;
}
