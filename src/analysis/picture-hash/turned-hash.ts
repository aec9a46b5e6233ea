const side = 16
const bits = side * side

/** How a copy may lie: as it is, mirrored left to right, or turned by 90, 180 or 270 degrees. */
const turns = [
  { transposed: false, mirrored: true, flipped: false },
  { transposed: true, mirrored: true, flipped: false },
  { transposed: false, mirrored: true, flipped: true },
  { transposed: true, mirrored: false, flipped: true },
] as const

/** Where each bit of a turned hash comes from, and whether it is turned over. */
const plans = turns.map(planOf)

/**
 * The PDQ hashes, eight words each, that the mirrored picture and the three turned ones have, up to some bits: mirroring changes the sign of every other
 * frequency, turning exchanges rows and columns, and the median by which bits are cut lies near zero and hardly moves. On the shared families of copies
 * a hash turned so is 8 to 18 bits from that of the turned picture.
 */
export function turnedHashes(words: Uint32Array): Uint32Array[] {
  return plans.map(({ from, over }) => {
    const turned = new Uint32Array(words.length)
    for (let place = 0; place < bits; place += 1) {
      const bit = bitAt(words, from[place] ?? 0) ^ (over[place] ?? 0)
      turned[place >> 5] = (turned[place >> 5] ?? 0) | (bit << (31 - (place & 31)))
    }
    return turned
  })
}

function bitAt(words: Uint32Array, place: number): number {
  return ((words[place >> 5] ?? 0) >>> (31 - (place & 31))) & 1
}

function planOf({ transposed, mirrored, flipped }: (typeof turns)[number]): { readonly from: Uint16Array; readonly over: Uint8Array } {
  const from = new Uint16Array(bits)
  const over = new Uint8Array(bits)
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const place = placeOf(row, column)
      from[place] = transposed ? placeOf(column, row) : place
      // The constant term is left out: the first row and column are the first frequency, which a mirror turns over.
      const overByColumn = mirrored && column % 2 === 0
      const overByRow = flipped && row % 2 === 0
      over[place] = overByColumn === overByRow ? 0 : 1
    }
  return { from, over }
}

/** PDQ writes its last bit first. */
function placeOf(row: number, column: number): number {
  return bits - 1 - (row * side + column)
}
