/** Words of the console on search, map and calendar, as MessageFormat 2 sources. */
export const finding = {} as const satisfies Record<string, string>
