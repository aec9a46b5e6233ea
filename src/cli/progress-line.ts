import type { WorkTold } from '../application/ports/case-work.ts'
import type { Progress, ProgressStage } from '../application/ports/progress.ts'
import { coarseSpan } from '../domain/coarse-span.ts'
import type { LocaleTag } from '../domain/id.ts'
import { punctuationOf } from '../domain/punctuation.ts'
import { formatTag } from '../language/format-tag.ts'
import { formatMessage } from '../language/interface/format-message.ts'
import { fitColumns } from './fit-columns.ts'
import type { Terminal } from './terminal.ts'

interface Stage {
  readonly id: ProgressStage
  readonly name: string
  readonly total: number | null
  readonly since: number
  done: number
  shownAt: number
  shown: string
  paused: boolean
  underWay: number
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
  let held = false
  const show = (current: Stage, last: boolean) => {
    const pause = terminal.isInteractive ? screenPause : logPause
    if (!last && now() - current.shownAt < pause) return
    current.shownAt = now()
    const line = progressText(current, now(), locale)
    if (!terminal.isInteractive && line === current.shown) return
    current.shown = line
    put(line, terminal)
  }
  return {
    onProcessor: (reason) => terminal.err(formatMessage(locale, 'work.on-processor', { reason })),
    begin: (name: ProgressStage, total) => {
      stage = { ...freshStage(name, total, locale), since: now(), paused: held }
      if (terminal.isInteractive && total !== 0) show(stage, true)
    },
    advance: (count) => {
      if (stage === null) return
      stage.done += count
      show(stage, false)
    },
    estimate: (secondsLeft) => {
      if (stage === null) return
      stage.estimate = secondsLeft
      show(stage, false)
    },
    underWay: (media) => {
      if (stage === null || stage.underWay === media) return
      stage.underWay = media
      if (stage.paused) show(stage, true)
    },
    pause: (paused) => {
      held = paused
      if (stage === null || stage.paused === paused) return
      stage.paused = paused
      show(stage, true)
    },
    end: () => {
      if (stage === null) return
      if (isIdle(stage)) passOver(stage, terminal, locale)
      else {
        show(stage, true)
        if (terminal.isInteractive) terminal.err('')
      }
      stage = null
    },
  }
}

function put(line: string, terminal: Terminal): void {
  if (terminal.isInteractive) terminal.replaceLine(fitColumns(line, terminal.columns - 1))
  else terminal.err(line)
}

/** Of media it is told how many are under way; any other work is under way from its beginning. */
function freshStage(id: ProgressStage, total: number | null, locale: LocaleTag): Stage {
  const underWay = id === 'analysing' ? 0 : 1
  return { ...fresh, id, name: formatMessage(locale, `work.stage-${id}`), total, since: 0, paused: false, underWay }
}

const fresh = { done: 0, shownAt: Number.NEGATIVE_INFINITY, shown: '', estimate: undefined }

/** Takes the line of a stage back in which nothing was to be done. */
function passOver({ id, shown }: Stage, terminal: Terminal, locale: LocaleTag): void {
  if (terminal.isInteractive && shown !== '') terminal.replaceLine('')
  if (id === 'analysing') terminal.err(formatMessage(locale, 'command.nothing-new'))
}

/** A stage in which nothing was to be done: its line would be a nought that seems to be a failure. */
function isIdle({ id, total, done }: Stage): boolean {
  return total === 0 || (id === 'drafting' && done === 0)
}

function progressText(stage: Stage, now: number, locale: LocaleTag): string {
  const number = new Intl.NumberFormat(formatTag(locale))
  const count = stage.total === null ? number.format(stage.done) : `${number.format(stage.done)}/${number.format(stage.total)}`
  const rest = stage.paused ? pauseText(stage, locale) : estimateText(stage, now, locale)
  const { colon, comma } = punctuationOf(locale)
  return `${stage.name}${colon}${count}${rest === '' ? '' : `${comma}${rest}`}`
}

function pauseText({ id, underWay }: Stage, locale: LocaleTag): string {
  if (underWay === 0) return formatMessage(locale, 'work.paused')
  return id === 'analysing' ? formatMessage(locale, 'work.pausing', { count: underWay }) : formatMessage(locale, 'work.pausing-rest')
}

function estimateText(stage: Stage, now: number, locale: LocaleTag): string {
  if (stage.total === null || stage.done >= stage.total) return ''
  const left = stage.estimate === undefined ? secondsLeft(stage, now) : stage.estimate
  return left === null
    ? formatMessage(locale, 'work.no-estimate')
    : formatMessage(locale, 'work.time-left', { time: coarseSpan(left, formatTag(locale)) })
}

/** How far a run in another process is, in the words of its own progress line. */
export function workText(work: WorkTold, locale: LocaleTag): string {
  const { stage, done, total, paused, underWay, secondsLeft: estimate } = work
  return progressText({ ...freshStage(stage, total, locale), done, paused, underWay, estimate }, 0, locale)
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
