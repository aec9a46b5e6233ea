/** Every frame of the whole film and nothing aside: what most requests begin with. */
export const plainPass = { only: null, look: 'whole', codec: null, entrances: null, aside: null } as const
