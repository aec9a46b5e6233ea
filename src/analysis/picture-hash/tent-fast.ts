import type { Picture } from '../pixels/picture.ts'
import { tentWasm } from './tent-wasm.ts'
import { picked, side, windowOf } from './tent-window.ts'

/** The exports of tent.wat; numbers are addresses in bytes, but for lengths, widths and `held`. */
interface Steps {
  readonly memory: WebAssembly.Memory
  luma(first: number, second: number, third: number, fourth: number, width: number, to: number): void
  box(line: number, length: number, ahead: number, behind: number, to: number): void
  spread(from: number, length: number, to: number): void
  columns(sums: number, width: number, entering: number, leaving: number): void
  means(sums: number, width: number, held: number, to: number): void
}

const lanes = 4
const pageBytes = 65_536
/** Memory of WebAssembly is never given back, so that larger pictures are shrunk plainly. */
const mostBytes = 32 * 1024 ** 2
/** Columns are worked on four at a time, beyond the last. */
const beyond = 64

/**
 * What `createShrinker` gives, bit for bit, several times as fast; valid until the next call. Null where WebAssembly has no vectors,
 * for pictures beyond what it may hold, and for those of 64 × 64, which are not filtered.
 */
export function shrinkFast(picture: Picture): Float32Array | null {
  const { width, height } = picture
  if (width === side && height === side) return null
  const steps = startedSteps()
  const places = placesFor(width, height)
  if (steps === null || places.end > mostBytes) return null
  const missing = places.end - steps.memory.buffer.byteLength
  if (missing > 0) steps.memory.grow(Math.ceil(missing / pageBytes))
  const work = { steps, places, width, height }
  new Uint8Array(steps.memory.buffer, places.source, width * height * 3).set(picture.data.subarray(0, width * height * 3))
  filterRows(work)
  filterColumnsAndRows(work)
  return filterColumnsAgain(work)
}

let started: Steps | null | undefined

function startedSteps(): Steps | null {
  if (started === undefined) started = startSteps()
  return started
}

function startSteps(): Steps | null {
  const bytes = Uint8Array.from(atob(tentWasm), (letter) => letter.charCodeAt(0))
  if (!WebAssembly.validate(bytes)) return null
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Steps
}

interface Work {
  readonly steps: Steps
  readonly places: ReturnType<typeof placesFor>
  readonly width: number
  readonly height: number
}

/** Where each thing lies, in bytes: `line` and `out` are four rows element by element in turn, planes have a row of zeros below. */
function placesFor(width: number, height: number) {
  let end = 0
  const take = (bytes: number) => {
    const place = end
    end += Math.ceil((bytes + beyond) / 16) * 16
    return place
  }
  return {
    source: take(width * height * 3),
    line: take(width * lanes * 4),
    out: take(width * lanes * 4),
    sums: take(Math.max(side, width) * 4),
    plane: take((height + lanes) * width * 4),
    narrow: take((height + lanes) * side * 4),
    small: take(side * side * 4),
    end,
  }
}

function filterRows({ steps, places: { source, line, out, plane }, width, height }: Work): void {
  const { ahead, behind } = windowOf(width)
  const rowAt = (row: number) => source + Math.min(row, height - 1) * width * 3
  for (let row = 0; row < height; row += lanes) {
    steps.luma(rowAt(row), rowAt(row + 1), rowAt(row + 2), rowAt(row + 3), width, line)
    steps.box(line, width, ahead, behind, out)
    steps.spread(out, width, plane + row * width * 4)
  }
}

function filterColumnsAndRows({ steps, places, width, height }: Work): void {
  const { line, out, sums } = places
  const along = windowOf(width)
  const told = new Float32Array(steps.memory.buffer, out, width * lanes)
  const narrow = new Float32Array(steps.memory.buffer, places.narrow, (height + lanes) * side)
  moveDown({ steps, from: places.plane, sums, width, height }, (row, held) => {
    steps.means(sums, width, held, line + (row % lanes) * 4)
    if (row % lanes !== lanes - 1 && row !== height - 1) return
    steps.box(line, width, along.ahead, along.behind, out)
    const first = (row - (row % lanes)) * side
    for (let cell = 0; cell < side; cell += 1) {
      const at = picked(cell, width) * lanes
      for (let lane = 0; lane < lanes; lane += 1) narrow[first + lane * side + cell] = told[at + lane] ?? 0
    }
  })
}

function filterColumnsAgain({ steps, places, height }: Work): Float32Array {
  const sums = new Float32Array(steps.memory.buffer, places.sums, side)
  const small = new Float32Array(steps.memory.buffer, places.small, side * side)
  let next = 0
  moveDown({ steps, from: places.narrow, sums: places.sums, width: side, height }, (row, held) => {
    for (; next < side && picked(next, height) === row; next += 1)
      for (let column = 0; column < side; column += 1) small[next * side + column] = (sums[column] ?? 0) / held
  })
  return small
}

interface Rows {
  readonly steps: Steps
  readonly from: number
  readonly sums: number
  readonly width: number
  readonly height: number
}

/** Moves a window down all columns at once; tells at each row how many rows it holds. Where none enters or leaves, zeros do. */
function moveDown({ steps, from, sums, width, height }: Rows, at: (row: number, held: number) => void): void {
  const { ahead, behind } = windowOf(height)
  const placeOf = (row: number) => from + row * width * 4
  const zeros = placeOf(height)
  new Float32Array(steps.memory.buffer, zeros, width).fill(0)
  new Float32Array(steps.memory.buffer, sums, width).fill(0)
  for (let row = 0; row < ahead; row += 1) steps.columns(sums, width, placeOf(row), zeros)
  let held = ahead
  for (let row = 0; row < height; row += 1) {
    const enters = row + ahead < height
    const leaves = row >= behind
    steps.columns(sums, width, enters ? placeOf(row + ahead) : zeros, leaves ? placeOf(row - behind) : zeros)
    held += (enters ? 1 : 0) - (leaves ? 1 : 0)
    at(row, held)
  }
}
