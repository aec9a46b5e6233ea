/** Lets so many pieces of work run at the same time; the others wait in their order. */
export interface Places {
  take<T>(work: () => Promise<T>): Promise<T>
}

export function createPlaces(count: number): Places {
  const waiting: (() => void)[] = []
  let free = count
  return {
    take: async (work) => {
      if (free === 0) await new Promise<void>((enter) => waiting.push(enter))
      else free -= 1
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) free += 1
        else next()
      }
    },
  }
}
