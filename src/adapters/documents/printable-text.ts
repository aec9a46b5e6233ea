import type { FontCoverage } from './font-coverage.ts'
import type { LoadedFace, ReportFaces } from './report-fonts.ts'

/** Writes texts so that the fonts at hand can print them, and remembers which faces that took. */
export interface Printer {
  /** Characters that no face has become `‹U+XXXX›`: the PDF standard refuses a missing glyph. */
  print(text: string): string
  /** Families that the printed texts need, in the order in which they are asked. */
  used(): readonly LoadedFace[]
}

/** A printer over the faces of a report. */
export function openPrinter(faces: ReportFaces): Printer {
  const needed = new Map<LoadedFace, number>()
  const known = new Map<string, boolean>()
  const printable = (cluster: string): boolean => {
    const found = known.get(cluster) ?? hasFace(faces, cluster, needed)
    known.set(cluster, found)
    return found
  }
  return {
    print: (text) =>
      plain.test(text)
        ? text
        : clusters(text)
            .map((cluster) => (printable(cluster) ? cluster : spelled(cluster)))
            .join(''),
    used: () => [...faces.words, ...[...needed].sort(([, a], [, b]) => a - b).map(([face]) => face)],
  }
}

const plain = /^[\n\x20-\x7E\xA0-\xFF\u2013\u2014\u2018-\u201D]*$/
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function clusters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** One face must have all of a cluster, for a letter and its mark cannot come from two. */
function hasFace(faces: ReportFaces, cluster: string, needed: Map<LoadedFace, number>): boolean {
  if (faces.words.some(({ coverage }) => covers(coverage, cluster))) return true
  let rank = 0
  for (const face of faces.quoted()) {
    rank++
    if (!covers(face.coverage, cluster)) continue
    needed.set(face, rank)
    return true
  }
  return false
}

function covers(coverage: FontCoverage, cluster: string): boolean {
  return Array.from(cluster).every(
    (character) => unseen.test(character) || (!barred.test(character) && coverage.has(character.codePointAt(0) ?? 0)),
  )
}

// Line feeds, joiners and variation selectors take no glyph of their own.
const unseen = /\n|\p{Join_Control}|\p{Variation_Selector}/u

// The PDF standard bars these even where a font shows them.
const barred = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\uFEFF\uFFF9-\uFFFB]/u

function spelled(cluster: string): string {
  return Array.from(cluster, (character) => `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`).join('')
}
