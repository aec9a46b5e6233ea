import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {} as const satisfies AreaMessages<'review'>
