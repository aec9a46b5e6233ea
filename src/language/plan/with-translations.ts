import type { Claim, Description } from '../../domain/description.ts'
import type { MediaId } from '../../domain/id.ts'
import type { Observation } from '../../domain/observation.ts'
import { claimFrom } from './claim-draft.ts'
import { observed } from './scene.ts'

type Passages = Description['passages']
type Translation = Observation<'translation'>

/** The passages with each translation right after the claim that quotes the original: its own claim, and never surer than possible. */
export function withTranslations(passages: Passages, mediaId: MediaId, observations: readonly Observation[]): Passages {
  const found = translationsByQuote(observations)
  if (found.size === 0) return passages
  return passages.map(({ passage, claims }) => ({
    passage,
    claims: claims.flatMap((claim) => [claim, ...translationsOf(claim, mediaId, found)]),
  }))
}

/** The same words are translated once, wherever in the medium they stand. */
function translationsByQuote(observations: readonly Observation[]): ReadonlyMap<string, readonly Translation[]> {
  const originals = new Map([...observed(observations, 'text'), ...observed(observations, 'speech')].map((one) => [one.id, one]))
  const ofKnown = observed(observations, 'translation').flatMap((translation) => {
    const original = originals.get(translation.of)
    return original === undefined ? [] : [{ key: quoteKey(original), translation }]
  })
  const byQuote = Map.groupBy(ofKnown, ({ key }) => key)
  return new Map([...byQuote].map(([key, members]) => [key, members.map(({ translation }) => translation)]))
}

function quoteKey({ text, language }: { readonly text: string; readonly language: string }): string {
  return `${language}\n${text}`
}

function translationsOf(claim: Claim, mediaId: MediaId, found: ReadonlyMap<string, readonly Translation[]>): Claim[] {
  if (claim.kind !== 'text' && claim.kind !== 'speech') return []
  return (found.get(quoteKey(claim.args)) ?? []).map(({ id, text, language, from }) =>
    claimFrom(mediaId, {
      kind: 'translation',
      args: { text, language, from, of: claim.id },
      certainty: 'possible',
      where: claim.where,
      support: [id, ...claim.support],
    }),
  )
}
