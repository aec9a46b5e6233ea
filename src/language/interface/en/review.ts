/** Words of the console on verification, as MessageFormat 2 sources. */
export const review = {} as const satisfies Record<string, string>
