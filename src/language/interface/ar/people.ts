import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on people and signing in. */
export const people = {} as const satisfies AreaMessages<'people'>
