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
// Noto draws Arabic letters apart from their dots, so that text taken out of the PDF would double them.
const vazirmatn = '@expo-google-fonts/vazirmatn'

const text = weighted('Report Sans', noto, 'NotoSans')

const mono: Typeface = { family: 'Report Mono', files: [{ style: 'Regular', file: `${noto}-mono/400Regular/NotoSansMono_400Regular.ttf` }] }

/** A typeface for a language that the text face cannot write. */
interface OwnTypeface {
  readonly face: Typeface
  /** Whether its own Latin letters and marks go with its characters, as those of Han typefaces do. */
  readonly leads: boolean
}

const own: Readonly<Record<string, OwnTypeface>> = {
  ar: { face: weighted('Report Arabic', vazirmatn, 'Vazirmatn'), leads: false },
  ja: { face: weighted('Report Japanese', `${noto}-jp`, 'NotoSansJP'), leads: true },
  zh: { face: weighted('Report Han', `${noto}-sc`, 'NotoSansSC'), leads: true },
}

/** For words of other scripts that the report quotes, in the order in which they are asked; the last one knows nearly all of Unicode. */
const quoted: readonly Typeface[] = [
  { family: 'Report Arabic', files: [{ style: 'Regular', file: `${vazirmatn}/400Regular/Vazirmatn_400Regular.ttf` }] },
  { family: 'Report Wide Arabic', files: [{ style: 'Regular', file: `${noto}-arabic/400Regular/NotoSansArabic_400Regular.ttf` }] },
  { family: 'Report Hebrew', files: [{ style: 'Regular', file: `${noto}-hebrew/400Regular/NotoSansHebrew_400Regular.ttf` }] },
  { family: 'Report Devanagari', files: [{ style: 'Regular', file: `${noto}-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf` }] },
  { family: 'Report Thai', files: [{ style: 'Regular', file: `${noto}-thai/400Regular/NotoSansThai_400Regular.ttf` }] },
  { family: 'Report Han', files: [{ style: 'Regular', file: `${noto}-sc/400Regular/NotoSansSC_400Regular.ttf` }] },
  { family: 'Report Hangul', files: [{ style: 'Regular', file: `${noto}-kr/400Regular/NotoSansKR_400Regular.ttf` }] },
  { family: 'Report Fallback', files: [{ style: 'Regular', file: '@fontsource/unifontex/files/unifontex-latin-400-normal.woff' }] },
]

function weighted(family: string, folder: string, name: string): Typeface {
  const styles = [
    ['Regular', '400Regular'],
    ['SemiBold', '600SemiBold'],
  ] as const
  return { family, files: styles.map(([style, weight]) => ({ style, file: `${folder}/${weight}/${name}_${weight}.ttf` })) }
}

/** A typeface read from disk, ready for the compiler. */
export interface LoadedFace {
  readonly family: string
  readonly blobs: readonly Buffer[]
  readonly coverage: FontCoverage
}

/** The faces of a report: those for its own words, the first before the second, one for hashes, and those that its quotes need. */
export interface ReportFaces {
  readonly words: readonly LoadedFace[]
  readonly mono: LoadedFace
  /** Reads the faces one by one, each when the ones before it could not show a character. */
  quoted(): Iterable<LoadedFace>
}

/** Opens the faces for reports in any language; what was read once stays in memory for the next report. */
export function reportFaces(): (language: string) => ReportFaces {
  const loaded = new Map<Typeface, LoadedFace>()
  const load = (face: Typeface): LoadedFace => {
    const found = loaded.get(face) ?? loadFace(face)
    loaded.set(face, found)
    return found
  }
  return (language) => {
    const words = wordFaces(language)
    return {
      words: words.map(load),
      mono: load(mono),
      *quoted() {
        for (const face of quoted) if (words.every(({ family }) => family !== face.family)) yield load(face)
      },
    }
  }
}

function wordFaces(language: string): readonly Typeface[] {
  const found = own[language]
  if (found === undefined) return [text]
  return found.leads ? [found.face, text] : [text, found.face]
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
