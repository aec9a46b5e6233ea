/*
 * Japanese and Chinese share most of their signs, and some each has for itself: simplified ones (说), Japanese ones (駅), and those that Japan
 * wrote before its reform and Taiwan writes still (國). The national character sets tell them apart; every runtime holds their tables.
 */

type Range = readonly [from: number, to: number]

interface CharacterSet {
  readonly encoding: 'shift_jis' | 'gbk' | 'big5'
  readonly leads: readonly Range[]
  readonly trails: readonly Range[]
}

const jisTrails: readonly Range[] = [
  [0x40, 0x7e],
  [0x80, 0xfc],
]
const big5Trails: readonly Range[] = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
]
/** JIS X 0208 in its two levels, GB 2312, and Big5 in its two levels, each without what was added later. */
const sets = {
  jisCommon: { encoding: 'shift_jis', leads: [[0x88, 0x97]], trails: jisTrails },
  jisRare: {
    encoding: 'shift_jis',
    leads: [
      [0x98, 0x9f],
      [0xe0, 0xea],
    ],
    trails: jisTrails,
  },
  simplified: { encoding: 'gbk', leads: [[0xb0, 0xf7]], trails: [[0xa1, 0xfe]] },
  big5Common: { encoding: 'big5', leads: [[0xa4, 0xc6]], trails: big5Trails },
  big5Rare: { encoding: 'big5', leads: [[0xc9, 0xf9]], trails: big5Trails },
} as const satisfies Readonly<Record<string, CharacterSet>>

type Tables = Readonly<Record<keyof typeof sets, ReadonlySet<string>>>

let known: Tables | null = null

/** The language of a text in Han characters alone: `ja` or `zh` where its characters bear witness, else `und`. */
export function hanLanguage(text: string): 'ja' | 'zh' | 'und' {
  const characters = [...text].filter((character) => /\p{Script=Han}/u.test(character))
  known ??= tables()
  const { jisCommon, jisRare, simplified, big5Common, big5Rare } = known
  const inJapan = (sign: string) => jisCommon.has(sign) || jisRare.has(sign)
  const inChina = (sign: string) => simplified.has(sign) || big5Common.has(sign) || big5Rare.has(sign)
  const japanese = characters.filter((sign) => inJapan(sign) && !inChina(sign)).length
  const chinese = characters.filter((sign) => inChina(sign) && !inJapan(sign)).length
  // Everyday signs of Taiwan that in Japan are found in old names: one may be a name.
  const unreformed = characters.filter((sign) => jisRare.has(sign) && big5Common.has(sign) && !simplified.has(sign)).length
  if (japanese > chinese + unreformed) return 'ja'
  if (chinese > japanese || (japanese === 0 && unreformed > 1)) return 'zh'
  return 'und'
}

function tables(): Tables {
  const { jisCommon, jisRare, simplified, big5Common, big5Rare } = sets
  return {
    jisCommon: signsOf(jisCommon),
    jisRare: signsOf(jisRare),
    simplified: signsOf(simplified),
    big5Common: signsOf(big5Common),
    big5Rare: signsOf(big5Rare),
  }
}

function signsOf({ encoding, leads, trails }: CharacterSet): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding)
  const bytes = leads.flatMap(numbers).flatMap((lead) => trails.flatMap(numbers).map((trail) => Uint8Array.of(lead, trail)))
  return new Set(bytes.map((pair) => decoder.decode(pair)).filter((sign) => /^\p{Script=Han}$/u.test(sign)))
}

function numbers([from, to]: Range): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
