/** Words of the console in the browser, as MessageFormat 2 sources. */
export const console = {
  cases: 'Cases',
  media: 'Media',
  search: 'Search in the text',
  'search-none': 'Nothing in this case matches these words.',
  reports: 'Reports',
  language: 'Language',
  theme: 'Appearance',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
  loading: 'Loading…',
  'not-reached': 'The server cannot be reached. What is shown may be out of date.',
  'media-count': `.input {$count :integer}
.match $count
0 {{No media}}
one {{{$count} medium}}
* {{{$count} media}}`,
} as const
