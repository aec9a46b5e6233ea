import type { Sentences } from '../locale-data.ts'

// What is counted stands in the genitive everywhere (see the lexicon). \u2066…\u2069 keeps left-to-right what must be read so: sizes,
// positions, types. Times are joined by words (من … إلى …), since a dash between two times would be read in either direction.

/** Arabic sentences and phrases, MessageFormat 2. */
export const sentences = {
  counted: `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 * {{{$thing}}}
2 * {{{$thing :term form=two}}}
* f {{{$count :numeral gender=f} {$thing :term count=$count}}}
* * {{{$count :numeral gender=m} {$thing :term count=$count}}}`,
  'at-least': `.input {$thing :term form=one}
.input {$count :numeral}
.match $count $thing
1 * {{{$thing} {$count :numeral gender=m} على الأقل}}
1 f {{{$thing} {$count :numeral gender=f} على الأقل}}
2 * {{{$thing :term form=two} على الأقل}}
* f {{{$count :numeral gender=f} {$thing :term count=$count} على الأقل}}
* * {{{$count :numeral gender=m} {$thing :term count=$count} على الأقل}}`,
  plural: '{$thing :term form=few}',
  span: 'من {$from} إلى {$to}',
  moment: 'عند {$at}',
  stretches: `.input {$count :numeral gender=f}
.match $count
one {{في فترة واحدة بين {$from} و{$to}}}
two {{في فترتين بين {$from} و{$to}}}
few {{في {$count} فترات بين {$from} و{$to}}}
many {{في {$count} فترة بين {$from} و{$to}}}
* {{في {$count} فترة بين {$from} و{$to}}}`,
  'in-shots': `.input {$extent :string}
.input {$count :numeral gender=f}
.input {$of :numeral gender=f}
.match $extent $count $of
all 2 * {{في كلتا اللقطتين}}
all * * {{في جميع اللقطات}}
many few 8 {{في {$count} لقطات من أصل ثمانٍ}}
many few * {{في {$count} لقطات من أصل {$of}}}
many * * {{في {$count} لقطة من أصل {$of}}}
* one * {{في اللقطة {$shots}}}
* two * {{في اللقطتين {$shots}}}
* * * {{في اللقطات {$shots}}}`,
  'shot-heading': 'اللقطة {$index :integer}، من {$from} إلى {$to}',
  'summary-heading': 'الخلاصة',
  'metadata-time': `.input {$zone :string}
.match $zone
none {{بتاريخ {$moment}}}
* {{بتاريخ {$moment} (\u2066{$zone}\u2069)}}`,
  'metadata-date': 'بتاريخ مدوَّن على النحو {$date :quotes}',
  'metadata-device': 'بالجهاز {$device :quotes}',
  'in-language': 'باللغة {$language}',
  'in-script': 'ب{$script}',
  worn: `.input {$colour :words form=m}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* m {{{$item} {$colour}}}
* * {{{$item} {$colour :words form=f}}}`,
  romanised: '{$quotes :quotes} (بالحروف اللاتينية: \u2068{$letters}\u2069)',
  'thing-in-media': '{$thing :term form=few} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{عند الموقع \u2066{$latitude}°\u2069 شمالًا، \u2066{$longitude}°\u2069 شرقًا}}
north * {{عند الموقع \u2066{$latitude}°\u2069 شمالًا، \u2066{$longitude}°\u2069 غربًا}}
* east {{عند الموقع \u2066{$latitude}°\u2069 جنوبًا، \u2066{$longitude}°\u2069 شرقًا}}
* * {{عند الموقع \u2066{$latitude}°\u2069 جنوبًا، \u2066{$longitude}°\u2069 غربًا}}`,

  picture: `.input {$traits :words form=f}
.input {$colours :words form=definite}
.match $traits $colours
none * {{أبعاد الصورة \u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل.}}
* none {{الصورة (\u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل) {$traits}.}}
* one {{الصورة (\u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل) {$traits}؛ ويغلب عليها اللون {$colours}.}}
* two {{الصورة (\u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل) {$traits}؛ ويغلب عليها اللونان {$colours}.}}
* * {{الصورة (\u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل) {$traits}؛ وتغلب عليها الألوان {$colours}.}}`,
  film: `.input {$shots :numeral gender=f}
.match $shots
1 {{مدة مقطع الفيديو {$length}، وأبعاده \u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل، ويتألف من لقطة واحدة.}}
two {{مدة مقطع الفيديو {$length}، وأبعاده \u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل، ويتألف من لقطتين.}}
few {{مدة مقطع الفيديو {$length}، وأبعاده \u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل، ويتألف من {$shots} لقطات.}}
* {{مدة مقطع الفيديو {$length}، وأبعاده \u2066{$width :integer useGrouping=never} × {$height :integer useGrouping=never}\u2069 بكسل، ويتألف من {$shots} لقطة.}}`,
  recording: 'مدة التسجيل {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=definite}
.match $medium $colours
film-again * {{وهو {$traits :words form=m} طوال مدته.}}
film * {{مقطع الفيديو {$traits :words form=m} طوال مدته.}}
* none {{الصورة {$traits :words form=f}.}}
* one {{الصورة {$traits :words form=f}؛ ويغلب عليها اللون {$colours}.}}
* two {{الصورة {$traits :words form=f}؛ ويغلب عليها اللونان {$colours}.}}
* * {{الصورة {$traits :words form=f}؛ وتغلب عليها الألوان {$colours}.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{تبدأ اللقطة بتلاشٍ متداخل مع ما قبلها.}}
fade {{تبدأ اللقطة بظهور تدريجي.}}
* {{تبدأ اللقطة بانتقال مسحي.}}`,
  'first-look': `.input {$keyframes :numeral gender=m}
.match $keyframes
one {{أُعدَّت المسودة من إطار رئيسي واحد؛ ولم يُقرأ مقطع الفيديو كاملًا بعد.}}
two {{أُعدَّت المسودة من إطارين رئيسيين؛ ولم يُقرأ مقطع الفيديو كاملًا بعد.}}
few {{أُعدَّت المسودة من {$keyframes} إطارات رئيسية؛ ولم يُقرأ مقطع الفيديو كاملًا بعد.}}
many {{أُعدَّت المسودة من {$keyframes} إطارًا رئيسيًا؛ ولم يُقرأ مقطع الفيديو كاملًا بعد.}}
* {{أُعدَّت المسودة من {$keyframes} إطار رئيسي؛ ولم يُقرأ مقطع الفيديو كاملًا بعد.}}`,
  damaged: 'الملف تالف؛ ولا يوصف منه إلا ما أمكنت قراءته.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{الصورة {$defects :words form=f}.}}
stated * {{وهي {$defects :words form=f}.}}
likely no {{الصورة على الأرجح {$defects :words form=f}.}}
likely * {{وهي على الأرجح {$defects :words form=f}.}}
* no {{ربما تكون الصورة {$defects :words form=f}.}}
* * {{وربما تكون {$defects :words form=f}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.match $certainty $also
stated no {{يُلاحَظ وجود {$things :things}.}}
stated * {{كما يُلاحَظ وجود {$things :things}.}}
likely no {{يُرجَّح وجود {$things :things}.}}
likely * {{كما يُرجَّح وجود {$things :things}.}}
* no {{يُحتمل وجود {$things :things}.}}
* * {{كما يُحتمل وجود {$things :things}.}}`,
  'visible-with': 'يُلاحَظ وجود {$people :things}، إضافةً إلى {$things :things}.',
  'visible-doubtful': `.input {$also :string}
.match $also
no {{يُرجَّح وجود {$likely :things}، ويُحتمل وجود {$possible :things}.}}
* {{كما يُرجَّح وجود {$likely :things}، ويُحتمل وجود {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=m}
.match $certainty $count
stated 1 {{يمكن تمييز وجه واحد.}}
stated two {{يمكن تمييز وجهين.}}
stated few {{يمكن تمييز {$count} وجوه.}}
stated many {{يمكن تمييز {$count} وجهًا.}}
stated * {{يمكن تمييز {$count} وجه.}}
likely 1 {{يمكن على الأرجح تمييز وجه واحد.}}
likely two {{يمكن على الأرجح تمييز وجهين.}}
likely few {{يمكن على الأرجح تمييز {$count} وجوه.}}
likely many {{يمكن على الأرجح تمييز {$count} وجهًا.}}
likely * {{يمكن على الأرجح تمييز {$count} وجه.}}
* 1 {{ربما يمكن تمييز وجه واحد.}}
* two {{ربما يمكن تمييز وجهين.}}
* few {{ربما يمكن تمييز {$count} وجوه.}}
* many {{ربما يمكن تمييز {$count} وجهًا.}}
* * {{ربما يمكن تمييز {$count} وجه.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{يشبه وجهٌ هنا وجهًا في وسيط آخر من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated two {{يشبه وجهٌ هنا وجوهًا في وسيطين آخرين من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated few {{يشبه وجهٌ هنا وجوهًا في {$others} وسائط أخرى من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated many {{يشبه وجهٌ هنا وجوهًا في {$others} وسيطًا آخر من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated * {{يشبه وجهٌ هنا وجوهًا في {$others} وسيط آخر من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* 1 {{ربما يشبه وجهٌ هنا وجهًا في وسيط آخر من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* two {{ربما يشبه وجهٌ هنا وجوهًا في وسيطين آخرين من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* few {{ربما يشبه وجهٌ هنا وجوهًا في {$others} وسائط أخرى من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* many {{ربما يشبه وجهٌ هنا وجوهًا في {$others} وسيطًا آخر من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* * {{ربما يشبه وجهٌ هنا وجوهًا في {$others} وسيط آخر من وسائط القضية (مجموعة الوجوه \u2068{$group}\u2069، بناءً على التشابه وحده).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{هنا أيضًا لم يمكن التعرف على أي شيء بدرجة تكفي لوصفه.}}
* {{ما يُرى هنا هو نفسه ما يُرى في اللقطة السابقة.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{يمكن قراءة النص {$quotes}.}}
stated none two {{يمكن قراءة النصين {$quotes}.}}
stated none * {{يمكن قراءة النصوص {$quotes}.}}
stated * one {{يمكن قراءة نص {$tongue}: {$quotes}.}}
stated * two {{يمكن قراءة نصين {$tongue}: {$quotes}.}}
stated * * {{يمكن قراءة نصوص {$tongue}: {$quotes}.}}
likely none one {{يوجد نص يُقرأ على الأرجح هكذا: {$quotes}.}}
likely none two {{يوجد نصان يُقرآن على الأرجح هكذا: {$quotes}.}}
likely none * {{توجد نصوص تُقرأ على الأرجح هكذا: {$quotes}.}}
likely * one {{يوجد نص {$tongue} يُقرأ على الأرجح هكذا: {$quotes}.}}
likely * two {{يوجد نصان {$tongue} يُقرآن على الأرجح هكذا: {$quotes}.}}
likely * * {{توجد نصوص {$tongue} تُقرأ على الأرجح هكذا: {$quotes}.}}
* none one {{يوجد نص ربما يُقرأ هكذا: {$quotes}.}}
* none two {{يوجد نصان ربما يُقرآن هكذا: {$quotes}.}}
* none * {{توجد نصوص ربما تُقرأ هكذا: {$quotes}.}}
* * one {{يوجد نص، ربما {$tongue}، وربما يُقرأ هكذا: {$quotes}.}}
* * two {{يوجد نصان، ربما {$tongue}، وربما يُقرآن هكذا: {$quotes}.}}
* * * {{توجد نصوص، ربما {$tongue}، وربما تُقرأ هكذا: {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span} يُقال ما يلي: {$quotes :quotes}.}}
stated * {{{$span} يُقال ما يلي {$tongue}: {$quotes :quotes}.}}
likely none {{{$span} يُقال على الأرجح ما يلي: {$quotes :quotes}.}}
likely * {{{$span} يُقال على الأرجح ما يلي {$tongue}: {$quotes :quotes}.}}
* none {{{$span} ربما يُقال ما يلي: {$quotes :quotes}.}}
* * {{{$span} ربما يُقال ما يلي {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{يُسمع كلام طوال المدة.}}
speech whole likely {{يُسمع على الأرجح كلام طوال المدة.}}
speech whole * {{ربما يُسمع كلام طوال المدة.}}
speech * stated {{يُسمع كلام {$spans}.}}
speech * likely {{يُسمع على الأرجح كلام {$spans}.}}
speech * * {{ربما يُسمع كلام {$spans}.}}
silence whole stated {{لا يُسمع أي صوت.}}
silence whole * {{لا يُسمع على الأرجح أي صوت.}}
silence * stated {{يسود الصمت {$spans}.}}
silence * * {{يسود الصمت على الأرجح {$spans}.}}
other whole stated {{يُسمع صوت، لكن لم يُتعرَّف فيه على كلام.}}
other whole * {{يُسمع صوت يخلو على الأرجح من الكلام.}}
other * stated {{{$spans} يُسمع صوت لم يُتعرَّف فيه على كلام.}}
other * * {{{$spans} يُسمع صوت يخلو على الأرجح من الكلام.}}
* * * {{مقطع الفيديو بلا صوت.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=m}
.match $certainty $bound $most
stated least 1 {{يُلاحَظ وجود شخص واحد على الأقل {$where}.}}
stated least * {{يُلاحَظ وجود أشخاص {$where}، ويبلغ عددهم في آن واحد {$most} على الأقل.}}
stated * 1 {{يُلاحَظ وجود شخص {$where}.}}
stated * * {{يُلاحَظ وجود أشخاص {$where}، ويبلغ عددهم في آن واحد {$most} على الأكثر.}}
likely least 1 {{يُرجَّح وجود شخص {$where}.}}
likely least * {{يُرجَّح وجود أشخاص {$where}، يبلغ عددهم في آن واحد {$most} على الأقل.}}
likely * 1 {{يُرجَّح وجود شخص {$where}.}}
likely * * {{يُرجَّح وجود أشخاص {$where}، يبلغ عددهم في آن واحد {$most} على الأكثر.}}
* least 1 {{يُحتمل وجود شخص {$where}.}}
* least * {{يُحتمل وجود أشخاص {$where}، يبلغ عددهم في آن واحد {$most} على الأقل.}}
* * 1 {{يُحتمل وجود شخص {$where}.}}
* * * {{يُحتمل وجود أشخاص {$where}، يبلغ عددهم في آن واحد {$most} على الأكثر.}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{يُلاحَظ وجود {$things :things} {$where}.}}
likely {{يُرجَّح وجود {$things :things} {$where}.}}
* {{يُحتمل وجود {$things :things} {$where}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{يمكن قراءة نص {$where}.}}
likely {{يمكن على الأرجح قراءة نص {$where}.}}
* {{ربما يمكن قراءة نص {$where}.}}`,
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{يُسمع الكلام مدةً إجماليةً قدرها {$length}.}}
* {{لم يُفرَّغ الكلام كتابةً، ومدته الإجمالية {$length}.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{بحسب البيانات الوصفية، التُقطت الصورة {$details}.}}
film {{بحسب البيانات الوصفية، صُوِّر مقطع الفيديو {$details}.}}
* {{بحسب البيانات الوصفية، أُجري التسجيل {$details}.}}`,
  software: 'البرنامج المذكور في البيانات الوصفية هو {$software :quotes}.',
  'name-mismatch': 'ينتهي اسم الملف باللاحقة {$extension :quotes}، لكن محتواه من النوع \u2066{$mimeType}\u2069.',
  'same-picture': `.input {$others :numeral gender=m}
.match $others
1 {{تضم القضية وسيطًا آخر يكاد يطابق هذا الوسيط.}}
two {{تضم القضية وسيطين آخرين يكاد كل منهما يطابق هذا الوسيط.}}
few {{تضم القضية {$others} وسائط أخرى يكاد كل منها يطابق هذا الوسيط.}}
many {{تضم القضية {$others} وسيطًا آخر يكاد كل منها يطابق هذا الوسيط.}}
* {{تضم القضية {$others} وسيط آخر يكاد كل منها يطابق هذا الوسيط.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} يعرض هذا المقطع الصور نفسها التي يعرضها {$name :quotes} {$other}.}}
* {{{$span} يعرض هذا المقطع على الأرجح الصور نفسها التي يعرضها {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{لم يمكن التعرف في الصورة على أي شيء بدرجة تكفي لوصفه.}}
film {{لم يمكن التعرف في مقطع الفيديو على أي شيء بدرجة تكفي لوصفه.}}
recording {{لم يمكن التعرف في التسجيل على أي شيء بدرجة تكفي لوصفه.}}
* {{لم يمكن التعرف هنا على أي شيء بدرجة تكفي لوصفه.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{صُوِّرت اللقطة {$places :words form=base}.}}
stated film {{صُوِّر مقطع الفيديو {$places :words form=base}.}}
stated * {{التُقطت الصورة {$places :words form=base}.}}
likely shot {{صُوِّرت اللقطة على الأرجح {$places :words form=base}.}}
likely film {{صُوِّر مقطع الفيديو على الأرجح {$places :words form=base}.}}
likely * {{التُقطت الصورة على الأرجح {$places :words form=base}.}}
* shot {{ربما صُوِّرت اللقطة {$places :words form=base}.}}
* film {{ربما صُوِّر مقطع الفيديو {$places :words form=base}.}}
* * {{ربما التُقطت الصورة {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{صُوِّر مقطع الفيديو {$places :words form=base} ({$where}).}}
likely {{صُوِّر مقطع الفيديو على الأرجح {$places :words form=base} ({$where}).}}
* {{ربما صُوِّر مقطع الفيديو {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{المكان المحيط هو نفسه الظاهر في اللقطة {$shot :integer}، {$at}.}}
likely {{المكان المحيط هو على الأرجح نفسه الظاهر في اللقطة {$shot :integer}، {$at}.}}
* {{ربما كان المكان المحيط هو نفسه الظاهر في اللقطة {$shot :integer}، {$at}.}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=m}
.match $certainty $others
stated 1 {{يشبه المكان المحيط مكانًا في وسيط آخر من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated two {{يشبه المكان المحيط أماكن في وسيطين آخرين من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated few {{يشبه المكان المحيط أماكن في {$others} وسائط أخرى من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated many {{يشبه المكان المحيط أماكن في {$others} وسيطًا آخر من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
stated * {{يشبه المكان المحيط أماكن في {$others} وسيط آخر من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* 1 {{ربما يشبه المكان المحيط مكانًا في وسيط آخر من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* two {{ربما يشبه المكان المحيط أماكن في وسيطين آخرين من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* few {{ربما يشبه المكان المحيط أماكن في {$others} وسائط أخرى من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* many {{ربما يشبه المكان المحيط أماكن في {$others} وسيطًا آخر من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}
* * {{ربما يشبه المكان المحيط أماكن في {$others} وسيط آخر من وسائط القضية (مجموعة الأماكن \u2068{$group}\u2069، بناءً على التشابه وحده).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{يتابع مقطع الفيديو هذا من حيث ينتهي {$name :quotes}.}}
likely {{يتابع مقطع الفيديو هذا على الأرجح من حيث ينتهي {$name :quotes}.}}
* {{ربما يتابع مقطع الفيديو هذا من حيث ينتهي {$name :quotes}.}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span} يُلاحَظ وجود {$things :things}.}}
likely {{{$span} يُرجَّح وجود {$things :things}.}}
* {{{$span} يُحتمل وجود {$things :things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{يُلاحَظ وجود {$things :things}.}}
stated * {{يُلاحَظ وجود {$things :things} بالنص {$quotes :quotes}.}}
likely none {{يُرجَّح وجود {$things :things}.}}
likely * {{يُرجَّح وجود {$things :things} بالنص {$quotes :quotes}.}}
* none {{يُحتمل وجود {$things :things}.}}
* * {{يُحتمل وجود {$things :things} بالنص {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{اللباس الظاهر: {$items}.}}
likely {{اللباس الظاهر على الأرجح: {$items}.}}
* {{لباس ربما يكون ظاهرًا: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=m}
.match $certainty $count
stated 1 {{{$posture :words form=base} شخص واحد.}}
stated 2 {{{$posture :words form=base} شخصان.}}
stated 12 {{{$posture :words form=base} اثنا عشر شخصًا.}}
stated few {{{$posture :words form=base} {$count} أشخاص.}}
stated many {{{$posture :words form=base} {$count} شخصًا.}}
stated * {{{$posture :words form=base} {$count} شخص.}}
likely 1 {{{$posture :words form=base} على الأرجح شخص واحد.}}
likely 2 {{{$posture :words form=base} على الأرجح شخصان.}}
likely 12 {{{$posture :words form=base} على الأرجح اثنا عشر شخصًا.}}
likely few {{{$posture :words form=base} على الأرجح {$count} أشخاص.}}
likely many {{{$posture :words form=base} على الأرجح {$count} شخصًا.}}
likely * {{{$posture :words form=base} على الأرجح {$count} شخص.}}
* 1 {{ربما {$posture :words form=base} شخص واحد.}}
* 2 {{ربما {$posture :words form=base} شخصان.}}
* 12 {{ربما {$posture :words form=base} اثنا عشر شخصًا.}}
* few {{ربما {$posture :words form=base} {$count} أشخاص.}}
* many {{ربما {$posture :words form=base} {$count} شخصًا.}}
* * {{ربما {$posture :words form=base} {$count} شخص.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{يوجد الشخص {$place :words form=base} الصورة.}}
likely {{يوجد الشخص على الأرجح {$place :words form=base} الصورة.}}
* {{ربما يوجد الشخص {$place :words form=base} الصورة.}}`,
  'age-range': `.input {$count :numeral gender=m}
.match $count
1 {{يقدّر أحد النماذج العمر الظاهري لشخص واحد بما بين {$from :integer} و{$to :integer} سنة؛ وهذا تقدير غير مؤكد.}}
2 {{يقدّر أحد النماذج العمر الظاهري لشخصين بما بين {$from :integer} و{$to :integer} سنة؛ وهذا تقدير غير مؤكد.}}
12 {{يقدّر أحد النماذج العمر الظاهري لاثني عشر شخصًا بما بين {$from :integer} و{$to :integer} سنة؛ وهذا تقدير غير مؤكد.}}
* {{يقدّر أحد النماذج العمر الظاهري لأشخاص عددهم {$count} بما بين {$from :integer} و{$to :integer} سنة؛ وهذا تقدير غير مؤكد.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$event :words form=base} {$span}.}}
likely {{على الأرجح {$event :words form=base} {$span}.}}
* {{ربما {$event :words form=base} {$span}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{آلة التصوير ثابتة.}}
stated handheld {{آلة التصوير محمولة باليد.}}
stated * {{آلة التصوير متحركة.}}
likely fixed {{آلة التصوير على الأرجح ثابتة.}}
likely handheld {{آلة التصوير على الأرجح محمولة باليد.}}
likely * {{آلة التصوير على الأرجح متحركة.}}
* fixed {{ربما تكون آلة التصوير ثابتة.}}
* handheld {{ربما تكون آلة التصوير محمولة باليد.}}
* * {{ربما تكون آلة التصوير متحركة.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{مقطع الفيديو {$makings :words form=m}.}}
stated * {{الصورة {$makings :words form=f}.}}
likely film {{مقطع الفيديو على الأرجح {$makings :words form=m}.}}
likely * {{الصورة على الأرجح {$makings :words form=f}.}}
* film {{يُحتمل أن مقطع الفيديو {$makings :words form=m}.}}
* * {{يُحتمل أن الصورة {$makings :words form=f}.}}`,
  translation: `.input {$tongue :string}
.match $tongue
none {{ترجمة آلية لم تُراجَع: {$quotes :quotes}.}}
* {{ترجمة آلية {$tongue} لم تُراجَع: {$quotes :quotes}.}}`,

  'case-media': 'تحتوي القضية على {$things :things}.',
  'case-stacks': `.input {$stacks :numeral gender=f}
.match $stacks
1 {{توجد مجموعة واحدة من الصور شبه المتطابقة، وعدد وسائطها {$media :integer}.}}
2 {{توجد مجموعتان من الصور شبه المتطابقة، وعدد وسائطهما معًا {$media :integer}.}}
12 {{توجد اثنتا عشرة مجموعة من الصور شبه المتطابقة، وعدد وسائطها معًا {$media :integer}.}}
few {{توجد {$stacks} مجموعات من الصور شبه المتطابقة، وعدد وسائطها معًا {$media :integer}.}}
* {{توجد {$stacks} مجموعة من الصور شبه المتطابقة، وعدد وسائطها معًا {$media :integer}.}}`,
  'case-people': `.input {$media :numeral gender=m}
.match $media
1 {{يظهر أشخاص في وسيط واحد من أصل {$of :integer}.}}
two {{يظهر أشخاص في وسيطين من أصل {$of :integer}.}}
few {{يظهر أشخاص في {$media} وسائط من أصل {$of :integer}.}}
many {{يظهر أشخاص في {$media} وسيطًا من أصل {$of :integer}.}}
* {{يظهر أشخاص في {$media} وسيط من أصل {$of :integer}.}}`,
  'case-things': 'أكثر ما يظهر، مع عدد الوسائط: {$list}.',
  'case-text': `.input {$media :numeral gender=m}
.match $media
1 {{يمكن قراءة نص في وسيط واحد.}}
two {{يمكن قراءة نص في وسيطين.}}
few {{يمكن قراءة نص في {$media} وسائط.}}
many {{يمكن قراءة نص في {$media} وسيطًا.}}
* {{يمكن قراءة نص في {$media} وسيط.}}`,
  'case-speech': `.input {$media :numeral gender=m}
.match $media
1 {{يُسمع كلام في وسيط واحد، ومدته الإجمالية {$length}.}}
two {{يُسمع كلام في وسيطين، ومدته الإجمالية {$length}.}}
few {{يُسمع كلام في {$media} وسائط، ومدته الإجمالية {$length}.}}
many {{يُسمع كلام في {$media} وسيطًا، ومدته الإجمالية {$length}.}}
* {{يُسمع كلام في {$media} وسيط، ومدته الإجمالية {$length}.}}`,
  'case-settings': 'الأماكن التي يمكن تمييزها، مع عدد الوسائط: {$list}.',
  'case-devices': 'الأجهزة المذكورة في البيانات الوصفية: {$devices :quotes}.',
  'case-times': 'تذكر البيانات الوصفية أوقاتًا من {$from} إلى {$to}.',
  'case-places': `.input {$media :numeral gender=m}
.match $media
1 {{يرد موقع جغرافي ضمن البيانات الوصفية في وسيط واحد.}}
two {{يرد موقع جغرافي ضمن البيانات الوصفية في وسيطين.}}
few {{يرد موقع جغرافي ضمن البيانات الوصفية في {$media} وسائط.}}
many {{يرد موقع جغرافي ضمن البيانات الوصفية في {$media} وسيطًا.}}
* {{يرد موقع جغرافي ضمن البيانات الوصفية في {$media} وسيط.}}`,
} as const satisfies Sentences
