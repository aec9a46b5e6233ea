import type { AreaMessages } from '../interface-message.ts'

/** Rapportens ord. */
export const report = {
  title: 'Beskrivningsrapport',
  case: 'Ärende {$reference}',
  'draft-notice': 'Ogranskat AI-utkast. Ingen människa har kontrollerat beskrivningarna. De får inte användas som fakta.',
  exhibits: 'Beslag',
  exhibit: 'Beslag {$label}',
  description: 'Beskrivning',
  'not-analysed': 'Vad som inte har analyserats, och varför',
  unreadable: 'Filer som inte kunde läsas',
  models: 'Använda modeller',
  limits: 'Rapportens begränsningar',
  'limits-text':
    'Rapporten beskriver vad ett datorprogram har känt igen i de förtecknade filerna. Den pekar inte ut någon person och klassificerar ingen bild enligt någon lag. Det som inte nämns kan ändå finnas där. Ord som ”sannolikt” och ”möjligen” anger hur säkert programmet är; saknas ett sådant ord är programmet så säkert som dess prov medger.',
  signature: 'Underskrift',
  name: 'Namn',
  date: 'Datum',
  page: 'Sida {$page :integer} av {$pages :integer}',
} as const satisfies AreaMessages<'report'>
