/** Words of the console on looks at media, as MessageFormat 2 sources. */
export const looks = {} as const satisfies Record<string, string>
