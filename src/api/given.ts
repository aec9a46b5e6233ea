/** The fields that have a value: an optional field that was sent as nothing counts as left out. */
export function given<Fields extends object>(fields: Fields): { readonly [K in keyof Fields]?: Exclude<Fields[K], undefined> } {
  // Only fields whose value is not undefined are kept, which is what the type says.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
