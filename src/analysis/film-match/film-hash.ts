import { defineAnalyzer } from '../analyzer.ts'
import { trackToText } from './track-text.ts'

/** The PDQ hashes of a film, one sample a second, by which films that show the same pictures are found. */
export const filmHash = defineAnalyzer({
  contract: 1,
  id: 'film-hash',
  version: 1,
  media: ['video'],
  needs: [],
  makes: ['film-hash'],
  models: [],
  params: {},
  repeatable: true,
  analyze: async ({ hashTrack }) => {
    if (hashTrack === null || hashTrack.times.length === 0) return { outcome: 'not-applicable', reason: 'no frame was hashed' }
    const { timeBase } = hashTrack
    const body = { kind: 'film-hash', algorithm: 'pdq', timeBase, track: trackToText(hashTrack) } as const
    return { outcome: 'done', observations: [{ ...body, where: { on: 'media' }, confidence: 1 }] }
  },
})
