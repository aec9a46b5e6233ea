import type { AreaMessages } from '../interface-message.ts'

// \u2068…\u2069 keeps a name, which may read left to right, from reordering the sentence around it; \u2066…\u2069 holds what always reads so.

/** Words of the report in Arabic, as MessageFormat 2 sources. */
export const report = {
  title: 'تقرير وصفي',
  case: 'القضية \u2068{$reference}\u2069',
  'case-label': 'القضية',
  date: 'التاريخ',
  program: 'البرنامج',
  'program-version': '\u2066{$name} {$version}\u2069',
  state: 'الحالة',
  'state-draft': 'مسودة غير متحقق منها',
  'draft-notice': 'مسودة من ذكاء اصطناعي غير متحقق منها. لم يراجع أي شخص هذه الأوصاف، فلا يجوز الاعتماد عليها بوصفها حقائق.',
  'page-notice': 'مسودة غير متحقق منها، كتبها \u2068{$program}\u2069 (ذكاء اصطناعي). لم يتحقق منها أي شخص.',
  'reading-label': 'كيفية قراءة هذا التقرير',
  'reading-text':
    'لكل جملة رقم تذكر به عند الاستشهاد بها، والجدول الذي يلي كل وصف يبين ما تستند إليه كل جملة. الجمل الخالية من ألفاظ الشك هي ما اتفقت عليه النماذج بوضوح؛ أما «يرجح» و«على الأرجح» فلما تميل إليه، وأما «يحتمل» و«ربما» فلإشارة كثيرا ما تكون خاطئة ولا يجوز الاعتماد عليها. والعدد المقترن بعبارة «على الأقل» قد يكون في الواقع أكبر، وكذلك الشيء المفرد: فكلمة «زجاجة» لا تعني إلا وجود واحدة على الأقل. والمحارف التي لا يمكن طباعتها تكتب برقمها في يونيكود، مثل \u2066‹U+202E›\u2069. ولا يحتوي التقرير على أي صور.',
  page: 'الصفحة {$page} من {$pages}',
  contents: 'المحتويات',
  volume: 'المجلد {$number :integer} من {$count :integer}',
  volumes: 'مجلدات هذا التقرير',
  overview: 'نظرة عامة',
  'files-label': 'الملفات في الأحراز',
  'media-label': 'ملفات الوسائط (الملفات المتطابقة المحتوى تعد ملفا واحدا)',
  'files-with-problem': 'ملفات فيها مشكلة',
  'outcome-label': 'النتيجة',
  'outcome-described': 'موصوف',
  'outcome-partly': 'موصوف جزئيا',
  'outcome-unreadable': 'تعذرت قراءته',
  'outcome-unsupported': 'ليس صورة ولا مقطع فيديو ولا صوتا تمكن قراءته',
  'outcome-known': 'معروف من قبل؛ لم يوصف ثانية',
  'outcome-waiting': 'لم يخضع للتحليل بعد',
  exhibits: 'الأحراز والملفات',
  exhibit: 'الحرز \u2068{$label}\u2069',
  'exhibit-form-folder': 'مجلد',
  'exhibit-form-archive': 'أرشيف مضغوط',
  'exhibit-form-file': 'ملف مفرد',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{لا ملفات}}
one {{ملف واحد}}
two {{ملفان}}
few {{{$count} ملفات}}
many {{{$count} ملفا}}
* {{{$count} ملف}}`,
  'no-exhibits': 'ليس في القضية أحراز.',
  description: 'الوصف',
  descriptions: 'الأوصاف',
  'no-description': 'لا يوجد وصف لهذا الملف.',
  medium: 'ملف الوسائط {$number :integer}',
  'medium-label': 'ملف الوسائط',
  'kind-image': 'صورة',
  'kind-video': 'مقطع فيديو',
  'kind-audio': 'تسجيل صوتي',
  'kind-other': 'ملف آخر',
  'file-label': 'الملف',
  'found-at': 'موضعه',
  'path-label': 'المسار',
  'type-label': 'النوع',
  'size-label': 'الحجم',
  bytes: `.input {$bytes :integer}
