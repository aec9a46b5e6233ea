import type { AreaMessages } from '../interface-message.ts'

/** Слова командного рядка. */
export const command = {
  'reports-written': 'Звіти записано в {$folder}:',
  'console-address': 'Консоль доступна за адресою {$address}. Ctrl-C завершує її роботу.',
  'console-unencrypted': 'Без шифрування: парольні фрази й усе, що показує консоль, можна прочитати в мережі.',
  'first-profile': 'Ще ні в кого немає профілю. Перша людина створює його в браузері.',
  'type-passphrase': 'Парольна фраза для {$name} (щонайменше 12 символів, не показується): ',
  'again-passphrase': 'Ще раз: ',
  'passphrase-differs': 'Фрази не збіглися. Нічого не змінено.',
  'no-people': 'Ще ні в кого немає профілю.',
  'person-added': 'Додано: {$name}, роль: {$role}. Під час першого входу ця людина вибере власну парольну фразу.',
  'person-left': '{$name}: увійти більше не можна.',
  'person-back': '{$name}: увійти знову можна.',
  'passphrase-given': '{$name}: надано нову парольну фразу, її буде замінено під час наступного входу. Попередні сеанси завершено.',
  'stage-reading': 'Читання файлів',
  'stage-analysing': 'Аналіз медіафайлів',
  'stage-drafting': 'Складання описів',
  'stage-reporting': 'Запис звітів',
  'stage-finding': 'Підготовка пошуку',
  'stage-verifying': 'Перевірка файлів',
  'time-left': 'залишилося приблизно {$time}',
  'no-estimate': 'оцінки часу ще немає',
  paused: 'призупинено',
  'told-pause': 'Призупиняється: розпочате спершу буде закінчено. «resume» відновлює роботу.',
  'told-go': 'Робота триває.',
  'told-stop': 'Роботу буде завершено. Щоб продовжити, запустіть ту саму команду ще раз.',
  'no-run': 'Над справою {$reference} зараз не ведеться робота.',
  'none-named': 'Жодного з цих файлів немає у справі.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Усі вже проаналізовано.}}
1 {{Один медіафайл стоїть наступним у черзі.}}
one {{{$count} медіафайл стоїть наступним у черзі.}}
few {{{$count} медіафайли стоять наступними в черзі.}}
* {{{$count} медіафайлів стоять наступними в черзі.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $files $media
1 * {{Справа {$reference}: один файл.}}
one * {{Справа {$reference}: {$files} файл, із них різних — {$media}.}}
few * {{Справа {$reference}: {$files} файли, із них різних — {$media}.}}
* * {{Справа {$reference}: {$files} файлів, із них різних — {$media}.}}`,
  'outcome-described': 'описано: {$count :integer}',
  'outcome-partly': 'описано частково: {$count :integer}',
  'outcome-unreadable': 'не вдалося прочитати: {$count :integer}',
  'outcome-unsupported': 'не фото, не відео й не звук або формат, який тут нічим прочитати: {$count :integer}',
  'outcome-known': 'відомо раніше: {$count :integer}',
  'outcome-waiting': 'очікує: {$count :integer}',
  'some-unreadable': `.input {$count :integer}
.match $count
1 {{Один файл не вдалося прочитати. Його наведено тут і у звіті.}}
one {{Не вдалося прочитати {$count} файл. Його наведено тут і у звіті.}}
few {{Не вдалося прочитати {$count} файли. Їх наведено тут і у звіті.}}
* {{Не вдалося прочитати {$count} файлів. Їх наведено тут і у звіті.}}`,
  'and-more': `.input {$count :integer}
.match $count
1 {{… і ще один; «status» показує всі.}}
* {{… і ще {$count}; «status» показує всі.}}`,
  stopped: 'Зупинено. Щоб продовжити, запустіть ту саму команду ще раз.',
  'exposure-none': 'Жодного зображення чи звуку нікому не показано й не відтворено.',
  'verification-none': 'Увесь текст — неперевірена чернетка ШІ; щодо жодного твердження людина ще не прийняла рішення.',
  'exposure-some': 'Показано зображень або звуків: {$count :integer}.',
  'verification-some': 'Твердження, які вирішили люди: {$decided :integer} із {$claims :integer}. Усе інше — неперевірена чернетка ШІ.',
  'scheme-loaded': 'Схему {$name} ({$version}) завантажено; категорій: {$count :integer}.',
  'export-written': 'Експортовані дані записано в {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Нічого не змінено: записи аудиту ({$entries}), підписані контрольні точки ({$checkpoints}) і збережені рядки ({$rows}) такі, якими їх зафіксовано.}}`,
  'evidence-intact': `.input {$files :integer}
{{Докази незмінні: кількість файлів, хеші яких збігаються із зафіксованими, — {$files}.}}`,
  'exhibit-waits':
    'Речовий доказ {$label} ({$name}) не під’єднано, тому його медіафайли очікують. Його шукали за шляхом {$source}. Під’єднайте його й запустіть ту саму команду ще раз.',
  'exhibit-absent': 'Речовий доказ {$label} не під’єднано, тому його файли не вдалося порівняти.',
  altered: 'Змінено: {$what} — {$reason}.',
  'doctor-fit': 'Цей комп’ютер може виконати все.',
  'doctor-lacking': 'Дечого бракує; поруч зазначено, до чого це призводить.',
  present: 'є',
  missing: 'немає',
  'model-altered': 'змінено',
  remedy: 'Що робити: {$remedy}',
} as const satisfies AreaMessages<'command'>
