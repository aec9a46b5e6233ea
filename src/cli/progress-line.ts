import type { WorkTold } from '../application/ports/case-work.ts'
import type { Progress, ProgressStage } from '../application/ports/progress.ts'
import type { LocaleTag } from '../domain/id.ts'
import { punctuationOf, withoutGaps } from '../domain/punctuation.ts'
import { formatTag } from '../language/format-tag.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { fitColumns } from './fit-columns.ts'
import type { Terminal } from './terminal.ts'

interface Stage {
  readonly name: string
  readonly total: number | null
  readonly since: number
  done: number
  shownAt: number
  paused: boolean
  /** What the work itself says of the time left; undefined where it says nothing. */
  estimate: number | null | undefined
}

export interface ProgressLineOptions {
  readonly terminal: Terminal
  readonly locale: LocaleTag
  /** Milliseconds, only for differences. */
  readonly now: () => number
}

/** Milliseconds between two lines: often on a screen, seldom in a log file. */
const screenPause = 200
const logPause = 15_000

/** One line that tells the stage, how many of how many, and an estimate of the time left. */
export function createProgressLine({ terminal, locale, now }: ProgressLineOptions): Progress {
  let stage: Stage | null = null
  const show = (current: Stage, last: boolean) => {
    const pause = terminal.isInteractive ? screenPause : logPause
    if (!last && now() - current.shownAt < pause) return
    current.shownAt = now()
    const line = progressText(current, now(), locale)
    if (terminal.isInteractive) terminal.replaceLine(fitColumns(line, terminal.columns - 1))
    else terminal.err(line)
  }
  return {
    begin: (name: ProgressStage, total) => {
      stage = { ...fresh, name: formatMessage(locale, `command.stage-${name}`), total, since: now() }
      if (terminal.isInteractive) show(stage, true)
    },
    advance: (count) => {
      if (stage === null) return
      stage.done += count
      show(stage, false)
    },
    estimate: (secondsLeft) => {
      if (stage !== null) stage.estimate = secondsLeft
    },
    pause: (paused) => {
      if (stage === null) return
      stage.paused = paused
      show(stage, true)
    },
    end: () => {
      if (stage === null) return
      show(stage, true)
      if (terminal.isInteractive) terminal.err('')
      stage = null
    },
  }
}

const fresh = { done: 0, shownAt: Number.NEGATIVE_INFINITY, paused: false, estimate: undefined }

function progressText(stage: Stage, now: number, locale: LocaleTag): string {
  const number = new Intl.NumberFormat(formatTag(locale))
  const count = stage.total === null ? number.format(stage.done) : `${number.format(stage.done)}/${number.format(stage.total)}`
  const rest = stage.paused ? formatMessage(locale, 'command.paused') : estimateText(stage, now, locale)
  const { colon, comma } = punctuationOf(locale)
  return `${stage.name}${colon}${count}${rest === '' ? '' : `${comma}${rest}`}`
}

function estimateText(stage: Stage, now: number, locale: LocaleTag): string {
  if (stage.total === null || stage.done >= stage.total) return ''
  const left = stage.estimate === undefined ? secondsLeft(stage, now) : stage.estimate
  return left === null
    ? formatMessage(locale, 'command.no-estimate')
    : formatMessage(locale, 'command.time-left', { time: durationText(left, locale) })
}

/** How far a run in another process is, in the words of its own progress line. */
export function workText(work: WorkTold, locale: LocaleTag): string {
  const { stage, done, total, paused, secondsLeft: estimate } = work
  return progressText(
    { ...fresh, name: formatMessage(locale, `command.stage-${stage}`), total, since: 0, done, paused, estimate },
    0,
    locale,
  )
}

/** From the pace so far; null until there is a pace worth speaking of. */
export function secondsLeft(
  stage: { readonly total: number | null; readonly done: number; readonly since: number },
  now: number,
): number | null {
  const elapsed = (now - stage.since) / 1000
  if (stage.total === null || stage.done === 0 || stage.done >= stage.total || elapsed < 3) return null
  return (elapsed / stage.done) * (stage.total - stage.done)
}

/** Coarse on purpose: seconds up to a minute, then minutes, then hours. */
export function durationText(seconds: number, locale: LocaleTag): string {
  const [value, unit] =
    seconds < 60
      ? [Math.ceil(seconds / 5) * 5, 'second']
      : seconds < 5400
        ? [Math.round(seconds / 60), 'minute']
        : [Math.round(seconds / 3600), 'hour']
  return withoutGaps(
    new Intl.NumberFormat(formatTag(locale), { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(Number(value)),
  )
}
