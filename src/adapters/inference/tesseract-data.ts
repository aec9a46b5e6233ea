/** Languages that are read where their data are installed, in Tesseract's names; anything else is left alone. */
export const readLanguages = [
  'ara',
  'deu',
  'ell',
  'eng',
  'fas',
  'fra',
  'heb',
  'hin',
  'jpn',
  'kor',
  'rus',
  'spa',
  'srp',
  'swe',
  'tha',
  'ukr',
] as const