.match $bytes
one {{بايت واحد}}
two {{بايتان}}
few {{{$bytes} بايتات}}
many {{{$bytes} بايتا}}
* {{{$bytes} بايت}}`,
  'hashes-label': 'قيم التجزئة',
  'modified-label': 'آخر تعديل',
  'pixels-label': 'أبعاد الصورة',
  pixels: '\u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل',
  'length-label': 'المدة',
  'frames-label': 'الإطارات',
  frames: `.input {$count :integer}
.match $count
one {{إطار واحد}}
two {{إطاران}}
few {{{$count} إطارات}}
many {{{$count} إطارا}}
* {{{$count} إطار}}`,
  'accounting-label': 'سجل الإطارات',
  accounting:
    'عدد الإطارات {$count :integer}، وعدد الصور الثابتة التي تمثلها {$stills :integer}؛ وأكبر بعد لإطار عن صورته الثابتة {$distance} على مقياس من 0 إلى 1',
  'left-out-label': 'لم يجر النظر فيه',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
one {{لم يجر النظر في صورة ثابتة أخرى، لبلوغ حد الصور الثابتة ({$limit})؛ وسجل الإطارات كامل.}}
two {{لم يجر النظر في صورتين ثابتتين أخريين، لبلوغ حد الصور الثابتة ({$limit})؛ وسجل الإطارات كامل.}}
few {{لم يجر النظر في {$count} صور ثابتة أخرى، لبلوغ حد الصور الثابتة ({$limit})؛ وسجل الإطارات كامل.}}
* {{لم يجر النظر في {$count} صورة ثابتة أخرى، لبلوغ حد الصور الثابتة ({$limit})؛ وسجل الإطارات كامل.}}`,
  'left-out-sound': `.input {$minutes :integer}
.match $minutes
one {{لم يجر تحليل الصوت بعد الدقيقة الأولى.}}
two {{لم يجر تحليل الصوت بعد أول دقيقتين.}}
few {{لم يجر تحليل الصوت بعد أول {$minutes} دقائق.}}
* {{لم يجر تحليل الصوت بعد أول {$minutes} دقيقة.}}`,
  'left-out-pictures': `.input {$count :integer}
.match $count
one {{في الملف صورة أخرى لم يجر النظر فيها.}}
two {{في الملف صورتان أخريان لم يجر النظر فيهما.}}
few {{في الملف {$count} صور أخرى لم يجر النظر فيها.}}
* {{في الملف {$count} صورة أخرى لم يجر النظر فيها.}}`,
  'beyond-stills': 'صور ثابتة أخرى من مقاطع فيديو طويلة',
  'beyond-stills-why': 'جرى بلوغ حد الصور الثابتة. ويذكر كل مقطع فيديو عدد ما لم يجر النظر فيه؛ وسجل إطاراته كامل.',
  'beyond-sound': 'آخر التسجيلات الصوتية الطويلة',
  'beyond-sound-why': `.input {$minutes :integer}
.match $minutes
one {{لم يجر تحليل الصوت بعد الدقيقة الأولى.}}
two {{لم يجر تحليل الصوت بعد أول دقيقتين.}}
few {{لم يجر تحليل الصوت بعد أول {$minutes} دقائق.}}
* {{لم يجر تحليل الصوت بعد أول {$minutes} دقيقة.}}`,
  'beyond-pictures': 'صور أخرى في ملف واحد',
  'beyond-pictures-why': 'لم يجر النظر إلا في الصورة الأولى من الملف.',
  'taken-label': 'وقت الالتقاط، بحسب الملف',
  'device-label': 'الجهاز، بحسب الملف',
  'software-label': 'البرنامج، بحسب الملف',
  'place-label': 'المكان، بحسب الملف',
  'same-label': 'مطابق أو شبه مطابق لـ',
  'together-label': 'ملفات الوسائط هذه مجتمعة',
  'decoder-label': 'أداة القراءة',
  'damaged-label': 'السلامة',
  damaged: 'تالف؛ ويشمل الوصف ما أمكنت قراءته',
  'whole-medium': 'بمجمله',
  shot: 'اللقطة {$number :integer}',
  'frame-range': 'الإطارات من {$first :integer} إلى {$last :integer}',
  'time-range': 'من \u2068{$from}\u2069 إلى \u2068{$to}\u2069',
  'basis-heading': 'ما تستند إليه كل جملة',
  'sentence-label': 'الجملة',
  'claims-label': 'البنود',
  'basis-label': 'تستند إلى',
  'basis-file': 'الملف نفسه كما قرأه البرنامج',
  basis: `.input {$count :integer}
.match $count
one {{{$kind}: ملاحظة واحدة من \u2068{$by}\u2069}}
two {{{$kind}: ملاحظتان من \u2068{$by}\u2069}}
few {{{$kind}: {$count} ملاحظات من \u2068{$by}\u2069}}
* {{{$kind}: {$count} ملاحظة من \u2068{$by}\u2069}}`,
  'basis-program': 'البرنامج نفسه',
  'kind-of-object': 'أشياء',
  'kind-of-people': 'أشخاص',
  'kind-of-face': 'وجوه',
  'kind-of-text': 'نص في الصورة',
  'kind-of-sound': 'صوت',
  'kind-of-speech': 'كلام',
  'kind-of-explicitness': 'درجة المحتوى الصريح',
  'kind-of-hash': 'بصمة بصرية للصورة',
  'kind-of-film-hash': 'بصمة بصرية لمقطع الفيديو',
  'kind-of-similarity': 'تشابه',
  'kind-of-quality': 'جودة الصورة',
  'kind-of-light': 'إضاءة',
  'kind-of-colour': 'لون',
  'kind-of-thing': 'أشياء أخرى',
  'kind-of-setting': 'المكان المحيط',
  'kind-of-clothing': 'الملابس',
  'kind-of-posture': 'وضعية الجسم',
  'kind-of-position': 'الموضع في الصورة',
  'kind-of-age-range': 'العمر الظاهري',
  'kind-of-mark': 'العلامات واللافتات',
  'kind-of-camera': 'حركة آلة التصوير',
  'kind-of-making': 'طريقة إنشاء الصورة',
  'kind-of-event': 'الأحداث',
  'kind-of-answer': 'أسئلة بلا إجابة وملاحظات',
  'kind-of-translation': 'ترجمة آلية',
  'kind-of-untranslated': 'ما لم يترجم',
  'kind-of-metadata': 'بيانات وصفية',
  'kind-of-name-mismatch': 'الاسم والمحتوى',
  'not-analysed': 'ما لم يخضع للتحليل، وسبب ذلك',
  'not-analysed-none': 'جرى تحليل كل ما ينطبق على ملفات الوسائط.',
  'analysis-label': 'التحليل',
  'all-analyses': 'جميع التحليلات',
  'reason-label': 'السبب',
  'not-applicable': 'لا ينطبق',
  'no-picture': 'لا ينطبق: ليس في الملف صورة.',
  'no-sound': 'لا ينطبق: ليس في الملف صوت.',
  'no-hash': 'لا ينطبق: تعذرت مقارنة أي إطار من مقطع الفيديو.',
  'no-motion': 'لا ينطبق: تعذر قياس أي حركة في مقطع الفيديو.',
  'no-speech': 'لا ينطبق: لم يرصد أي كلام.',
  'not-installed': 'لم ينجز، لأن نموذجا يحتاج إليه غير مثبت. ثبته (يبين الأمر «\u2066wordveil doctor\u2069» ما ينقص) ثم أعد التشغيل.',
  'not-installed-speech': 'يوجد كلام مسموع، لكن لم يجر تفريغه كتابة، لعدم توفر نموذج لتعرف الكلام. وفر نموذجا ثم أعد التشغيل لتفريغه.',
  'not-run': 'لم ينجز: لم يكن هذا التحليل جزءا من البرنامج حين جرى تحليل ملفات الوسائط هذه. أعد التشغيل لإنجازه.',
  'not-run-faces': 'لم يجر البحث عن الوجوه، لأن ذلك كان معطلا. أعد التشغيل من دون «\u2066--no-faces\u2069» للبحث عنها.',
  'no-words': 'لا ينطبق: لم يعثر على أي نص مكتوب أو كلام منطوق.',
  'own-language': 'لا ينطبق: كل ما عثر عليه مكتوب أو منطوق بلغة هذا التقرير.',
  'untranslated-language-unknown': 'لم يترجم: النص قصير جدا، أو لم تعرف لغته.',
  'untranslated-unsupported': 'لم يترجم: النموذج لا يعرف هاتين اللغتين معا.',
  'untranslated-too-much': 'لم تترجم: النصوص طويلة جدا أو كثيرة جدا.',
  'not-run-translation':
    'لم يترجم إلى لغة هذا التقرير، لأن الترجمة إليها لم تطلب في أي تشغيل. أعد التشغيل مع «\u2066--lang {$language}\u2069» لترجمته.',
  'media-numbers-label': 'ملفات الوسائط',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{لا شيء}}
