import type { ClusterShown } from '../../../contract/search.ts'

/** A part of the map: its middle in degrees and how many degrees of longitude it is wide; it is half as high. */
export interface MapView {
  readonly latitude: number
  readonly longitude: number
  readonly width: number
}

/** All of the earth. */
export const wholeEarth: MapView = { latitude: 0, longitude: 0, width: 360 }

const narrowest = 0.02

/** Twice as near, or half, about the same middle. */
export function zoomed(view: MapView, step: 'in' | 'out'): MapView {
  return kept({ ...view, width: step === 'in' ? view.width / 2 : view.width * 2 })
}

/** A quarter of what is seen further on. */
export function moved(view: MapView, east: number, north: number): MapView {
  return kept({ ...view, longitude: view.longitude + (east * view.width) / 4, latitude: view.latitude + (north * view.width) / 8 })
}

/** The view that shows an area with room around it. */
export function viewOf(area: string): MapView {
  const [south = -90, west = -180, north = 90, east = 180] = area.split(',').map(Number)
  const width = Math.max(east - west, (north - south) * 2, narrowest) * 1.4
  return kept({ latitude: (south + north) / 2, longitude: (west + east) / 2, width })
}

function kept({ latitude, longitude, width }: MapView): MapView {
  const wide = Math.min(360, Math.max(narrowest, width))
  const [sideways, upwards] = [(360 - wide) / 2, (180 - wide / 2) / 2]
  return { latitude: within(latitude, upwards), longitude: within(longitude, sideways), width: wide }
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value))
}

/** What is seen, as the filter `area` is written; null for the whole earth. */
export function areaOf({ latitude, longitude, width }: MapView): string | null {
  if (width >= 360) return null
  return [latitude - width / 4, longitude - width / 2, latitude + width / 4, longitude + width / 2].map((edge) => edge.toFixed(5)).join()
}

/** The box that a drawing shows, with degrees as its units and north upwards. */
export function viewBox({ latitude, longitude, width }: MapView): string {
  return [longitude - width / 2, -latitude - width / 4, width, width / 2].join(' ')
}

/** How many degrees wide a cluster is at most: some twenty stand side by side. */
export function cellOf({ width }: MapView): number {
  return Math.max(0.0001, Number((width / 24).toPrecision(2)))
}

/** The radius of a cluster in degrees of the view. */
export function radiusOf({ count }: Pick<ClusterShown, 'count'>, { width }: MapView): number {
  return (width / 360) * Math.min(7, 2 + Math.log10(count) * 1.4)
}
