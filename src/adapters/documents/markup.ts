/** Text that is HTML already; everything else is escaped when it enters a template. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | null | Markup | readonly Markup[]

/** HTML from a template: strings and numbers are escaped, markup is taken as it is, null is left out. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = strings.map((text, index) => text + (index < pieces.length ? written(pieces[index] ?? null) : ''))
  return { markup: parts.join('') }
}

function written(piece: Piece): string {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece))
  if ('markup' in piece) return piece.markup
  return piece.map(({ markup }) => markup).join('')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
