/**
 * Evidence text made visible: control characters, direction marks, unpaired surrogates and private characters become
 * `‹U+XXXX›`, so that a name cannot hide what it is or turn the line round. Everything else stays as it is.
 */
export function visibleName(text: string): string {
  return text.replace(hiddenInNames, codePoint)
}

/** As `visibleName`, but line breaks stay, and so do the isolates that the language puts round a quote where each is closed. */
export function visibleSentence(text: string): string {
  const own = areClosed(text)
  return (own ? text : text.replace(isolates, '')).replace(hiddenInSentences, (character) =>
    own && isolate.test(character) ? character : codePoint(character),
  )
}

function areClosed(text: string): boolean {
  let open = 0
  for (const [character] of text.matchAll(isolates)) {
    open += character === '\u2069' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}

const hiddenInNames =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu
const hiddenInSentences = new RegExp(hiddenInNames.source.replace('\\p{Cc}', '\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F'), 'gu')
const isolates = /[\u2066-\u2069]/gu
const isolate = /[\u2066-\u2069]/u

function codePoint(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`
}