one {{{$count} (رقم {$numbers})}}
two {{{$count} (رقما {$numbers})}}
* {{{$count} (أرقام {$numbers})}}`,
  'media-all': '{$count :integer} (كل ما ينطبق عليه)',
  'problem-label': 'المشكلة',
  detail: 'تفاصيل تقنية: \u2068{$detail}\u2069',
  'detail-english': 'تفاصيل تقنية (بالإنجليزية): \u2068{$detail}\u2069',
  'detail-no-frame': 'تعذرت قراءة أي إطار من مقطع الفيديو.',
  'detail-picture-parts': 'أجزاء من الصورة مفقودة.',
  unreadable: 'ملفات تعذرت قراءتها',
  'unreadable-none': 'أمكنت قراءة جميع الملفات.',
  models: 'النماذج المستخدمة',
  'models-none': 'لا نماذج مستخدمة.',
  'model-label': 'النموذج',
  'version-label': 'الإصدار',
  'licence-label': 'الترخيص',
  'licence-unknown': 'غير مذكور',
  'purpose-label': 'استخدم في',
  'weights-label': 'قيمة \u2066SHA-256\u2069 للأوزان',
  means: 'البرنامج والإصدارات',
  'planner-label': 'قواعد استخلاص البنود من الملاحظات',
  'vocabulary-label': 'معجم المصطلحات',
  'runtime-label': 'بيئة تشغيل النماذج',
  'engine-command': '\u2068{$version}\u2069 (يستدعى كأمر)',
  runtime: '\u2068{$name}\u2069 (\u2068{$provider}\u2069، عدد الخيوط: {$threads})',
  version: 'الإصدار \u2068{$version}\u2069',
  limits: 'حدود هذا التقرير',
  'limits-text':
    'يصف هذا التقرير ما تعرفت عليه البرمجيات في الملفات المدرجة من محتوى مرئي ومسموع. وهو لا يحدد هوية أحد، ولا يصنف أي صورة بموجب أي قانون. وما لم يذكر فيه قد يكون موجودا مع ذلك. وتدل عبارات مثل «يرجح» و«على الأرجح» و«يحتمل» و«ربما» على درجة يقين البرنامج؛ فإن خلت الجملة منها، فدرجة يقينه هي ما تسمح به اختباراته.',
  'limits-film':
    'في مقاطع الفيديو يجري احتساب كل إطار، لكن الوصف يستند إلى الصور الثابتة التي تمثل الإطارات. وقد لا يرصد ما لا يظهر إلا في إطارات قريبة من إحدى الصور الثابتة.',
  'limits-text-read':
    'ينقل النص والكلام كما قرأهما البرنامج أو سمعهما، وقد يشوبهما خطأ. وقد تكون البيانات الوصفية ناقصة أو خاطئة أو مغيرة. والوقت الذي لا تذكر له منطقة زمنية ينقل كما ورد في الملف، ومنطقته غير معروفة.',
  'limits-human':
    'يجب أن يقارن شخص كل عبارة بالمادة نفسها قبل أن يستند إليها في أي قرار. والتقييم القانوني يقوم به أشخاص، ولا يقوم به هذا البرنامج مطلقا.',
  signature: 'التوقيع',
  'signature-text': 'راجعت هذا التقرير والمادة التي يصفها، وأتحمل المسؤولية عن محتواه بالصيغة التي صححتها.',
  'signature-draft': 'هذه مسودة غير موقعة. وتبقى الخانات فارغة إلى أن يتحقق شخص من التقرير.',
  name: 'الاسم',
  rank: 'الرتبة أو الصفة',
  'sign-line': 'التوقيع',
} as const satisfies AreaMessages<'report'>
