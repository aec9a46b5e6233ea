import type { ContentSniffer } from '../../src/adapters/media/sniff-content.ts'
import type { AnalyseMediumMeans } from '../../src/application/analysis/analyse-medium.ts'
import { scoreInEachWay } from '../descriptions/describe-medium.ts'
import type { FactList } from '../descriptions/facts.ts'
import type { MediumScore } from '../descriptions/score.ts'
import { variantTable, wrongLines } from '../descriptions/score-tables.ts'
import { asInstalled, replaced, type Variant } from '../descriptions/variants.ts'
import { objectsSeen, objectWays } from './object-ways.ts'
import { onOneStill, withoutOverlays } from './one-still.ts'
import { textRead, textWays } from './text-ways.ts'

interface Given {
  readonly means: AnalyseMediumMeans
  readonly sniffer: ContentSniffer
}

const photoVariants: readonly Variant[] = [
  asInstalled,
  ...objectWays.filter(isTried).map((way) => ({ name: `things: ${way.name}`, analyzers: replaced(objectsSeen(way)), reader: null })),
  ...textWays.filter(isTried).map((way) => ({ name: `text: ${way.name}`, analyzers: replaced(textRead(way)), reader: null })),
]

const filmVariants: readonly Variant[] = [
  { ...asInstalled, name: 'films as installed' },
  { ...asInstalled, name: 'films: one still a shot instead of a vote', kept: onOneStill },
  { ...asInstalled, name: 'films: text laid over the picture not kept apart', kept: withoutOverlays },
]

/** What is told of text that was drawn over films, with and without what makes one line of many readings. */
export async function drawnFilmSteps(lists: readonly FactList[], given: Given): Promise<string> {
  const analyzers = asInstalled.analyzers.filter(({ id }) => id === 'text' || id === 'metadata')
  const onlyText = filmVariants.map((variant) => ({ ...variant, analyzers }))
  return tableOf(onlyText, lists, given)
}

/** What whole descriptions of photos are worth with things and text looked for in other ways. */
export function photoSteps(lists: readonly FactList[], given: Given): Promise<string> {
  return tableOf(
    photoVariants,
    lists.filter(({ medium }) => !isFilm(medium)),
    given,
  )
}

/** What whole descriptions of films are worth without the vote of stills, and without overlays kept apart. */
export function filmSteps(lists: readonly FactList[], given: Given): Promise<string> {
  return tableOf(
    filmVariants,
    lists.filter(({ medium }) => isFilm(medium)),
    given,
  )
}

function isFilm(medium: string): boolean {
  return /^(video|shots|audio)\//.test(medium)
}

/** The ways that `npm run bench -- descriptions` does not try. */
function isTried({ name }: { readonly name: string }): boolean {
  return /^(stretched|with|pieces)/.test(name) && !name.includes('where something small')
}

async function tableOf(ways: readonly Variant[], lists: readonly FactList[], given: Given): Promise<string> {
  const rows: MediumScore[][] = []
  for (const list of lists) rows.push(await scoreInEachWay(list, ways, given))
  const table = variantTable(ways.map(({ name }, index) => ({ name, scores: rows.flatMap((row) => row[index] ?? []) })))
  const wrong = wrongLines(rows.flatMap((row) => row[0] ?? [])).filter((line) => line.includes(' text “'))
  return [table, ...wrong.map((line) => `- ${line}`)].join('\n')
}
