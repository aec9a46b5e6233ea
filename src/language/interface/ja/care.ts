import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on care for the person. */
export const care = {} as const satisfies AreaMessages<'care'>
