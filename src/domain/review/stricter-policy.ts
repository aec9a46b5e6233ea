import type { ReviewPolicy } from './policy.ts'
import { type ShownTier, shownTiers } from './tier.ts'

/** What a person wishes for themselves; a field left out follows the organisation. */
export type PolicyWishes = {
  readonly [K in keyof ReviewPolicy]?: ReviewPolicy[K] extends Readonly<Record<ShownTier, number>>
    ? Readonly<Partial<Record<ShownTier, number>>>
    : ReviewPolicy[K]
}

/** The policy that holds for a person, and the wishes (or parts of them) that were left aside because they are weaker than the organisation's. */
export interface EffectivePolicy {
  readonly policy: ReviewPolicy
  readonly refused: readonly (keyof ReviewPolicy)[]
}

interface Judged<Value> {
  readonly value: Value
  readonly weaker: boolean
}

type Rules = {
  readonly [K in keyof ReviewPolicy]: (organisation: ReviewPolicy[K], wish: NonNullable<PolicyWishes[K]>) => Judged<ReviewPolicy[K]>
}

/** What is stricter, for every field of the policy. A field without a rule does not compile. */
const rules = {
  workMinutes: less,
  breakMinutes: more,
  idleMinutes: less,
  dailyMinutes: less,
  dailyPictureSeconds: less,
  dailyClipSeconds: less,
  dailySoundSeconds: less,
  gentleMinutes: more,
  highestTier: lowerTier,
  soundAllowed: off,
  lookSeconds: lessOfEach,
  longestSide: less,
  secondReadingShare: more,
  releaseNeedsTwo: on,
  hardCategories: added,
  hardByLevel: on,
} as const satisfies Rules

/** The stricter of both, field by field. */
export function stricterPolicy(organisation: ReviewPolicy, wishes: PolicyWishes): EffectivePolicy {
  const refused: (keyof ReviewPolicy)[] = []
  const pick = <K extends keyof ReviewPolicy>(field: K): ReviewPolicy[K] => {
    const wish = wishes[field]
    if (wish === undefined) return organisation[field]
    const rule: Rules[K] = rules[field]
    const { value, weaker } = rule(organisation[field], wish)
    if (weaker) refused.push(field)
    return value
  }
  const policy: ReviewPolicy = {
    workMinutes: pick('workMinutes'),
    breakMinutes: pick('breakMinutes'),
    idleMinutes: pick('idleMinutes'),
    dailyMinutes: pick('dailyMinutes'),
    dailyPictureSeconds: pick('dailyPictureSeconds'),
    dailyClipSeconds: pick('dailyClipSeconds'),
    dailySoundSeconds: pick('dailySoundSeconds'),
    gentleMinutes: pick('gentleMinutes'),
    highestTier: pick('highestTier'),
    soundAllowed: pick('soundAllowed'),
    lookSeconds: pick('lookSeconds'),
    longestSide: pick('longestSide'),
    secondReadingShare: pick('secondReadingShare'),
    releaseNeedsTwo: pick('releaseNeedsTwo'),
    hardCategories: pick('hardCategories'),
    hardByLevel: pick('hardByLevel'),
  }
  return { policy, refused }
}

// Each comparison asks whether the wish is stricter, so that what compares with nothing (NaN) leaves the organisation's value.

function less(organisation: number, wish: number): Judged<number> {
  return wish <= organisation ? { value: wish, weaker: false } : { value: organisation, weaker: true }
}

function more(organisation: number, wish: number): Judged<number> {
  return wish >= organisation ? { value: wish, weaker: false } : { value: organisation, weaker: true }
}

function off(organisation: boolean, wish: boolean): Judged<boolean> {
  return { value: organisation && wish, weaker: wish && !organisation }
}

function on(organisation: boolean, wish: boolean): Judged<boolean> {
  return { value: organisation || wish, weaker: organisation && !wish }
}

function lowerTier(organisation: ReviewPolicy['highestTier'], wish: ReviewPolicy['highestTier']): Judged<ReviewPolicy['highestTier']> {
  const isStricter = shownTiers.indexOf(wish) <= shownTiers.indexOf(organisation)
  return isStricter ? { value: wish, weaker: false } : { value: organisation, weaker: true }
}

function lessOfEach(
  organisation: ReviewPolicy['lookSeconds'],
  wish: Partial<ReviewPolicy['lookSeconds']>,
): Judged<ReviewPolicy['lookSeconds']> {
  const of = (tier: ShownTier): Judged<number> => less(organisation[tier], wish[tier] ?? organisation[tier])
  return {
    value: {
      outline: of('outline').value,
      stylised: of('stylised').value,
      grey: of('grey').value,
      still: of('still').value,
      clip: of('clip').value,
      audio: of('audio').value,
    },
    weaker: shownTiers.some((tier) => of(tier).weaker),
  }
}

/** A person's own hard categories come on top of the organisation's; leaving one of those out takes nothing away. */
function added(organisation: readonly string[], wish: readonly string[]): Judged<readonly string[]> {
  return { value: [...new Set([...organisation, ...wish])], weaker: false }
}
