import type { Picture } from '../pixels/picture.ts'
import { heldPicturesWasm } from './held-pictures-wasm.ts'
import { pictureDistance } from './picture-distance.ts'

/** Holds copies of a few pictures, each in its place, and tells their distances. */
export interface HeldPictures {
  hold(place: number, picture: Picture): void
  /** What `pictureDistance` tells of two pictures that are held. */
  distance(place: number, other: number): number
}

/** The exports of held-pictures.wat. */
interface Steps {
  readonly memory: WebAssembly.Memory
  farthest(a: number, b: number): number
}

const width = 96
const height = 64
const bytes = width * height * 3
/** What the sum of a region is when every value differs by all it can. */
const most = (bytes / 64) * 255
const pageBytes = 65_536

/** Makes so many places. Pictures of 96 × 64 are compared many times as fast where WebAssembly has vectors, with the same result. */
export function createHeldPictures(places: number): HeldPictures {
  const steps = startSteps(places)
  const fast = steps === null ? null : new Uint8Array(steps.memory.buffer)
  const plain: (Picture | null)[] = Array.from({ length: places }, () => null)
  const pictureAt = (place: number): Picture =>
    plain[place] ?? { width, height, data: (fast ?? nothing).subarray(place * bytes, (place + 1) * bytes) }
  return {
    hold(place, picture) {
      const isFast = fast !== null && picture.width === width && picture.height === height
      if (isFast) fast.set(picture.data, place * bytes)
      plain[place] = isFast ? null : { ...picture, data: picture.data.slice() }
    },
    distance(place, other) {
      if (steps !== null && plain[place] === null && plain[other] === null) return steps.farthest(place * bytes, other * bytes) / most
      return pictureDistance(pictureAt(place), pictureAt(other))
    },
  }
}

const nothing = new Uint8Array()
let compiled: WebAssembly.Module | null | undefined

function startSteps(places: number): Steps | null {
  if (compiled === undefined) compiled = compile()
  if (compiled === null) return null
  const steps = new WebAssembly.Instance(compiled).exports as unknown as Steps
  steps.memory.grow(Math.ceil((places * bytes) / pageBytes))
  return steps
}

function compile(): WebAssembly.Module | null {
  const code = Uint8Array.from(atob(heldPicturesWasm), (letter) => letter.charCodeAt(0))
  return WebAssembly.validate(code) ? new WebAssembly.Module(code) : null
}
