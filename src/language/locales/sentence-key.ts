/** Parts of sentences: they carry no claim of their own and may begin in lower case. */
export const phraseKeys = [
  'counted',
  'at-least',
  'plural',
  'span',
  'moment',
  'stretches',
  'in-shots',
  'shot-heading',
  'summary-heading',
  'metadata-time',
  'metadata-date',
  'metadata-device',
  'metadata-place',
  'in-language',
  'in-script',
] as const

/** Whole sentences. */
export const sentenceKeys = [
  'picture',
  'film',
  'recording',
  'look',
  'transition',
  'damaged',
  'quality',
  'visible',
  'visible-with',
  'visible-doubtful',
  'faces',
  'face-group',
  'unchanged',
  'text',
  'speech',
  'sound',
  'film-people',
  'film-things',
  'film-text',
  'speech-total',
  'metadata',
  'software',
  'name-mismatch',
  'same-picture',
  'nothing-recognised',
] as const

export type SentenceKey = (typeof phraseKeys)[number] | (typeof sentenceKeys)[number]
