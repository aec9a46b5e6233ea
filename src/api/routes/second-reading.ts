import type { CaseReview } from '../../application/ports/case-review.ts'
import { toldClaim } from '../../application/review/decided-description.ts'
import { type Difference, listDifferences } from '../../application/review/list-differences.ts'
import { measureAgreement } from '../../application/review/measure-agreement.ts'
import { mediumAtReview } from '../../application/review/medium-at-review.ts'
import type { AgreementShown, Differences, SecondReadings } from '../../contract/second-reading.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Agreement } from '../../domain/review/agreement.ts'
import type { Decision } from '../../domain/review/decision.ts'
import { mayAdjudicate, type Reader, secondReadingBound } from '../../domain/review/second-reading.ts'
import { claimTeller } from '../../language/realize/realize-claim.ts'
import { asMediaId } from '../as-media-id.ts'
import type { Handlers } from '../route-handlers.ts'
import { namesOf, personShown, type ReviewContext } from '../views/review-shown.ts'
import { contextOf, type ReviewDeps } from './review.ts'

/** Second readings: what waits for one, where two differ, and how far they agree. */
export function secondReadingHandlers(deps: ReviewDeps): Pick<Handlers, 'listSecondReadings' | 'listDifferences' | 'showAgreement'> {
  return {
    listSecondReadings: async ({ reference, after, limit }, { by }) => {
      const { store, reader } = await contextOf(deps, { reference, by, language: 'en' })
      return waiting(store, reader, { after: after === undefined ? null : asMediaId(after), limit })
    },
    listDifferences: async ({ reference, language }, { by }) => {
      const context = await contextOf(deps, { reference, by, language })
      return { differences: await differencesShown(context) }
    },
    showAgreement: async ({ reference }) => agreementShown(await measureAgreement(await deps.source.reviewOf(reference))),
  }
}

// Claims of a page of media: a medium that holds more waits with the rest on the next page.
const mostClaims = 5000

async function waiting(
  store: CaseReview,
  { person, share }: Reader,
  { after, limit }: { readonly after: MediaId | null; readonly limit: number },
): Promise<SecondReadings> {
  const claims = await store.secondReadingsWanted({ reader: person.id, below: secondReadingBound(share), after, limit: mostClaims })
  const byMedium = [...Map.groupBy(claims, ({ mediaId }) => mediaId)]
  const shown = byMedium.slice(0, limit)
  const paths = await store.pathsOf(shown.map(([id]) => id))
  const more = byMedium.length > shown.length || claims.length === mostClaims
  return {
    media: shown.map(([id, own]) => ({ id, path: paths.get(id) ?? null, claims: own.length })),
    next: more ? (shown.at(-1)?.[0] ?? null) : null,
  }
}

async function differencesShown(context: ReviewContext): Promise<Differences['differences']> {
  const { store } = context
  const differences = await listDifferences(store)
  const paths = await store.pathsOf([...new Set(differences.map(({ mediaId }) => mediaId))])
  const shown: Differences['differences'] = []
  for (const [mediaId, own] of Map.groupBy(differences, (difference) => difference.mediaId))
    shown.push(...(await ofMedium(context, own, { mediaId, path: paths.get(mediaId) ?? null })))
  return shown
}

async function ofMedium(
  context: ReviewContext,
  differences: readonly Difference[],
  { mediaId, path }: { readonly mediaId: MediaId; readonly path: string | null },
): Promise<Differences['differences']> {
  const { store, locale, reader } = context
  const medium = await mediumAtReview(store, mediaId)
  const [teller, names] = [claimTeller(medium.draft.description, locale), await namesOf(context)]
  return differences.flatMap(({ claimId, first, second, decisions }) => {
    const claim = medium.claims.find(({ drafted }) => drafted.id === claimId)
    if (claim === undefined) return []
    const { drafted, passage } = claim
    const side = (decision: Decision) => {
      const told = toldClaim(drafted, decision)
      const { by, at, verdict } = decision
      return { by: personShown(by, names), at, verdict, says: told && teller(passage, told) }
    }
    const sides = { first: side(first), second: side(second) }
    const drawn = teller(passage, drafted)
    return [{ media: mediaId, path, claim: claimId, drafted: drawn, ...sides, mayAdjudicate: mayAdjudicate(decisions, reader.person) }]
  })
}

function agreementShown(told: Agreement): AgreementShown {
  const measured = told.outcome === 'measured' ? told : null
  const kappa = told.outcome === 'measured' || told.outcome === 'no-interval' ? told.kappa : null
  return { readTwice: told.claims, same: told.same, kappa, from: measured?.low ?? null, to: measured?.high ?? null }
}
