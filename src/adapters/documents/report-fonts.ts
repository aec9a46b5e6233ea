import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type FontCoverage, fontCoverage } from './font-coverage.ts'
import { readFont, writeFont } from './font-file.ts'

/** A typeface of the report: its family as the template knows it, and the files of its styles. */
interface Typeface {
  readonly family: string
  readonly files: readonly { readonly style: string; readonly file: string }[]
}

const noto = '@expo-google-fonts/noto-sans'

const text: Typeface = {
  family: 'Report Sans',
  files: [
    { style: 'Regular', file: `${noto}/400Regular/NotoSans_400Regular.ttf` },
    { style: 'SemiBold', file: `${noto}/600SemiBold/NotoSans_600SemiBold.ttf` },
  ],
}

const mono: Typeface = { family: 'Report Mono', files: [{ style: 'Regular', file: `${noto}-mono/400Regular/NotoSansMono_400Regular.ttf` }] }

/** For words of other scripts that the report quotes, in the order in which they are asked; the last one knows nearly all of Unicode. */
const quoted: readonly Typeface[] = [
  { family: 'Report Arabic', files: [{ style: 'Regular', file: `${noto}-arabic/400Regular/NotoSansArabic_400Regular.ttf` }] },
  { family: 'Report Hebrew', files: [{ style: 'Regular', file: `${noto}-hebrew/400Regular/NotoSansHebrew_400Regular.ttf` }] },
  { family: 'Report Devanagari', files: [{ style: 'Regular', file: `${noto}-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf` }] },
  { family: 'Report Thai', files: [{ style: 'Regular', file: `${noto}-thai/400Regular/NotoSansThai_400Regular.ttf` }] },
  { family: 'Report Han', files: [{ style: 'Regular', file: `${noto}-sc/400Regular/NotoSansSC_400Regular.ttf` }] },
  { family: 'Report Hangul', files: [{ style: 'Regular', file: `${noto}-kr/400Regular/NotoSansKR_400Regular.ttf` }] },
  { family: 'Report Fallback', files: [{ style: 'Regular', file: '@fontsource/unifontex/files/unifontex-latin-400-normal.woff' }] },
]

/** A typeface read from disk, ready for the compiler. */
export interface LoadedFace {
  readonly family: string
  readonly blobs: readonly Buffer[]
  readonly coverage: FontCoverage
}

/** The faces of a report: one for its own words, one for hashes, and those that its quotes need. */
export interface ReportFaces {
  readonly text: LoadedFace
  readonly mono: LoadedFace
  /** Reads the faces one by one, each when the ones before it could not show a character. */
  quoted(): Iterable<LoadedFace>
}

/** Opens the faces; what was read once stays in memory for the next report. */
export function reportFaces(): ReportFaces {
  const loaded = new Map<Typeface, LoadedFace>()
  const load = (face: Typeface): LoadedFace => {
    const found = loaded.get(face) ?? loadFace(face)
    loaded.set(face, found)
    return found
  }
  return {
    text: load(text),
    mono: load(mono),
    *quoted() {
      for (const face of quoted) yield load(face)
    },
  }
}

const { resolve } = createRequire(import.meta.url)

function loadFace({ family, files }: Typeface): LoadedFace {
  const fonts = files.map(({ style, file }) => ({ style, tables: readFont(readFileSync(resolve(file))) }))
  const [first] = fonts
  if (first === undefined) throw new Error(`the typeface ${family} has no files`)
  return {
    family,
    blobs: fonts.map(({ style, tables }) => writeFont(tables, family, style)),
    coverage: fontCoverage(first.tables),
  }
}
