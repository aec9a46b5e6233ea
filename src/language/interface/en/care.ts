/** Words of the console on care for the person, as MessageFormat 2 sources. */
export const care = {} as const satisfies Record<string, string>
