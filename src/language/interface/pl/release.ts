import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on reports and their release. */
export const release = {} as const satisfies AreaMessages<'release'>
