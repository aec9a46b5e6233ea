import type { PolicyField } from '../../../contract/care.ts'
import type { Word } from '../../../contract/words/area-words.ts'

/** A field of the policy as it is asked for. `ownToo`: a person may set it for themselves. */
export interface FieldShown {
  readonly field: PolicyField
  readonly word: Word
  readonly kind: 'number' | 'percent' | 'yes-no' | 'tier' | 'codes' | 'seconds'
  readonly ownToo: boolean
}

/** Fields that belong together, with the evidence for how they are set. */
interface FieldGroup {
  readonly title: Word
  readonly why: Word
  readonly fields: readonly FieldShown[]
}

/** All fields of the policy in the order in which they are shown. */
export const policyGroups: readonly FieldGroup[] = [
  {
    title: 'care.set-time',
    why: 'care.why-time',
    fields: [
      { field: 'workMinutes', word: 'care.work-minutes', kind: 'number', ownToo: true },
      { field: 'breakMinutes', word: 'care.break-minutes', kind: 'number', ownToo: true },
      { field: 'dailyMinutes', word: 'care.daily-minutes', kind: 'number', ownToo: true },
      { field: 'idleMinutes', word: 'care.idle-minutes', kind: 'number', ownToo: true },
    ],
  },
  {
    title: 'care.set-looks',
    why: 'care.why-looks',
    fields: [
      { field: 'highestTier', word: 'care.highest-tier', kind: 'tier', ownToo: true },
      { field: 'soundAllowed', word: 'care.sound-allowed', kind: 'yes-no', ownToo: true },
      { field: 'dailyPictureSeconds', word: 'care.daily-picture', kind: 'number', ownToo: true },
      { field: 'dailyClipSeconds', word: 'care.daily-clip', kind: 'number', ownToo: true },
      { field: 'dailySoundSeconds', word: 'care.daily-sound', kind: 'number', ownToo: true },
      { field: 'longestSide', word: 'care.longest-side', kind: 'number', ownToo: true },
      { field: 'lookSeconds', word: 'care.look-seconds', kind: 'seconds', ownToo: true },
    ],
  },
  {
    title: 'care.set-hard',
    why: 'care.why-hard',
    fields: [
      { field: 'gentleMinutes', word: 'care.gentle-minutes', kind: 'number', ownToo: true },
      { field: 'hardByLevel', word: 'care.hard-level', kind: 'yes-no', ownToo: true },
      { field: 'hardCategories', word: 'care.hard-categories', kind: 'codes', ownToo: true },
    ],
  },
  {
    title: 'care.set-check',
    why: 'care.why-check',
    fields: [
      { field: 'secondReadingShare', word: 'care.second-share', kind: 'percent', ownToo: false },
      { field: 'releaseNeedsTwo', word: 'care.release-two', kind: 'yes-no', ownToo: false },
    ],
  },
]
