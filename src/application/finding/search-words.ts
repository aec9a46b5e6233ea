/**
 * Text as words that an index of words parted by spaces finds again in any language: what is written without spaces goes in as pairs of
 * signs, and Arabic words go in without vowel signs, in one spelling, and also without the small words that are written joined to them.
 */
export function indexedWords(text: string): string {
  const words = new Set<string>()
  addWords(words, text)
  return [...words].join(' ')
}

/** The same of texts that are too many to be held together: the words in portions of about so many, each word once in a portion. */
export async function* wordPortions(texts: AsyncIterable<string>, most: number): AsyncGenerator<string> {
  const words = new Set<string>()
  for await (const text of texts) {
    addWords(words, text)
    if (words.size < most) continue
    yield [...words].join(' ')
    words.clear()
  }
  if (words.size > 0) yield [...words].join(' ')
}

function addWords(words: Set<string>, text: string): void {
  for (const part of partsOf(text)) {
    if (bare.test(part)) words.add(part)
    else if (isUnspaced(part)) for (const pair of pairs(part)) words.add(pair)
    else for (const form of spellings(part)) words.add(form)
  }
}

/** One word that is sought; `begins` where longer words that begin with it are meant as well. */
export interface SoughtWord {
  readonly word: string
  readonly begins: boolean
}

/** What is sought: every one of these words must occur. */
export function soughtWords(text: string): SoughtWord[] {
  const sought = new Map<string, SoughtWord>()
  for (const part of partsOf(text).slice(0, mostSought)) {
    const words = isUnspaced(part) ? soughtPairs(part) : [{ word: plain(part), begins: part.length >= shortestBeginning }]
    for (const word of words) if (word.word !== '') sought.set(word.word, word)
  }
  return [...sought.values()].slice(0, mostSought)
}

const mostSought = 12
const shortestBeginning = 3

const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]+/gu

function isUnspaced(part: string): boolean {
  return part.search(unspaced) === 0
}

/** Runs of letters and digits; those of scripts without spaces stand for themselves. */
function partsOf(text: string): string[] {
  const even = text.normalize('NFKC').toLowerCase()
  return even.replace(unspaced, ' $& ').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** Each two neighbours, and the last sign alone, so that every sign begins something. */
function pairs(run: string): string[] {
  const signs = [...run]
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ''))
}

function soughtPairs(run: string): SoughtWord[] {
  const signs = [...run]
  if (signs.length === 1) return [{ word: run, begins: true }]
  return signs.slice(0, -1).map((sign, at) => ({ word: sign + (signs[at + 1] ?? ''), begins: false }))
}

// By far the most words; there is nothing to take off.
const bare = /^[a-z\d]+$/
const arabic = /^[\p{Script=Arabic}\p{M}]+$/u

/** Without accents; Arabic without vowel signs and lengthening, with one form of alif, ya and ta marbuta. */
function plain(word: string): string {
  if (bare.test(word)) return word
  if (!arabic.test(word))
    return word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
  return word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
}

const joined = /^(?:[وف]?(?:ال|بال|كال|لل)|[وفبكل])(?=.{3})/u

function spellings(word: string): string[] {
  const own = plain(word)
  if (!arabic.test(word)) return [own]
  const apart = own.replace(joined, '')
  return apart === own ? [own] : [own, apart]
}
