import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on search, map and calendar. */
export const finding = {} as const satisfies AreaMessages<'finding'>
