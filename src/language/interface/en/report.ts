/** Words of the report, as MessageFormat 2 sources. */
export const report = {
  title: 'Description report',
  case: 'Case {$reference}',
  'draft-notice': 'Unverified AI draft. No person has checked these descriptions. Do not rely on them as fact.',
  exhibits: 'Exhibits',
  exhibit: 'Exhibit {$label}',
  description: 'Description',
  'not-analysed': 'What was not analysed, and why',
  unreadable: 'Files that could not be read',
  models: 'Models used',
  limits: 'Limits of this report',
  'limits-text':
    'This report describes what software recognised in the listed files. It identifies nobody, and it does not classify any picture under any law. What it does not mention may still be there. Wording such as “probably” and “possibly” states how certain the software is; no such word means that it is as certain as its tests allow.',
  signature: 'Signature',
  name: 'Name',
  date: 'Date',
  page: 'Page {$page :integer} of {$pages :integer}',
} as const
