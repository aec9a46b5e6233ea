import type { AreaMessages } from '../interface-message.ts'

/** Konsolens ord. */
export const console = {
  cases: 'Ärenden',
  media: 'Medier',
  search: 'Sök i texten',
  'search-none': 'Inget i ärendet stämmer med sökorden.',
  reports: 'Rapporter',
  language: 'Språk',
  theme: 'Utseende',
  'theme-light': 'Ljust',
  'theme-dark': 'Mörkt',
  loading: 'Laddar …',
  'not-reached': 'Servern går inte att nå. Det som visas kan vara inaktuellt.',
  'media-count': `.input {$count :integer}
.match $count
0 {{Inga medier}}
one {{{$count} medium}}
* {{{$count} medier}}`,
} as const satisfies AreaMessages<'console'>
