import { feature } from 'topojson-client'
import address from 'world-atlas/land-50m.json?url'

/** The outline of all land as a path with degrees as its units and north upwards. It comes with the console. */
export async function loadLand(): Promise<string> {
  const response = await fetch(address)
  // The file is a part of the console, of this form.
  return landPath((await response.json()) as Topology)
}

type Topology = Parameters<typeof feature>[0]
type Geometry = Extract<ReturnType<typeof feature>, { type: 'Feature' }>['geometry']

function landPath(topology: Topology): string {
  const land = topology.objects.land
  if (land === undefined) throw new Error('the map holds no land')
  const shape = feature(topology, land)
  return (shape.type === 'FeatureCollection' ? shape.features : [shape])
    .flatMap(({ geometry }) => ringsOf(geometry))
    .map((ring) => ring.map(stepOf).join(''))
    .join('')
}

/** A line to the next corner; across the 180th meridian, which is the edge of the map, it is lifted. */
function stepOf([x = 0, y = 0]: readonly number[], at: number, ring: readonly (readonly number[])[]): string {
  const isLifted = at === 0 || Math.abs(x - (ring[at - 1]?.[0] ?? x)) > 180
  return `${isLifted ? 'M' : 'L'}${x.toFixed(2)} ${(-y).toFixed(2)}`
}

function ringsOf(geometry: Geometry): number[][][] {
  if (geometry.type === 'Polygon') return geometry.coordinates
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
}
