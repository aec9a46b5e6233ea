const single = Math.fround
const side = 64
const kept = 16

/** The basis of the second to seventeenth cosine; the constant term is left out, so brightness does not matter. */
const basis = Float32Array.from({ length: kept * side }, (_, index) => {
  const frequency = Math.floor(index / side) + 1
  const sample = index % side
  return Math.sqrt(2 / side) * Math.cos((Math.PI / (2 * side)) * frequency * (2 * sample + 1))
})

/** The 16 × 16 lowest frequencies of a 64 × 64 plane, in float32 arithmetic throughout. */
export function lowFrequencies(plane: Float32Array): Float32Array {
  const columnsDone = new Float32Array(kept * side)
  for (let row = 0; row < kept; row += 1) {
    for (let column = 0; column < side; column += 1) {
      columnsDone[row * side + column] = product({ left: basis, leftAt: row * side, right: plane, rightAt: column, rightStep: side })
    }
  }
  const frequencies = new Float32Array(kept * kept)
  for (let row = 0; row < kept; row += 1) {
    for (let column = 0; column < kept; column += 1) {
      frequencies[row * kept + column] = product({
        left: columnsDone,
        leftAt: row * side,
        right: basis,
        rightAt: column * side,
        rightStep: 1,
      })
    }
  }
  return frequencies
}

interface Factors {
  readonly left: Float32Array
  readonly leftAt: number
  readonly right: Float32Array
  readonly rightAt: number
  readonly rightStep: number
}

function product({ left, leftAt, right, rightAt, rightStep }: Factors): number {
  let sum = 0
  for (let index = 0; index < side; index += 1) {
    sum = single(sum + single((left[leftAt + index] ?? 0) * (right[rightAt + index * rightStep] ?? 0)))
  }
  return sum
}
