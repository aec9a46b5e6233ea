import type { AreaMessages } from '../interface-message.ts'

// \u2068…\u2069 keeps a name or an address, which may read left to right, from reordering the sentence around it.

/** Words of the command line in Arabic, as MessageFormat 2 sources. */
export const command = {
  'nothing-new': 'لا يوجد جديد لوصفه.',
  'reports-written': 'التقارير موجودة في \u2068{$folder}\u2069:',
  'console-address': 'لوحة التحكم متاحة على العنوان \u2068{$address}\u2069. لإنهائها اضغط \u2066Ctrl-C\u2069.',
  'console-unencrypted': 'بلا تشفير: يمكن قراءة عبارات المرور وكل ما تعرضه لوحة التحكم على الشبكة.',
  'first-profile': 'ليس لأحد ملف شخصي بعد. أول شخص ينشئ ملفه في المتصفح.',
  'type-passphrase': 'عبارة المرور للمستخدم \u2068{$name}\u2069 (12 حرفا على الأقل، ولا تظهر): ',
  'again-passphrase': 'مرة أخرى: ',
  'passphrase-differs': 'العبارتان غير متطابقتين. لم يتغير شيء.',
  'no-people': 'ليس لأحد ملف شخصي بعد.',
  'person-added': 'تمت إضافة \u2068{$name}\u2069 بدور {$role}. وعند أول تسجيل دخول يختار عبارة مرور خاصة به.',
  'person-left': 'لم يعد بإمكان \u2068{$name}\u2069 تسجيل الدخول.',
  'person-back': 'يمكن للمستخدم \u2068{$name}\u2069 تسجيل الدخول من جديد.',
  'passphrase-given': 'أعطي \u2068{$name}\u2069 عبارة مرور جديدة يستبدلها عند الدخول التالي. وانتهت جلسات الدخول السابقة.',
  'told-pause': 'توقف التشغيل مؤقتا: يكتمل أولا ما هو قيد العمل. يستأنفه الأمر «\u2066resume\u2069».',
  'told-go': 'التشغيل مستمر.',
  'told-stop': 'يجري إنهاء التشغيل. أعد تشغيل الأمر نفسه للمتابعة.',
  'no-run':
    'لا يعمل أي تشغيل حاليا على القضية \u2068{$reference}\u2069. يبين الأمر «\u2066status\u2069» ما بلغته، ويتابع الأمر «\u2066run\u2069» العمل.',
  'none-named': 'ليس في القضية أي من هذه الملفات.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{جرى تحليلها جميعا من قبل.}}
one {{التالي في التحليل: ملف وسائط واحد.}}
two {{التالي في التحليل: ملفا وسائط.}}
few {{التالي في التحليل: {$count} ملفات وسائط.}}
many {{التالي في التحليل: {$count} ملف وسائط.}}
* {{التالي في التحليل: {$count} ملف وسائط.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{القضية \u2068{$reference}\u2069: ملف واحد.}}
* one {{القضية \u2068{$reference}\u2069: ملف واحد، منه {$media} مختلف.}}
* two {{القضية \u2068{$reference}\u2069: ملفان، عدد المختلف منهما {$media}.}}
* few {{القضية \u2068{$reference}\u2069: {$files} ملفات، عدد المختلف منها {$media}.}}
* many {{القضية \u2068{$reference}\u2069: {$files} ملفا، عدد المختلف منها {$media}.}}
* * {{القضية \u2068{$reference}\u2069: {$files} ملف، عدد المختلف منها {$media}.}}`,
  'outcome-described': 'موصوف: {$count :integer}',
  'outcome-partly': 'موصوف جزئيا: {$count :integer}',
  'outcome-unreadable': 'تعذرت قراءته: {$count :integer}',
  'outcome-unsupported': 'ليس صورة ولا مقطع فيديو ولا صوتا، أو بصيغة لا يقرؤها شيء هنا: {$count :integer}',
  'outcome-known': 'معروف من قبل: {$count :integer}',
  'outcome-waiting': 'في الانتظار: {$count :integer}',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{تعذرت قراءة ملف واحد، وهو مذكور هنا وفي التقرير.}}
two {{تعذرت قراءة ملفين، وهما مذكوران هنا وفي التقرير.}}
few {{تعذرت قراءة {$count} ملفات، وهي مذكورة هنا وفي التقرير.}}
many {{تعذرت قراءة {$count} ملفا، وهي مذكورة هنا وفي التقرير.}}
* {{تعذرت قراءة {$count} ملف، وهي مذكورة هنا وفي التقرير.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{ملف واحد لا يطابق ما سجله أرشيفه. أخذ كما استخرج، وهو مذكور هنا وفي التقرير.}}
two {{ملفان لا يطابقان ما سجله أرشيفهما. أخذا كما استخرجا، وهما مذكوران هنا وفي التقرير.}}
few {{{$count} ملفات لا تطابق ما سجله أرشيفها. أخذت كما استخرجت، وهي مذكورة هنا وفي التقرير.}}
many {{{$count} ملفا لا تطابق ما سجله أرشيفها. أخذت كما استخرجت، وهي مذكورة هنا وفي التقرير.}}
* {{{$count} ملف لا تطابق ما سجله أرشيفها. أخذت كما استخرجت، وهي مذكورة هنا وفي التقرير.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… وواحد آخر؛ يعرض الأمر «\u2066status\u2069» القائمة كلها.}}
two {{… واثنان آخران؛ يعرض الأمر «\u2066status\u2069» القائمة كلها.}}
few {{… و{$count} أخرى؛ يعرض الأمر «\u2066status\u2069» القائمة كلها.}}
* {{… و{$count} غيرها؛ يعرض الأمر «\u2066status\u2069» القائمة كلها.}}`,
  stopped: 'توقف التشغيل. أعد تشغيل الأمر نفسه للمتابعة.',
  'exposure-none': 'لم تعرض صورة ولم يشغل صوت أمام أي شخص.',
  'verification-none': 'النص كله مسودة من ذكاء اصطناعي غير متحقق منها؛ ولم يحسم أي شخص أي عبارة.',
  'exposure-some': 'عدد مرات عرض صورة أو صوت: {$count :integer}.',
  'verification-some':
    'العبارات التي حسمها أشخاص: {$decided :integer} من {$claims :integer}. وكل ما عداها مسودة من ذكاء اصطناعي غير متحقق منها.',
  'scheme-loaded': 'حُمّل المخطط \u2068{$name}\u2069 (\u2066{$version}\u2069)؛ عدد الفئات: {$count :integer}.',
  'export-written': 'الملف المصدر موجود في \u2068{$path}\u2069.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{لا تغيير في شيء: قيود سجل التدقيق ({$entries}) ونقاط التحقق الموقعة ({$checkpoints}) والصفوف المخزنة ({$rows}) كلها كما هي في السجل.}}`,
  'evidence-intact': `.input {$files :integer}
{{الأدلة لم تتغير: قيم التجزئة تطابق ما هو مسجل لجميع الملفات، وعددها {$files}.}}`,
  'exhibit-waits':
    'الحرز \u2068{$label}\u2069 (\u2068{$name}\u2069) غير موصول، فملفات الوسائط التي فيه في الانتظار. جرى البحث عنه في \u2068{$source}\u2069. أوصله ثم أعد تشغيل الأمر نفسه.',
  'check-stopped': 'أوقف التحقق قبل أن يكتمل. لم يوجد حتى ذلك الحين شيء تغير؛ وعند تشغيله من جديد يبدأ من أوله.',
  'exhibit-absent': 'الحرز \u2068{$label}\u2069 غير موصول، فلم تمكن مقارنة ملفاته.',
  altered: 'تغيير: \u2068{$what}\u2069 – \u2068{$reason}\u2069.',
  'doctor-fit': 'هذا الجهاز قادر على أداء كل المهام.',
  'doctor-lacking': 'بعض اللوازم ناقص؛ وأثر كل نقص مذكور بجانبه.',
  present: 'موجود',
  missing: 'ناقص',
  'model-altered': 'جرى تغييره',
  remedy: 'ما ينبغي فعله: {$remedy}',
} as const satisfies AreaMessages<'command'>
