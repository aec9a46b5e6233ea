/** So many rows go into one statement; fewer sizes than there are counts, as each size is a statement of its own that is kept. */
const sizes = [100, 10, 1]

/** Rows in parts that one statement each inserts. */
export function* rowParts<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  let from = 0
  for (const size of sizes) {
    for (; from + size <= rows.length; from += size) yield rows.slice(from, from + size)
  }
}
