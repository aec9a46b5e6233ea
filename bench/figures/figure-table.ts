import { markdownTable } from '../quality/markdown-table.ts'
import { type Figure, meetsGoal } from './figure.ts'

/** A Markdown table of figures beside their goals. */
export function figureTable(figures: readonly Figure[]): string {
  return markdownTable(['what', 'measured', 'goal', 'met'], figures.map(cells))
}

function cells(figure: Figure): string[] {
  const met = meetsGoal(figure)
  return [figure.what, measuredText(figure), goalText(figure), met === null ? '–' : met ? 'yes' : 'no']
}

function measuredText({ measured, unit }: Figure): string {
  return Number.isNaN(measured) ? 'not measured' : `${rounded(measured)} ${unit}`
}

function goalText({ goal, unit }: Figure): string {
  if (goal === null) return '–'
  return 'most' in goal ? `at most ${rounded(goal.most)} ${unit}` : `at least ${rounded(goal.least)} ${unit}`
}

/** Three decimals below ten, one below a thousand, none above. */
function rounded(value: number): string {
  const decimals = Math.abs(value) < 10 ? 3 : Math.abs(value) < 1000 ? 1 : 0
  return String(Number(value.toFixed(decimals)))
}
