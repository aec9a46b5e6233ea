import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'تحقّق من هذه المادة',
  'verify-next': 'تحقّق من المادة التالية',
  desk: 'العبارات والأسئلة',
  progress: 'حُسم {$decided} من {$claims} من العبارات.',
  blind: 'تقرأ من دون أن ترى ما قرره الآخرون.',
  'all-done': 'لا شيء آخر ينتظرك في هذه القضية.',
  'kept-for-later': 'لا شيء آخر ينتظرك الآن. ما بقي هو من المواد الصعبة، وهي لا تُعرض في بداية يوم العمل ولا في نهايته.',
  'no-claims': 'ليس لهذه المادة عبارات للحسم.',
  question: 'السؤال',
  covers: `.input {$count :integer}
.match $count
one {{القرار هنا يشمل مادة واحدة من المجموعة.}}
two {{القرار هنا يشمل مادتين من المجموعة.}}
few {{القرار هنا يشمل {$count} مواد من المجموعة.}}
* {{القرار هنا يشمل {$count} مادة من المجموعة.}}`,
  'agreement-agree': 'مصدران متفقان',
  'agreement-one-source': 'مصدر واحد',
  'agreement-disagree': 'مصدر آخر رأى خلاف ذلك',
  'agreement-computed': 'محسوب من المحتوى',
  'not-yours': 'هذه العبارة غير متاحة لك الآن.',
  'not-yours-blind': 'حسم شخص هذه العبارة، وقراءتها ليست من نصيبك.',
  confirm: 'تأكيد',
  reject: 'رفض',
  amend: 'تعديل',
  'cannot-tell': 'يتعذر الجزم',
  undo: 'تراجع',
  unsent: 'قرارات لم تحفظ بعد: {$count :integer}. ترسل حالما يستجيب الخادم. ابق في هذه الصفحة إلى ذلك الحين.',
  discard: 'تجاهلها',
  'next-medium': 'المادة التالية',
  'state-draft': 'مسودة',
  'state-confirmed': 'مؤكدة',
  'state-rejected': 'مرفوضة',
  'state-amended': 'معدّلة',
  'state-cannot-tell': 'يتعذر الجزم',
  'state-differs': 'القراءتان مختلفتان',
  'state-hidden': 'محسومة',
  history: `.input {$count :integer}
.match $count
zero {{لا قرارات}}
one {{قرار واحد}}
two {{قراران}}
few {{{$count} قرارات}}
* {{{$count} قرارًا}}`,
  'draft-said': 'جاء في المسودة:',
  'history-line': '{$what}: {$name}، {$date}',
  'done-confirm': 'أُكدت',
  'done-reject': 'رُفضت',
  'done-amend': 'عُدّلت',
  'done-cannot-tell': 'يتعذر الجزم',
  'done-withdraw': 'جرى التراجع',
  'reading-first': 'القراءة الأولى',
  'reading-second': 'القراءة الثانية',
  'reading-adjudication': 'حُسم الخلاف',
  'through-stack': 'عبر المجموعة',
  'through-sample': 'عبر عينة',
  'looks-taken': `.input {$count :integer}
.match $count
zero {{بلا معاينة}}
one {{معاينة واحدة}}
two {{معاينتان}}
few {{{$count} معاينات}}
* {{{$count} معاينة}}`,
  'save-amendment': 'حفظ التعديل',
  cancel: 'إلغاء',
  'at-most': `.input {$count :integer}
.match $count
* {{{$count} على الأكثر}}`,
  strip: 'الفيلم بالكلمات',
  stack: 'مجموعة: المواد المتشابهة {$total}، والقرار الواحد يشمل {$covers}',
  'this-one': '(هذه)',
  'taken-out-by': 'أخرجها {$name}',
  'put-back': 'إعادة',
  'take-out': 'إخراج',
  category: 'الفئة',
  notes: `.input {$count :integer}
.match $count
0 {{الملاحظات}}
* {{الملاحظات ({$count})}}`,
  note: 'ملاحظة',
  'note-by': '{$name}، {$date}',
  'add-note': 'إضافة الملاحظة',
  'second-reading': 'القراءة الثانية',
  'second-how': 'يقرأ شخص ثانٍ جزءًا من العبارات المحسومة من جديد من دون أن يرى القرار الأول.',
  'second-none': 'لا شيء ينتظر قراءتك الثانية.',
  'second-claims': `.input {$count :integer}
.match $count
zero {{لا عبارات}}
one {{عبارة واحدة}}
two {{عبارتان}}
few {{{$count} عبارات}}
* {{{$count} عبارة}}`,
  differences: 'مواضع اختلاف القراءتين',
  settle: 'احسم هذا',
  agreement: 'اتفاق القراءتين',
  'agreement-same': 'من العبارات المقروءة مرتين ({$total}) اتفق الحكم في {$same}.',
  'agreement-unknown': 'القراءات قليلة أو متشابهة إلى حد لا يسمح بذكر معامل كابا.',
  'agreement-kappa': 'معامل كابا لكوهين {$kappa}، وفاصل الثقة 95٪ من {$from} إلى {$to}.',
  'confirm-facts': 'تأكيد ما قيس أو قُرئ من الملف ({$count})',
} as const satisfies AreaMessages<'review'>
