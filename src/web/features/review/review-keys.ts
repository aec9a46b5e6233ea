/** What a key does on the page of claims. */
export type ReviewAct =
  | 'confirm'
  | 'reject'
  | 'amend'
  | 'cannot-tell'
  | 'look'
  | 'undo'
  | 'next'
  | 'previous'
  | 'next-medium'
  | 'facts'
  | 'hide'

/** The letter of each act, as it is shown beside it; the same in all languages. */
export const reviewLetters = {
  confirm: 'C',
  reject: 'X',
  amend: 'A',
  'cannot-tell': 'T',
  look: 'L',
  undo: 'U',
  'next-medium': 'N',
  facts: 'F',
} as const satisfies Partial<Record<ReviewAct, string>>

const named: Readonly<Record<string, ReviewAct>> = { ArrowDown: 'next', ArrowUp: 'previous', Escape: 'hide' }
const byLetter: ReadonlyMap<string, ReviewAct> = new Map([
  ['C', 'confirm'],
  ['X', 'reject'],
  ['A', 'amend'],
  ['T', 'cannot-tell'],
  ['L', 'look'],
  ['U', 'undo'],
  ['N', 'next-medium'],
  ['F', 'facts'],
  ['J', 'next'],
  ['K', 'previous'],
])

/** A key as the browser tells it. */
export interface KeyPressed {
  readonly key: string
  /** The place of the key on the keyboard, such as `KeyC`: it serves where the layout gives no Latin letter. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The act of a key; null for one that means nothing here, so that the browser's own keys stay. */
export function reviewAct({ key, code, ctrlKey, metaKey, altKey }: KeyPressed): ReviewAct | null {
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '')
  if ((ctrlKey || metaKey) && letter === 'Z') return 'undo'
  if (ctrlKey || metaKey || altKey) return null
  return named[key] ?? byLetter.get(letter) ?? null
}
