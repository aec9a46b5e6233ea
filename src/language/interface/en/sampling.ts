/** Words of the console on samples, as MessageFormat 2 sources. */
export const sampling = {} as const satisfies Record<string, string>
