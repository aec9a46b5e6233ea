import { InvalidArgumentError } from 'commander'
import type { LocaleTag } from '../domain/id.ts'
import { isLocale, locales } from '../language/locale-tag.ts'

/** `en,sv` → the languages, or a usage error that names those there are. */
export function parseLocales(text: string): readonly LocaleTag[] {
  const tags = list(text)
  const known = tags.filter(isLocale)
  if (known.length !== tags.length || known.length === 0) throw new InvalidArgumentError(`Languages: ${locales.join(', ')}.`)
  return [...new Set(known)]
}

/** Makes a parser of a comma-separated list of the given words. */
export function parseWords<Word extends string>(words: readonly Word[]): (text: string) => readonly Word[] {
  return (text) => {
    const found = list(text).map((part) => words.find((word) => word === part))
    const known = found.filter((word) => word !== undefined)
    if (known.length !== found.length || known.length === 0) throw new InvalidArgumentError(`One or more of: ${words.join(', ')}.`)
    return [...new Set(known)]
  }
}

/** One of the given words. */
export function parseWord<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text)
    if (found === undefined) throw new InvalidArgumentError(`One of: ${words.join(', ')}.`)
    return found
  }
}

/** A whole number from `low` to `high`. */
export function parseWhole(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < low || value > high) throw new InvalidArgumentError(`A whole number from ${low} to ${high}.`)
    return value
  }
}

const isoMoment = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?(Z|[+-]\d{2}:\d{2})?$/

/** A moment as ISO 8601, in UTC where it names no zone, given back in UTC with milliseconds. */
export function parseMoment(text: string): string {
  const [, day = '', time = 'T00:00', zone = 'Z'] = isoMoment.exec(text) ?? []
  const moment = Date.parse(day + time + zone)
  if (Number.isNaN(moment) || !dayExists(day)) throw new InvalidArgumentError('A date such as 2026-11-22 or 2026-11-22T08:00:00Z.')
  return new Date(moment).toISOString()
}

/** The calendar of JavaScript takes the 31st of February for a day in March. */
function dayExists(day: string): boolean {
  return new Date(day).toISOString().startsWith(day)
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
