export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle at any angle: its centre, its two side lengths, and the unit vector of the first side, which points right. */
export interface Rectangle {
  readonly centre: Point
  readonly direction: Point
  readonly width: number
  readonly height: number
}

/** The rectangle of least area around points; its first side is the one nearer to level. */
export function smallestRectangle(points: readonly Point[]): Rectangle {
  const hull = convexHull(points)
  const candidates = hull.map((point, index) => rectangleAlong(hull, directionFrom(point, hull[(index + 1) % hull.length] ?? point)))
  return levelled(candidates.reduce((best, one) => (one.width * one.height < best.width * best.height ? one : best)))
}

function directionFrom(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}

function rectangleAlong(hull: readonly Point[], direction: Point): Rectangle {
  const along = hull.map((point) => point.x * direction.x + point.y * direction.y)
  const aside = hull.map((point) => point.y * direction.x - point.x * direction.y)
  const [left, right, top, bottom] = [Math.min(...along), Math.max(...along), Math.min(...aside), Math.max(...aside)]
  const [middle, level] = [(left + right) / 2, (top + bottom) / 2]
  const centre = { x: middle * direction.x - level * direction.y, y: middle * direction.y + level * direction.x }
  return { centre, direction, width: right - left, height: bottom - top }
}

function levelled(rectangle: Rectangle): Rectangle {
  const { direction, width, height } = rectangle
  const steep = Math.abs(direction.y) > Math.abs(direction.x)
  const turned = steep ? { x: -direction.y, y: direction.x } : direction
  const sign = turned.x < 0 ? -1 : 1
  const size = steep ? { width: height, height: width } : { width, height }
  return { ...rectangle, ...size, direction: { x: turned.x * sign, y: turned.y * sign } }
}

/** Andrew's monotone chain; clockwise on screen, without points on edges. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((left, right) => left.x - right.x || left.y - right.y)
  const hull = [...halfHull(sorted), ...halfHull(sorted.toReversed())]
  return hull.length === 0 ? sorted.slice(0, 1) : hull
}

function halfHull(sorted: readonly Point[]): Point[] {
  const chain: Point[] = []
  for (const point of sorted) {
    while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop()
    chain.push(point)
  }
  return chain.slice(0, -1)
}

function turnsLeft(first: Point | undefined, second: Point | undefined, third: Point): boolean {
  if (first === undefined || second === undefined) return true
  return (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x) > 0
}
