/** Words of the console on people and signing in, as MessageFormat 2 sources. */
export const people = {} as const satisfies Record<string, string>
