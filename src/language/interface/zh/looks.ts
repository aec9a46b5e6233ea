import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on looks at media. */
export const looks = {} as const satisfies AreaMessages<'looks'>
