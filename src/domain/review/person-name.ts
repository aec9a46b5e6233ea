import { Problem } from '../problem.ts'

const longest = 100

// Signs that cannot be seen, or that turn or steer what stands beside them, would make two names look the same.
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u
const allUnseen = /(?!\s)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu
// Between letters of these scripts a joiner or its opposite is spelling, and shows.
const spelled = /(?<=[[\p{L}\p{M}]&&[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Mlym}\p{scx=Sinh}]])[\u200c\u200d](?=\p{L})/gv

/**
 * The name as it is kept: without spaces around it, with single ones in it. An empty or overlong one, or one with signs that cannot be
 * seen, is the problem `request-invalid`.
 */
export function tidyName(text: string): string {
  const name = singleSpaced(text)
  if (name === '' || name.length > longest || unseen.test(name.replaceAll(spelled, ''))) throw new Problem('request-invalid', 'name')
  return name
}

/** What two names must share to count as the same: their letters that can be seen, whatever their case and form. */
export function nameKey(name: string): string {
  return singleSpaced(name.replaceAll(allUnseen, '')).normalize('NFKC').toLowerCase()
}

function singleSpaced(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ')
}
