import { z } from 'zod'
import { facetNames } from '../domain/finding/facets.ts'

const choices = z
  .string()
  .max(4000)
  .refine((text) => readChoices(text) !== null)
  .transform((text) => readChoices(text) ?? [])

/** Values of a facet as one field of an address: with commas between, so written that a value may hold one. */
export function writeChoices(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',')
}

/** The values again; null where they were written otherwise. */
export function readChoices(text: string): string[] | null {
  try {
    return text === '' ? [] : text.split(',').map(decodeURIComponent)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

const degrees = /^-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?){3}$/

/** South, west, north and east in degrees, with commas between. */
const area = z
  .string()
  .regex(degrees)
  .transform((text) => {
    const [south = 0, west = 0, north = 0, east = 0] = text.split(',').map(Number)
    return { south, west, north, east }
  })

const facetFields = {
  state: choices.optional(),
  object: choices.optional(),
  people: choices.optional(),
  kind: choices.optional(),
  outcome: choices.optional(),
  problem: choices.optional(),
  tongue: choices.optional(),
  certainty: choices.optional(),
  claim: choices.optional(),
  device: choices.optional(),
  type: choices.optional(),
  exhibit: choices.optional(),
  alike: choices.optional(),
  model: choices.optional(),
}

/** The fields by which media are sought: words, values of facets, days (both included) and an area. */
export const findFields = {
  words: z.string().max(200).default(''),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  area: area.optional(),
  ...facetFields,
}

const anyField = z.object(findFields).partial()

/** A search as it is kept: the fields that are set, as they stand in an address. */
export const keptFilter = z
  .partialRecord(z.enum(['words', 'from', 'to', 'area', ...facetNames]), z.string().max(4000))
  .refine((fields) => anyField.safeParse(fields).success)
