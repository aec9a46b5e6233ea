import type { Box } from '../../domain/timeline.ts'

/** A line that is told: its text, where it stands in fractions of the picture, and how sure the reading is. */
export interface PlacedLine {
  readonly text: string
  readonly confidence: number
  readonly box: Box
  readonly engine: string
}

/** Pieces on one row belong together when their gap is below this share of their height, and their heights are alike. */
const joined = { gap: 1.2, heights: 1.5 } as const

/** Rows from top to bottom, pieces of a row from left to right, those that stand close made one line. */
export function inReadingOrder(lines: readonly PlacedLine[], aspect: number): PlacedLine[] {
  const rows: PlacedLine[][] = []
  for (const line of lines.toSorted((one, other) => one.box.y - other.box.y)) {
    const row = rows.find((members) => members.some((member) => sameRow(member.box, line.box)))
    if (row === undefined) rows.push([line])
    else row.push(line)
  }
  return rows.flatMap((row) =>
    joinNeighbours(
      row.toSorted((one, other) => one.box.x - other.box.x),
      aspect,
    ),
  )
}

function sameRow(one: Box, other: Box): boolean {
  const overlap = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return overlap > 0.6 * Math.min(one.height, other.height) && ratio(one.height, other.height) < 2
}

function joinNeighbours(row: readonly PlacedLine[], aspect: number): PlacedLine[] {
  return row.reduce<PlacedLine[]>((done, line) => {
    const last = done.at(-1)
    if (last === undefined || !standClose(last.box, line.box, aspect)) return [...done, line]
    return [...done.slice(0, -1), join(last, line)]
  }, [])
}

/** `aspect` is width by height of the picture: gaps are in fractions of the width, heights of the height. */
function standClose(left: Box, right: Box, aspect: number): boolean {
  const gap = (right.x - left.x - left.width) * aspect
  return gap < joined.gap * Math.min(left.height, right.height) && ratio(left.height, right.height) < joined.heights
}

function join(left: PlacedLine, right: PlacedLine): PlacedLine {
  const [x, y] = [Math.min(left.box.x, right.box.x), Math.min(left.box.y, right.box.y)]
  const width = Math.max(left.box.x + left.box.width, right.box.x + right.box.width) - x
  const height = Math.max(left.box.y + left.box.height, right.box.y + right.box.height) - y
  const letters = left.text.length + right.text.length
  return {
    text: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(left.text) ? `${right.text} ${left.text}` : `${left.text} ${right.text}`,
    confidence: (left.confidence * left.text.length + right.confidence * right.text.length) / letters,
    box: { x, y, width, height },
    engine: left.engine === right.engine ? left.engine : 'ppocr+tesseract',
  }
}

function ratio(one: number, other: number): number {
  return Math.max(one, other) / Math.max(1e-9, Math.min(one, other))
}
