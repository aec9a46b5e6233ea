import type { AreaMessages } from '../interface-message.ts'

/** Words of the console in Arabic, as MessageFormat 2 sources. */
export const console = {
  cases: 'القضايا',
  media: 'ملفات الوسائط',
  search: 'البحث في النص',
  'search-hint': 'كلمات من الأوصاف واللافتات والكلام',
  'search-clear': 'مسح البحث',
  'search-none': 'لا شيء في هذه القضية يطابق هذه الكلمات.',
  'filter-none': 'ليس في هذه القضية ملف وسائط من هذا النوع وبهذه النتيجة.',
  'filter-clear': 'عرض جميع ملفات الوسائط',
  reports: 'التقارير',
  language: 'اللغة',
  theme: 'المظهر',
  'theme-system': 'تلقائي',
  'theme-light': 'فاتح',
  'theme-dark': 'داكن',
  loading: 'جار التحميل…',
  'not-reached': 'تعذر الوصول إلى الخادم. قد يكون المعروض قديما.',
  'not-done': 'تعذر الوصول إلى الخادم، فلم ينفذ هذا. أعد المحاولة عندما يستجيب.',
  'media-count': `.input {$count :integer}
.match $count
0 {{لا ملفات وسائط}}
one {{ملف وسائط واحد}}
two {{ملفا وسائط}}
few {{{$count} ملفات وسائط}}
many {{{$count} ملف وسائط}}
* {{{$count} ملف وسائط}}`,
  skip: 'الانتقال إلى المحتوى',
  navigation: 'التنقل الرئيسي',
  'page-title': '\u2068{$page}\u2069 · Wordveil',
  draft: 'مسودة من ذكاء اصطناعي غير متحقق منها. ما قرره الأشخاص مذكور حيث يجري التحقق من كل مادة.',
  failed: 'تعذر عرض هذا المحتوى',
  unexpected: 'حدث خطأ في الخادم. تجد التفاصيل في سجله.',
  'try-again': 'إعادة المحاولة',
  'to-cases': 'الانتقال إلى القضايا',
  'no-cases': 'لا قضايا بعد',
  'no-cases-how': 'تبدأ القضية من سطر الأوامر، مع الأحراز المطلوب وصفها:',
  opened: 'تاريخ الفتح: {$date}',
  'state-running': 'التحليل جار',
  'state-waiting': 'التحليل لم يكتمل',
  'state-ready': 'اكتمل التحليل',
  progress: `.input {$done :integer}
.input {$total :integer}
{{اكتمل {$done} من أصل {$total} من ملفات الوسائط}}`,
  'about-case': 'التقارير والأحراز',
  'exhibit-waits':
    'الحرز \u2068{$label}\u2069 (\u2068{$name}\u2069) غير موصول، فملفات الوسائط التي فيه في الانتظار. جرى البحث عنه في \u2068{$source}\u2069. أوصله ثم أعد تشغيل الأمر نفسه.',
  exhibits: 'الأحراز',
  exhibit: 'الحرز \u2068{$label}\u2069',
  'form-folder': 'مجلد',
  'form-archive': 'أرشيف مضغوط',
  'form-file': 'ملف',
  kind: 'النوع',
  'kind-all': 'جميع الأنواع',
  'kind-image': 'صور',
  'kind-video': 'مقاطع فيديو',
  'kind-audio': 'تسجيلات صوتية',
  'kind-other': 'غير ذلك',
  'one-image': 'صورة',
  'one-video': 'مقطع فيديو',
  'one-audio': 'تسجيل صوتي',
  'one-other': 'ملف آخر',
  outcome: 'النتيجة',
  'outcome-all': 'الكل',
  'outcome-described': 'موصوف',
  'outcome-partly': 'موصوف جزئيا',
  'outcome-unreadable': 'تعذرت قراءته',
  'outcome-unsupported': 'صيغة لا تقرأ هنا',
  'outcome-known': 'معروف من قبل',
  'outcome-waiting': 'في انتظار التحليل',
  'no-media': 'ليس في هذه القضية ملفات وسائط بعد.',
  'no-text': 'لا مسودة نص لهذا الملف.',
  'no-name': 'ملف بلا مسار',
  'other-paths': `.input {$count :integer}
.match $count
one {{وفي مسار آخر}}
two {{وفي مسارين آخرين}}
few {{وفي {$count} مسارات أخرى}}
many {{وفي {$count} مسارا آخر}}
* {{وفي {$count} مسار آخر}}`,
  shots: `.input {$count :integer}
.match $count
one {{لقطة واحدة}}
two {{لقطتان}}
few {{{$count} لقطات}}
* {{{$count} لقطة}}`,
  'no-reports': 'لا تقارير مكتوبة بعد.',
  'all-languages': 'جميع اللغات',
  'files-apart': 'ملفات تعذر إدراجها',
  'files-more': `.input {$count :integer}
.match $count
one {{وملف آخر}}
two {{وملفان آخران}}
few {{و{$count} ملفات أخرى}}
many {{و{$count} ملفا آخر}}
* {{و{$count} ملف آخر}}`,
  description: 'الوصف',
  'in-short': 'باختصار',
  shot: 'اللقطة {$number :integer}',
  between: 'من {$from} إلى {$to}',
  'rests-on': 'يستند إلى',
  'rests-hint': 'اختر جملة لترى ما تستند إليه.',
  'rests-on-file': 'الملف نفسه؛ من دون أي نموذج.',
  close: 'إغلاق',
  'certainty-stated': 'بلا تحفظ',
  'certainty-likely': 'مرجح',
  'certainty-possible': 'محتمل',
  score: 'الدرجة {$score}',
  version: '\u2068{$name}\u2069، الإصدار \u2068{$version}\u2069',
  computed: 'محسوب، بلا نموذج',
  'at-time': 'عند {$time}',
  'place-all': 'الصورة كلها',
  'place-top-left': 'أعلى اليسار',
  'place-top': 'الأعلى',
  'place-top-right': 'أعلى اليمين',
  'place-left': 'اليسار',
  'place-middle': 'الوسط',
  'place-right': 'اليمين',
  'place-bottom-left': 'أسفل اليسار',
  'place-bottom': 'الأسفل',
  'place-bottom-right': 'أسفل اليمين',
  'claim-object': 'شيء',
  'claim-people': 'عدد الأشخاص',
  'claim-faces': 'الوجوه',
  'claim-face-group': 'وجه مشابه في موضع آخر',
  'claim-text': 'نص في الصورة',
  'claim-speech': 'الكلام',
  'claim-sound': 'الصوت',
  'claim-light': 'الإضاءة',
  'claim-colour': 'اللون',
  'claim-quality': 'جودة الصورة',
  'claim-taken-at': 'وقت الالتقاط',
  'claim-device': 'الجهاز',
  'claim-software': 'البرنامج',
  'claim-place': 'المكان',
  'claim-name-mismatch': 'اختلاف الاسم عن المحتوى',
  'claim-same-picture': 'صورة شبه مطابقة في موضع آخر',
  'claim-same-film': 'الصور نفسها في مقطع فيديو آخر',
  'claim-shot': 'لقطة',
  'claim-film': 'مقطع الفيديو بمجمله',
  'claim-picture': 'الصورة بمجملها',
  'claim-recording': 'التسجيل بمجمله',
  'claim-nothing-recognised': 'تعذر التعرف على أي شيء',
  'claim-damaged': 'تلف',
  'claim-first-look': 'نظرة أولى',
  'claim-setting': 'المكان المحيط',
  'claim-clothing': 'الملابس',
  'claim-posture': 'وضعية الجسم',
  'claim-position': 'الموضع في الصورة',
  'claim-age-range': 'العمر الظاهري',
  'claim-mark': 'علامة أو لافتة',
  'claim-camera': 'طريقة حمل الكاميرا',
  'claim-making': 'طريقة إنشاء الصورة',
  'claim-event': 'حدث',
  'claim-same-place': 'مكان كما في لقطة سابقة',
  'claim-place-group': 'مكان مشابه في موضع آخر',
  'claim-continues': 'تتمة مقطع آخر',
  'claim-translation': 'ترجمة آلية',
  'claim-film-setting': 'الأماكن في المقطع',
  'claim-film-people': 'الأشخاص في المقطع',
  'claim-film-object': 'الأشياء في المقطع',
  'claim-film-text': 'النص في المقطع',
  'claim-speech-total': 'الكلام إجمالا',
  files: 'الملفات',
  hashes: 'قيم التجزئة',
  facts: 'المعطيات',
  'fact-type': 'النوع',
  'fact-size': 'الحجم',
  'fact-pixels': 'الأبعاد بالبكسل',
  'fact-length': 'المدة',
  'fact-taken': 'وقت الالتقاط',
  'fact-device': 'الجهاز',
  'fact-software': 'البرنامج',
  'fact-place': 'المكان',
  'fact-decoder': 'أداة فك الترميز',
  modified: 'آخر تعديل {$date}',
  ledger: 'سجل الإطارات',
  'ledger-text': `.input {$frames :integer}
.input {$stills :integer}
.match $frames $stills
one one {{جرى فحص الإطار الوحيد.}}
two one {{الإطاران تمثلهما صورة ثابتة واحدة مفحوصة.}}
few one {{جميع الإطارات ({$frames} إطارات) تمثلها صورة ثابتة واحدة مفحوصة.}}
many one {{جميع الإطارات ({$frames} إطارا) تمثلها صورة ثابتة واحدة مفحوصة.}}
* one {{جميع الإطارات ({$frames} إطار) تمثلها صورة ثابتة واحدة مفحوصة.}}
* two {{جميع الإطارات (عددها {$frames}) تمثلها صورتان ثابتتان مفحوصتان.}}
* few {{جميع الإطارات (عددها {$frames}) تمثلها {$stills} صور ثابتة مفحوصة.}}
* * {{جميع الإطارات (عددها {$frames}) تمثلها {$stills} صورة ثابتة مفحوصة.}}`,
  'ledger-text-part': `.input {$frames :integer}
.input {$stills :integer}
.input {$examined :integer}
{{جميع الإطارات (عددها {$frames}) تمثلها صور ثابتة عددها {$stills}، والمفحوص منها {$examined}.}}`,
  'ledger-bound': 'لا يختلف أي إطار عن صورته الثابتة بأكثر من {$distance} على مقياس من 0 إلى 1؛ والحد المسموح {$bound}.',
  'not-analysed': 'لم يخضع للتحليل',
  together: 'هذه الصورة والصور شبه المطابقة مجتمعة',
  problems: 'ما تعذر إنجازه',
  'next-medium': 'ملف الوسائط التالي',
  'to-list': 'العودة إلى القائمة',
} as const satisfies AreaMessages<'console'>
