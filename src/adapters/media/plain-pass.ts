/** Every frame of the whole film: what most requests begin with. */
export const plainPass = { only: null, look: 'whole', codec: null, entrances: null } as const
