import type { AreaMessages } from '../interface-message.ts'

/** Слова про перебіг роботи, у командному рядку та в консолі. */
export const work = {
  'stage-reading': 'Читання файлів',
  'stage-analysing': 'Аналіз медіафайлів',
  'stage-drafting': 'Оновлення описів',
  'stage-reporting': 'Запис звітів',
  'stage-finding': 'Підготовка пошуку',
  'stage-verifying': 'Перевірка файлів',
  'time-left': 'залишилося приблизно {$time}',
  'no-estimate': 'оцінки часу ще немає',
  paused: 'призупинено; «wordveil resume» відновлює роботу',
  pausing: `.input {$count :integer}
{{призупиняється: спершу буде закінчено розпочаті медіафайли ({$count})}}`,
  'pausing-rest': 'призупиняється: розпочате спершу буде закінчено',
  'on-processor': 'Запитаний прискорювач використати неможливо; мережі працюють на процесорі ({$reason}). Докладніше — «wordveil doctor».',
} as const satisfies AreaMessages<'work'>
