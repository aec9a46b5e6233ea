import type { Picture } from '../pixels/picture.ts'

/** How far colours spread, in pixels, and how great a step of colour (0…1) stops them. */
export interface Spread {
  readonly reach: number
  readonly step: number
}

const rounds = 3

/** The picture with its colours evened out within edges, as interleaved RGB in 0…255 (recursive domain transform, Gastal and Oliveira 2011). */
export function evenedOut({ width, height, data }: Picture, { reach, step }: Spread): Float32Array {
  const out = new Float32Array(data)
  const across = distances({ width, height, data }, { reach, step }, 3)
  const down = distances({ width, height, data }, { reach, step }, width * 3)
  for (let round = 0; round < rounds; round += 1) {
    spreadAcross(out, across, width)
    spreadDown(out, down, width)
    square(across)
    square(down)
  }
  return out
}

/** How much of the neighbour before goes over into each pixel in the first round; that of each further round is its square. */
function distances({ data }: Picture, { reach, step }: Spread, from: number): Float32Array {
  const feedback = new Float32Array(data.length / 3)
  const widest = (reach * Math.sqrt(3) * 2 ** (rounds - 1)) / Math.sqrt(4 ** rounds - 1)
  const decay = -Math.SQRT2 / widest
  const steepness = reach / (step * 255)
  const first = from / 3
  for (let pixel = first, at = from; pixel < feedback.length; pixel += 1, at += 3) {
    const change =
      Math.abs((data[at] ?? 0) - (data[at - from] ?? 0)) +
      Math.abs((data[at + 1] ?? 0) - (data[at + 1 - from] ?? 0)) +
      Math.abs((data[at + 2] ?? 0) - (data[at + 2 - from] ?? 0))
    feedback[pixel] = Math.exp(decay * (1 + steepness * change))
  }
  return feedback
}

function spreadAcross(colours: Float32Array, feedback: Float32Array, width: number): void {
  for (let row = 0; row < feedback.length; row += width) {
    let red = colours[row * 3] ?? 0
    let green = colours[row * 3 + 1] ?? 0
    let blue = colours[row * 3 + 2] ?? 0
    for (let pixel = row + 1, at = pixel * 3; pixel < row + width; pixel += 1, at += 3) {
      const share = feedback[pixel] ?? 0
      red = colours[at] = (colours[at] ?? 0) * (1 - share) + share * red
      green = colours[at + 1] = (colours[at + 1] ?? 0) * (1 - share) + share * green
      blue = colours[at + 2] = (colours[at + 2] ?? 0) * (1 - share) + share * blue
    }
    for (let pixel = row + width - 2, at = pixel * 3; pixel >= row; pixel -= 1, at -= 3) {
      const share = feedback[pixel + 1] ?? 0
      red = colours[at] = (colours[at] ?? 0) * (1 - share) + share * red
      green = colours[at + 1] = (colours[at + 1] ?? 0) * (1 - share) + share * green
      blue = colours[at + 2] = (colours[at + 2] ?? 0) * (1 - share) + share * blue
    }
  }
}

function spreadDown(colours: Float32Array, feedback: Float32Array, width: number): void {
  const line = width * 3
  for (let pixel = width, at = line; pixel < feedback.length; pixel += 1, at += 3) mix(colours, at, at - line, feedback[pixel] ?? 0)
  for (let pixel = feedback.length - width - 1, at = pixel * 3; pixel >= 0; pixel -= 1, at -= 3)
    mix(colours, at, at + line, feedback[pixel + width] ?? 0)
}

function mix(colours: Float32Array, to: number, from: number, share: number): void {
  const own = 1 - share
  colours[to] = (colours[to] ?? 0) * own + (colours[from] ?? 0) * share
  colours[to + 1] = (colours[to + 1] ?? 0) * own + (colours[from + 1] ?? 0) * share
  colours[to + 2] = (colours[to + 2] ?? 0) * own + (colours[from + 2] ?? 0) * share
}

function square(values: Float32Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) * (values[at] ?? 0)
}
