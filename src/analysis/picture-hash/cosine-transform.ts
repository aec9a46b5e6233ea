const single = Math.fround
const side = 64
const kept = 16

/** The basis of the second to seventeenth cosine; the constant term is left out, so brightness does not matter. */
const basis = Float32Array.from({ length: kept * side }, (_, index) => {
  const frequency = Math.floor(index / side) + 1
  const sample = index % side
  // The reference keeps the scale as a float and the cosine as a double.
  return single(Math.sqrt(2 / side)) * Math.cos((Math.PI / (2 * side)) * frequency * (2 * sample + 1))
})

/** The same with the sixteen cosines of a sample side by side. */
const basisBySample = Float32Array.from({ length: kept * side }, (_, index) => basis[(index % kept) * side + Math.floor(index / kept)] ?? 0)

/** The 16 × 16 lowest frequencies of a 64 × 64 plane, in float32 arithmetic throughout, summed in the order of the reference. */
export function lowFrequencies(plane: Float32Array): Float32Array {
  const columnsDone = new Float32Array(kept * side)
  const frequencies = new Float32Array(kept * kept)
  for (let row = 0; row < kept; row += 1) {
    multiplyRow(basis.subarray(row * side), plane, columnsDone.subarray(row * side, (row + 1) * side))
  }
  for (let row = 0; row < kept; row += 1) {
    multiplyRow(columnsDone.subarray(row * side), basisBySample, frequencies.subarray(row * kept, (row + 1) * kept))
  }
  return frequencies
}

/** A row of 64 times a matrix of 64 rows as wide as `to`; four products at once, since one sum alone waits for itself. */
function multiplyRow(row: Float32Array, matrix: Float32Array, to: Float32Array): void {
  const width = to.length
  for (let column = 0; column < width; column += 4) {
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let index = 0, at = column; index < side; index += 1, at += width) {
      const factor = row[index] ?? 0
      a = single(a + single(factor * (matrix[at] ?? 0)))
      b = single(b + single(factor * (matrix[at + 1] ?? 0)))
      c = single(c + single(factor * (matrix[at + 2] ?? 0)))
      d = single(d + single(factor * (matrix[at + 3] ?? 0)))
    }
    to[column] = a
    to[column + 1] = b
    to[column + 2] = c
    to[column + 3] = d
  }
}
