import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on samples. */
export const sampling = {} as const satisfies AreaMessages<'sampling'>
