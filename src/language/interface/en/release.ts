/** Words of the console on reports and their release, as MessageFormat 2 sources. */
export const release = {} as const satisfies Record<string, string>
