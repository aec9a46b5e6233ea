import { surroundings } from './box-mean.ts'
import { edgeFlow } from './edge-flow.ts'
import { flowDifference, type LineWidths } from './flow-lines.ts'
import type { Plane } from './plane.ts'

/** How lines are drawn: `least` is the relative step of brightness that begins one, `steepness` how soon it is full. */
export interface Pen extends LineWidths {
  readonly flow: number
  readonly least: number
  readonly steepness: number
}

/** How much of each pixel is ink, 0…1, for lines on the dark side of what the eye sees as an edge. */
export function inkOf(light: Plane, { flow, least, steepness, ...widths }: Pen): Float32Array {
  const { data } = flowDifference(light, edgeFlow(light, flow), widths)
  const around = surroundings(light, 12).data
  const ink = new Float32Array(data.length)
  for (let pixel = 0; pixel < data.length; pixel += 1) {
    // Relative to the brightness around, as the eye judges, so that the dark parts have lines too.
    const below = -(data[pixel] ?? 0) / (0.2 + (around[pixel] ?? 0)) - least
    if (below > 0) ink[pixel] = Math.tanh(below * steepness)
  }
  return ink
}
