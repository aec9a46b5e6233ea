import type { CaseId, Instant, MediaId } from '../../domain/id.ts'
import { Problem } from '../../domain/problem.ts'
import type { Exposure, ExposureId, LookEnd } from '../../domain/review/exposure.ts'
import { mayShow, type Standing } from '../../domain/review/may-show.ts'
import type { PersonId } from '../../domain/review/person.ts'
import type { CaseReview } from '../ports/case-review.ts'
import type { CaseReader } from '../ports/case-store.ts'
import type { Clock } from '../ports/clock.ts'
import type { LookRecord } from '../ports/look-record.ts'
import type { LookRenderer, RenderedLook } from '../ports/look-renderer.ts'
import { isHard } from '../review/next-medium.ts'
import { type LookAsked, type LookView, lookView } from './look-view.ts'
import { oneAfterAnother } from './one-after-another.ts'
import { withReserved } from './reserved-time.ts'

/** The case that is looked at. */
export interface LookedAtCase {
  readonly id: CaseId
  readonly reader: CaseReader
  readonly review: Pick<CaseReview, 'saveExposure' | 'endExposure' | 'exposuresOn' | 'openExposures' | 'hardSigns'>
}

/** A look that may be taken once, under its link. */
export interface LookOffered {
  readonly link: string
  readonly exposure: ExposureId
  readonly allowedSeconds: number
  readonly places: number
}

export interface LookDeskDeps {
  readonly renderer: LookRenderer
  /** All that limits what somebody may be shown now. */
  readonly standing: (by: PersonId) => Promise<Standing>
  readonly addSeen: LookRecord['addSeen']
  readonly clock: Clock
  /** Random hex digits, so many bytes of them. */
  readonly random: (bytes: number) => string
  /** Runs an action after so many milliseconds unless it is called off. */
  readonly later: (millis: number, act: () => void) => () => void
  /** Told of a look that could not be ended in its time, so that no fault is swallowed. */
  readonly onUnexpected: (error: unknown) => void
}

/** Where looks are asked for, taken once and ended. */
export interface LookDesk extends AsyncDisposable {
  offer(into: LookedAtCase, by: PersonId, asked: LookAsked): Promise<LookOffered>
  /** Renders, records the exposure, then gives the bytes: in this order, and once. */
  take(link: string, by: PersonId, signal: AbortSignal): Promise<RenderedLook>
  /** Ends a look; `dwellMillis` is what the page counted, held against the time since the opening. */
  end(exposure: ExposureId, by: PersonId, ending: { readonly dwellMillis: number; readonly how: LookEnd }): Promise<void>
}

interface Offer {
  readonly into: LookedAtCase
  readonly by: PersonId
  readonly asked: LookAsked
  readonly view: LookView
  readonly exposure: ExposureId
  readonly allowedSeconds: number
  readonly forget: () => void
}

interface OpenLook {
  readonly offer: Offer
  readonly exposure: Exposure
  readonly callOff: () => void
}

/** A link that nobody takes is void after this. */
const offerMillis = 20_000
/** The server ends a look so long after its time, so that the page's own end, which knows how long it was visible, comes first. */
const graceMillis = 2_000

/** A person looks at one thing at a time; more than this is a page gone wrong, and each look is a process. */
const mostAtOnce = 8

