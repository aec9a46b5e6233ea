import { meanProductsWasm } from './mean-products-wasm.ts'

/** Means in whole numbers of 8 bits, which say in a fraction of the time how large a cosine cannot be. */
export interface RoughMeans {
  set(slot: number, mean: Float32Array): void
  remove(slot: number): void
  /** For each number from `from` on what the cosine with its mean cannot pass; infinite where nothing is known. Gone with the next call. */
  bounds(vector: Float32Array, from: number): Float64Array
}

/** The exports of mean-products.wat; all numbers but `count` and `length` are addresses. */
interface Products {
  readonly memory: WebAssembly.Memory
  products(to: number, rows: number, count: number, vector: number, length: number): void
}

const pageBytes = 65_536
const rowsAtOnce = 4096
const largest8 = 127
/** A sum of products of these and 8-bit numbers stays within 32 bits up to so many numbers. */
const largest16 = 16_383
const longest = 1024
/** More than sums of 64-bit numbers can be wrong, as a part of the product of the lengths. */
const roundingPart = 1e-9

/** An empty table of rough means of so many numbers each. */
export function createRoughMeans(length: number): RoughMeans {
  const width = Math.ceil(length / 16) * 16
  const steps = length > 0 && length <= longest ? startedProducts() : null
  const productsAt = width * 2
  const rowsAt = productsAt + rowsAtOnce * 4
  const rows: Rough[] = []
  let limits = new Float64Array(0)
  const put = (slot: number, row: Rough, numbers: readonly number[]) => {
    rows[slot] = row
    if (steps === null) return
    makeRoom(steps.memory, rowsAt + (slot + 1) * width)
    new Int8Array(steps.memory.buffer, rowsAt + slot * width, width).set(numbers)
  }
  return {
    set: (slot, mean) => {
      const { numbers, ...row } = roughOf(mean, largest8)
      put(slot, row, numbers)
    },
    remove: (slot) => put(slot, { scale: 0, length: 0, error: Number.NEGATIVE_INFINITY }, []),
    bounds: (vector, from) => {
      const count = Math.max(0, rows.length - from)
      if (limits.length < count) limits = new Float64Array(2 * count)
      const found = limits.subarray(0, count)
      const rough = roughOf(vector, largest16)
      if (steps === null || rough.error === Number.POSITIVE_INFINITY) return found.fill(Number.POSITIVE_INFINITY)
      makeRoom(steps.memory, rowsAt)
      new Int16Array(steps.memory.buffer, 0, width).set(rough.numbers)
      for (let at = 0; at < count; at += rowsAtOnce) {
        const part = found.subarray(at, at + rowsAtOnce)
        steps.products(productsAt, rowsAt + (from + at) * width, part.length, 0, width)
        fillBounds(part, new Int32Array(steps.memory.buffer, productsAt, part.length), { vector: rough, rows, from: from + at })
      }
      return found
    },
  }
}

/** What a vector is as whole numbers times a scale: the length of both, and of what is between them. */
interface Rough {
  readonly scale: number
  readonly length: number
  readonly error: number
}

function roughOf(vector: Float32Array, largest: number): Rough & { readonly numbers: number[] } {
  const most = vector.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0)
  if (!Number.isFinite(most)) return { scale: 0, length: 0, error: Number.POSITIVE_INFINITY, numbers: [] }
  const scale = most / largest
  const numbers: number[] = []
  let [squares, errors] = [0, 0]
  for (const value of vector) {
    const number = scale > 0 ? Math.round(value / scale) : 0
    numbers.push(number)
    squares += value * value
    errors += (value - number * scale) ** 2
  }
  return { scale, length: Math.sqrt(squares), error: Math.sqrt(errors), numbers }
}

interface Bounding {
  readonly vector: Rough
  readonly rows: readonly Rough[]
  readonly from: number
}

/** The product of the rough vectors, and the most that what they leave out can add to it. */
function fillBounds(bounds: Float64Array, products: Int32Array, { vector, rows, from }: Bounding): void {
  const reach = vector.length + vector.error
  const slack = vector.error + roundingPart * vector.length
  for (let index = 0; index < bounds.length; index += 1) {
    const row = rows[from + index]
    if (row === undefined) continue
    bounds[index] = row.scale * vector.scale * (products[index] ?? 0) + row.error * reach + row.length * slack
  }
}

function makeRoom(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength
  // Twice what is there, as each growth may move it.
  if (missing > 0) memory.grow(Math.ceil(Math.max(missing, memory.buffer.byteLength) / pageBytes))
}

/** Null where the machine has no WebAssembly of this kind. */
function startedProducts(): Products | null {
  const bytes = Uint8Array.from(atob(meanProductsWasm), (letter) => letter.charCodeAt(0))
  if (!WebAssembly.validate(bytes)) return null
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Products
}
