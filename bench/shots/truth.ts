/** A transition that is known to be there: a cut is one frame, a gradual one lasts from its first to its last frame. */
export interface KnownTransition {
  readonly kind: 'cut' | 'dissolve' | 'fade' | 'wipe'
  readonly first: number
  readonly last: number
}

/** A film whose transitions are known. */
export interface KnownFilm {
  readonly name: string
  readonly path: string
  readonly transitions: readonly KnownTransition[]
}
