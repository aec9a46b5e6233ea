import { z } from 'zod'
import { goOnReasons } from '../domain/review/go-on.ts'
import { pictureTiers, shownTiers } from '../domain/review/tier.ts'
import { reference } from './parts.ts'
import { defineRoute, json } from './route.ts'

/** Minutes east of UTC, as the machine of the person says: their day begins at their midnight. */
const offsetMinutes = z.number().int().min(-900).max(900)
const minutes = (least: number, most: number) => z.number().int().min(least).max(most)
const secondsByTier = z.record(z.enum(shownTiers), z.number())

/** A policy within what is sensible; what is stricter than what, the domain knows. */
const policy = z.object({
  workMinutes: minutes(10, 120),
  breakMinutes: minutes(5, 60),
  idleMinutes: minutes(1, 30),
  dailyMinutes: minutes(15, 720),
  dailyPictureSeconds: minutes(0, 14_400),
  dailyClipSeconds: minutes(0, 14_400),
  dailySoundSeconds: minutes(0, 14_400),
  gentleMinutes: minutes(0, 120),
  highestTier: z.enum([...pictureTiers, 'clip']),
  soundAllowed: z.boolean(),
  lookSeconds: z.object({
    outline: minutes(1, 120),
    stylised: minutes(1, 120),
    grey: minutes(1, 120),
    still: minutes(1, 120),
    clip: minutes(1, 120),
    audio: minutes(1, 120),
  }),
  longestSide: minutes(160, 1920),
  secondReadingShare: z.number().min(0).max(1),
  releaseNeedsTwo: z.boolean(),
  hardCategories: z.array(z.string().min(1).max(40)).max(100),
  hardByLevel: z.boolean(),
})

/** Fields that are left out follow the organisation. */
const wishes = policy.partial().extend({ lookSeconds: policy.shape.lookSeconds.partial().optional() })

const clock = z.object({
  /** Why nothing of a case is shown at this moment; null where it is. */
  lock: z.enum(['not-begun', 'idle', 'on-break', 'break-due', 'day-over']).nullable(),
  workedMinutes: z.number().int(),
  /** Spans and not times, because the clock of the page may be another; null where they mean nothing. */
  minutesToBreak: z.number().int().nullable(),
  secondsOfBreakLeft: z.number().int().nullable(),
  hardMaterial: z.enum(['allowed', 'first-minutes', 'last-minutes']),
  policy: policy.pick({ workMinutes: true, breakMinutes: true, idleMinutes: true, dailyMinutes: true }),
})

/** How the work of the person who asks stands. */
export const showClock = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/care/clock',
  during: 'break',
  input: z.object({}),
  reply: json(clock),
})

/** Records what the person does with their time; what means nothing now is left out. `went-on` takes a reason, and nothing else does. */
export const noteWork = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/care/work',
  during: 'break',
  input: z.object({
    what: z.enum(['begin', 'seen', 'idle', 'break-begin', 'break-end', 'went-on', 'end']),
    reason: z.enum(goOnReasons).nullable().default(null),
    offsetMinutes,
  }),
  reply: json(clock),
})

/** What the person who asks was shown, by day; for nobody else. */
export const showOwnExposure = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/care/exposure',
  during: 'break',
  input: z.object({ days: z.coerce.number().int().min(1).max(366).default(30), offsetMinutes: z.coerce.number().pipe(offsetMinutes) }),
  reply: json(z.object({ days: z.array(z.object({ day: z.iso.date(), looks: z.number().int(), seconds: secondsByTier })) })),
})

/** What the day of the person who asks achieved; for nobody else. */
export const showDay = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/care/day',
  during: 'break',
  input: z.object({}),
  reply: json(
    z.object({
      workedMinutes: z.number().int(),
      claimsDecided: z.number().int(),
      savedByStacks: z.number().int(),
      savedBySampling: z.number().int(),
      mediaDescribed: z.number().int(),
      looks: z.number().int(),
      unstylisedSeconds: z.number(),
    }),
  ),
})

/** Sums over everybody who worked in each of the last whole weeks; never of fewer than five people. */
export const showGroupExposure = defineRoute({
  method: 'GET',
  who: ['supervisor'],
  path: '/api/care/group',
  during: 'break',
  input: z.object({}),
  reply: json(
    z.object({
      weeks: z.array(
        z.object({
          monday: z.iso.date(),
          exposure: z.discriminatedUnion('answer', [
            z.object({ answer: z.literal('given'), people: z.number().int(), seconds: secondsByTier }),
            z.object({ answer: z.literal('refused'), because: z.enum(['too-few', 'difference-too-small']) }),
          ]),
        }),
      ),
    }),
  ),
})

/** The organisation's policy, the own settings, and what holds for the person who asks. `refused` are own settings that are weaker. */
export const showPolicy = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/care/policy',
  during: 'break',
  input: z.object({}),
  reply: json(
    z.object({
      organisation: policy,
      wishes,
      inForce: policy,
      refused: z.array(policy.keyof()),
      changed: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
    }),
  ),
})

export const savePolicy = defineRoute({
  method: 'POST',
  who: ['supervisor'],
  path: '/api/care/policy',
  during: 'break',
  input: z.object({ policy }),
  reply: json(z.object({})),
})

/** Sets what the person wishes for themselves; what is weaker than the organisation's does not hold. */
export const saveWishes = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/care/wishes',
  during: 'break',
  input: z.object({ wishes }),
  reply: json(z.object({ refused: z.array(policy.keyof()) })),
})

/** What came of the cases that the person worked on, the newest first. */
export const listOutcomes = defineRoute({
  method: 'GET',
  who: 'signed-in',
  path: '/api/care/outcomes',
  during: 'break',
  input: z.object({}),
  reply: json(
    z.object({
      outcomes: z.array(
        z.object({
          id: z.string(),
          reference: z.string(),
          text: z.string(),
          by: z.string(),
          at: z.iso.datetime(),
          isNew: z.boolean(),
        }),
      ),
    }),
  ),
})

export const readOutcome = defineRoute({
  method: 'POST',
  who: 'signed-in',
  path: '/api/care/outcomes/:id/read',
  during: 'break',
  input: z.object({ id: z.string().regex(/^n-[0-9a-f]{24}$/) }),
  reply: json(z.object({})),
})

/** Tells everyone else who worked on a case what came of it. */
export const writeOutcome = defineRoute({
  method: 'POST',
  who: ['investigator', 'supervisor'],
  path: '/api/cases/:reference/outcome',
  input: z.object({ reference, text: z.string().min(1).max(4000) }),
  reply: json(z.object({ readers: z.number().int() })),
})

export type ClockShown = z.output<typeof clock>
export type PolicyShown = z.output<(typeof showPolicy)['reply']['schema']>
export type PolicyValues = z.output<typeof policy>
export type PolicyField = keyof PolicyValues
export type WishesShown = z.output<typeof wishes>
export type WorkWhat = z.output<(typeof noteWork)['input']>['what']
export type OutcomeShown = z.output<(typeof listOutcomes)['reply']['schema']>['outcomes'][number]
export type GroupWeekShown = z.output<(typeof showGroupExposure)['reply']['schema']>['weeks'][number]
