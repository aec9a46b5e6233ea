import { z } from 'zod'
import type { PersonId } from '../../../domain/review/person.ts'
import { shownTiers } from '../../../domain/review/tier.ts'
import type { StandingRecord } from '../standing-record.ts'

export const exportedLook = z
  .strictObject({
    id: z
      .string()
      .regex(/^x-[0-9a-f]{24}$/)
      .describe('What decisions refer to as seen.'),
    claim: z.string().nullable().describe('Id of the claim that it was opened for; null where it was opened for none.'),
    tier: z.enum(shownTiers).describe('What was shown or played.'),
    by: z.strictObject({ id: z.string().describe('Id of the person.'), name: z.string().describe('Name of the person.') }),
    openedAt: z.string().describe('UTC.'),
    millis: z.number().int().nonnegative().nullable().describe('How long it was shown; null where it was not ended yet.'),
    end: z.string().nullable().describe('How it ended: failed where nothing was shown.'),
  })
  .meta({ id: 'look', description: 'One showing of a medium to one person, on which a decision rests.' })

/** The looks that decisions on a medium name, in the order in which they were opened. */
export function exportLooks({ decided, seen }: Pick<StandingRecord, 'decided' | 'seen'>, names: ReadonlyMap<PersonId, string>) {
  const named = new Set(decided?.claims.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.seen)) ?? [])
  const looks = [...named].flatMap((id) => seen.get(id) ?? []).sort((a, b) => order(a.exposure, b.exposure))
  return looks.map(({ exposure: { id, claimId, tier, by, openedAt }, end }): z.output<typeof exportedLook> => {
    const person = { id: by, name: names.get(by) ?? by }
    return { id, claim: claimId, tier, by: person, openedAt, millis: end?.dwellMillis ?? null, end: end?.how ?? null }
  })
}

function order(a: { readonly openedAt: string; readonly id: string }, b: { readonly openedAt: string; readonly id: string }): number {
  return `${a.openedAt} ${a.id}` < `${b.openedAt} ${b.id}` ? -1 : 1
}
