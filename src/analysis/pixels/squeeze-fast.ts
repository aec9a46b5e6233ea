import { spanOf, type Taps } from './filter-taps.ts'
import type { Picture } from './picture.ts'
import { resampleWasm } from './resample-wasm.ts'

/** The exports of resample.wat; all numbers but `near` are bytes and addresses. */
interface Steps {
  readonly memory: WebAssembly.Memory
  fused(near: number): number
  squeezeHeight(line: number, length: number, from: number, row: number, weights: number, count: number): void
  squeezeWidth(to: number, width: number, line: number, first: number, counts: number, weights: number, stride: number): void
}

const pageBytes = 65_536
/** Memory of WebAssembly is never given back, so that larger pictures are squeezed plainly. */
const mostBytes = 64 * 1024 ** 2
/** Rows are worked on sixteen values at a time, beyond their end. */
const beyond = 64

/**
 * What `squeezePlainly` gives, bit for bit, several times as fast. Null where the machine does not multiply and add with a single
 * rounding, which stands for adding in 64 bits and rounding to 32; and for pictures beyond what it may hold.
 */
export function squeezeFast(picture: Picture, rows: Taps, columns: Taps): Uint8Array | null {
  const steps = startedSteps()
  const places = placesFor(picture, rows, columns)
  if (steps === null || places.end > mostBytes) return null
  const missing = places.end - steps.memory.buffer.byteLength
  if (missing > 0) steps.memory.grow(Math.ceil(missing / pageBytes))
  fillMemory(steps.memory.buffer, places, { picture, rows, columns })
  return squeezeAll(steps, places, { row: picture.width * 3, rows, columns })
}

let started: Steps | null | undefined

function startedSteps(): Steps | null {
  if (started === undefined) started = startSteps()
  return started
}

function startSteps(): Steps | null {
  const bytes = Uint8Array.from(atob(resampleWasm), (letter) => letter.charCodeAt(0))
  if (!WebAssembly.validate(bytes)) return null
  const steps = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Steps
  return steps.fused(1 + 2 ** -12) === 1 ? steps : null
}

/** Where each thing lies, in bytes. */
interface Places {
  readonly columnWeights: number
  readonly rowWeights: number
  readonly first: number
  readonly counts: number
  readonly line: number
  readonly target: number
  readonly source: number
  readonly end: number
}

function placesFor({ width }: Picture, rows: Taps, columns: Taps): Places {
  let end = 0
  const take = (bytes: number) => {
    const place = end
    end += Math.ceil((bytes + beyond) / 16) * 16
    return place
  }
  return {
    columnWeights: take(columns.weights.length * 8),
    rowWeights: take(rows.weights.byteLength),
    first: take(columns.first.byteLength),
    counts: take(columns.counts.byteLength),
    line: take(spanOf(columns).length * 3 * 4),
    target: take(columns.first.length * rows.first.length * 3),
    source: take(spanOf(rows).length * width * 3),
    end,
  }
}

interface Work {
  readonly picture: Picture
  readonly rows: Taps
  readonly columns: Taps
}

function fillMemory(memory: ArrayBuffer, places: Places, { picture, rows, columns }: Work): void {
  const [row, used] = [picture.width * 3, spanOf(rows)]
  const firstColumn = spanOf(columns).first
  new Float64Array(memory, places.columnWeights, columns.weights.length).set(columns.weights)
  new Float32Array(memory, places.rowWeights, rows.weights.length).set(rows.weights)
  const first = new Int32Array(memory, places.first, columns.first.length)
  for (let x = 0; x < first.length; x++) first[x] = ((columns.first[x] ?? 0) - firstColumn) * 3 * 4
  new Int32Array(memory, places.counts, columns.counts.length).set(columns.counts)
  new Uint8Array(memory, places.source).set(picture.data.subarray(used.first * row, (used.first + used.length) * row))
}

function squeezeAll(steps: Steps, places: Places, { row, rows, columns }: { row: number; rows: Taps; columns: Taps }): Uint8Array {
  const [width, height, span] = [columns.first.length, rows.first.length, spanOf(columns)]
  const { line, first, counts, columnWeights, target } = places
  const source = places.source + span.first * 3 - (rows.first[0] ?? 0) * row
  for (let y = 0; y < height; y++) {
    const weights = places.rowWeights + y * rows.stride * 4
    steps.squeezeHeight(line, span.length * 3, source + (rows.first[y] ?? 0) * row, row, weights, rows.counts[y] ?? 0)
    steps.squeezeWidth(target + y * width * 3, width, line, first, counts, columnWeights, columns.stride * 8)
  }
  return new Uint8Array(steps.memory.buffer, target, width * height * 3).slice()
}