/** Opens the desk of one server. Links live in memory only: after a restart none is valid. */
export function openLookDesk(deps: LookDeskDeps): LookDesk {
  const offers = new Map<string, Offer>()
  const open = new Map<ExposureId, OpenLook>()
  const rendering = new Set<Offer>()
  const inTurn = oneAfterAnother<PersonId>()
  const ofPerson = (by: PersonId) =>
    [...offers.values(), ...rendering, ...Array.from(open.values(), ({ offer }) => offer)].filter((offer) => offer.by === by)
  const endLook = async (look: OpenLook, dwellMillis: number, how: LookEnd) => {
    look.callOff()
    open.delete(look.exposure.id)
    await recordEnd(deps, look, { dwellMillis, how })
  }
  return {
    offer: (into, by, asked) =>
      inTurn(by, async () => {
        const made = await makeOffer(deps, { into, by, asked }, ofPerson(by))
        const link = deps.random(32)
        offers.set(link, { ...made, forget: deps.later(offerMillis, () => offers.delete(link)) })
        return { link, exposure: made.exposure, allowedSeconds: made.allowedSeconds, places: made.view.places }
      }),
    take: async (link, by, signal) => {
      const offer = offers.get(link)
      // Whoever comes second, or is somebody else, learns no more than that there is nothing.
      if (offer === undefined || offer.by !== by) throw new Problem('look-gone')
      offers.delete(link)
      offer.forget()
      rendering.add(offer)
      const rendered = await deps.renderer
        .render(offer.view.medium, offer.view.lookAt(offer.allowedSeconds), signal)
        .finally(() => rendering.delete(offer))
      const exposure = exposureOf(offer, deps.clock.now())
      await offer.into.review.saveExposure(exposure)
      const close = () => {
        const look = open.get(exposure.id)
        if (look !== undefined) endLook(look, offer.allowedSeconds * 1000, 'expired').catch(deps.onUnexpected)
      }
      open.set(exposure.id, { offer, exposure, callOff: deps.later(offer.allowedSeconds * 1000 + graceMillis, close) })
      return rendered
    },
    end: async (exposure, by, { dwellMillis, how }) => {
      const look = open.get(exposure)
      // Ended before: by its time, or by an end that was sent twice.
      if (look === undefined || look.exposure.by !== by) return
      await endLook(look, dwellMillis, how)
    },
    [Symbol.asyncDispose]: async () => {
      for (const { forget } of offers.values()) forget()
      offers.clear()
      // One after the other: each takes its own place out of the map.
      for (const look of Array.from(open.values())) await endLook(look, Number.POSITIVE_INFINITY, 'left')
    },
  }
}

/** What a look may be; `own` are the looks of the same person that are open or promised. */
async function makeOffer(
  deps: LookDeskDeps,
  { into, by, asked }: Pick<Offer, 'into' | 'by' | 'asked'>,
  own: readonly Offer[],
): Promise<Omit<Offer, 'forget'>> {
  if (own.length >= mostAtOnce) throw new Problem('too-many-requests')
  const standing = withReserved(
    await deps.standing(by),
    own.map((offer) => ({ tier: offer.asked.tier, allowedSeconds: offer.allowedSeconds })),
  )
  const allowedSeconds = await allowedTime(standing, into, { by, asked })
  const view = await lookView(into.reader, asked, standing.policy.longestSide)
  return { into, by, asked, view, exposure: `x-${deps.random(12)}` as ExposureId, allowedSeconds }
}

async function allowedTime(
  standing: Standing,
  { review }: LookedAtCase,
  { by, asked }: { readonly by: PersonId; readonly asked: LookAsked },
): Promise<number> {
  const before = await review.exposuresOn(asked.mediaId)
  const seenBefore = before.flatMap(({ exposure }) => (exposure.by === by && exposure.claimId === asked.claimId ? [exposure.tier] : []))
  const hard = await isHardMedium(review, asked.mediaId, standing)
  const answer = mayShow({ hard, look: { tier: asked.tier, seenBefore } }, standing)
  if (!answer.allowed) throw new Problem('look-refused', answer.why)
  return answer.seconds ?? standing.policy.lookSeconds[asked.tier]
}

async function isHardMedium(review: Pick<CaseReview, 'hardSigns'>, media: MediaId, { policy }: Standing): Promise<boolean> {
  const signs = await review.hardSigns([media])
  return signs.some((sign) => isHard(sign, policy))
}

function exposureOf({ by, asked, view, exposure, allowedSeconds }: Offer, openedAt: Instant): Exposure {
  const { mediaId, claimId, tier, reason } = asked
  const { region, at, longestSide } = view
  const span = view.spanFor(allowedSeconds)
  return { id: exposure, by, mediaId, claimId, tier, region, at, span, longestSide, reason, openedAt, allowedSeconds }
}

async function recordEnd(
  deps: LookDeskDeps,
  { offer, exposure }: OpenLook,
  { dwellMillis, how }: { readonly dwellMillis: number; readonly how: LookEnd },
): Promise<void> {
  const endedAt = deps.clock.now()
  const most = Math.min(Date.parse(endedAt) - Date.parse(exposure.openedAt), exposure.allowedSeconds * 1000 + graceMillis)
  const dwell = Math.round(Math.max(0, Math.min(dwellMillis, most)))
  await offer.into.review.endExposure({ exposure: exposure.id, endedAt, dwellMillis: dwell, how }, exposure.by)
  const { id, by, tier } = exposure
  await deps.addSeen({ exposure: id, by, caseId: offer.into.id, tier, at: endedAt, dwellMillis: dwell })
}
