import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Перевірити цей матеріал',
  'verify-next': 'Перевірити наступний матеріал',
  desk: 'Твердження й запитання',
  progress: 'Вирішено тверджень: {$decided} із {$claims}.',
  blind: 'Ви читаєте, не бачачи, як вирішили інші.',
  'all-done': 'Більше в цій справі на вас нічого не чекає.',
  'kept-for-later':
    'Наразі на вас більше нічого не чекає. Залишилися важкі матеріали; їх не пропонують ані на початку, ані наприкінці робочого дня.',
  'no-claims': 'У цьому матеріалі немає тверджень для вирішення.',
  question: 'Запитання',
  covers: `.input {$count :integer}
.match $count
one {{Одне рішення тут охоплює {$count} матеріал стосу.}}
few {{Одне рішення тут охоплює {$count} матеріали стосу.}}
* {{Одне рішення тут охоплює {$count} матеріалів стосу.}}`,
  'agreement-agree': 'два джерела збігаються',
  'agreement-one-source': 'одне джерело',
  'agreement-disagree': 'інше джерело бачить інакше',
  'agreement-computed': 'обчислено з вмісту',
  'not-yours': 'Це твердження зараз для вас закрите.',
  'not-yours-blind': 'Хтось уже вирішив це твердження. Читати його належить не вам.',
  confirm: 'Підтвердити',
  reject: 'Відхилити',
  amend: 'Змінити',
  'cannot-tell': 'Неможливо визначити',
  undo: 'Скасувати рішення',
  unsent: 'Ще не збережені рішення: {$count :integer}. Їх буде надіслано, щойно сервер відповість. Доти залишайтеся на цій сторінці.',
  discard: 'Відкинути їх',
  'next-medium': 'Наступний матеріал',
  'state-draft': 'Чернетка',
  'state-confirmed': 'Підтверджено',
  'state-rejected': 'Відхилено',
  'state-amended': 'Змінено',
  'state-cannot-tell': 'Неможливо визначити',
  'state-differs': 'Прочитання різняться',
  'state-hidden': 'Вирішено',
  history: `.input {$count :integer}
.match $count
one {{{$count} рішення}}
few {{{$count} рішення}}
* {{{$count} рішень}}`,
  'draft-said': 'У чернетці було:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Підтверджено',
  'done-reject': 'Відхилено',
  'done-amend': 'Змінено',
  'done-cannot-tell': 'Неможливо визначити',
  'done-withdraw': 'Скасовано',
  'reading-first': 'Перше прочитання',
  'reading-second': 'Друге прочитання',
  'reading-adjudication': 'Вирішено остаточно',
  'through-stack': 'Через стос',
  'through-sample': 'Через вибірку',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} перегляд}}
few {{{$count} перегляди}}
* {{{$count} переглядів}}`,
  'save-amendment': 'Зберегти зміну',
  cancel: 'Скасувати',
  'at-most': `.input {$count :integer}
.match $count
* {{Не більше {$count}}}`,
  strip: 'Фільм у словах',
  stack: 'Стос: схожих матеріалів {$total}, одне рішення охоплює {$covers}',
  'this-one': '(цей)',
  'taken-out-by': 'Вилучено: {$name}',
  'put-back': 'Повернути',
  'take-out': 'Вилучити',
  category: 'Категорія',
  notes: `.input {$count :integer}
.match $count
0 {{Нотатки}}
* {{Нотатки ({$count})}}`,
  note: 'Нотатка',
  'note-by': '{$name}, {$date}',
  'add-note': 'Додати нотатку',
  'second-reading': 'Друге прочитання',
  'second-how': 'Частину вирішених тверджень повторно читає друга особа, яка не бачить першого рішення.',
  'second-none': 'На ваше друге прочитання нічого не чекає.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} твердження}}
few {{{$count} твердження}}
* {{{$count} тверджень}}`,
  differences: 'Де прочитання різняться',
  settle: 'Вирішити',
  agreement: 'Узгодженість прочитань',
  'agreement-same': 'Із тверджень, прочитаних двічі ({$total}), однаково оцінено {$same}.',
  'agreement-unknown': 'Прочитань замало або вони надто одноманітні, щоб навести капу.',
  'agreement-kappa': 'Капа Коена {$kappa}, 95 % інтервал від {$from} до {$to}.',
  'confirm-facts': 'Підтвердити виміряне або прочитане з файлу ({$count})',
} as const satisfies AreaMessages<'review'>
