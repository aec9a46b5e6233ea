import type { Sentences } from '../locale-data.ts'

/** Українські речення та звороти, MessageFormat 2. Речі завжди стоять у знахідному: «видно двох людей і собаку». */
export const sentences = {
  counted: `.input {$thing :term form=acc}
.input {$count :numeral}
.match $count $thing
1 d {{одні {$thing}}}
1 * {{{$thing}}}
one * {{{$count} {$thing}}}
few ma {{{$count :numeral gender=ma} {$thing :term form=many}}}
few fa {{{$count :numeral gender=fa} {$thing :term form=many}}}
few d {{{$count :numeral gender=d} {$thing :term form=many}}}
few f {{{$count :numeral gender=f} {$thing :term form=few}}}
few p {{{$count :numeral gender=p} {$thing :term form=few}}}
few * {{{$count :numeral gender=m} {$thing :term form=few}}}
* d {{{$count :numeral gender=d} {$thing :term form=many}}}
* * {{{$count :numeral gender=m} {$thing :term form=many}}}`,
  'at-least': `.input {$thing :term form=acc}
.input {$count :numeral}
.match $count $thing
1 m {{щонайменше один {$thing}}}
1 ma {{щонайменше одного {$thing}}}
1 f {{щонайменше одну {$thing}}}
1 fa {{щонайменше одну {$thing}}}
1 n {{щонайменше одне {$thing}}}
1 * {{щонайменше одні {$thing}}}
one * {{щонайменше {$count} {$thing}}}
few ma {{щонайменше {$count :numeral gender=ma} {$thing :term form=many}}}
few fa {{щонайменше {$count :numeral gender=fa} {$thing :term form=many}}}
few d {{щонайменше {$count :numeral gender=d} {$thing :term form=many}}}
few f {{щонайменше {$count :numeral gender=f} {$thing :term form=few}}}
few p {{щонайменше {$count :numeral gender=p} {$thing :term form=few}}}
few * {{щонайменше {$count :numeral gender=m} {$thing :term form=few}}}
* d {{щонайменше {$count :numeral gender=d} {$thing :term form=many}}}
* * {{щонайменше {$count :numeral gender=m} {$thing :term form=many}}}`,
  plural: `.input {$thing :term form=few}
.match $thing
ma {{{$thing :term form=many}}}
fa {{{$thing :term form=many}}}
* {{{$thing}}}`,
  span: 'від {$from} до {$to}',
  moment: 'на позначці {$at}',
  stretches: `.input {$count :integer}
.match $count
1 {{в одному проміжку між {$from} і {$to}}}
8 {{у восьми проміжках між {$from} і {$to}}}
one {{в {$count} проміжку між {$from} і {$to}}}
* {{в {$count :numeral gender=gen} проміжках між {$from} і {$to}}}`,
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{в обох фрагментах}}
all * {{у всіх фрагментах}}
many one {{у {$count} фрагменті із {$of :numeral gender=gen}}}
many * {{у {$count :numeral gender=gen} фрагментах із {$of :numeral gender=gen}}}
* 1 {{у фрагменті {$shots}}}
* * {{у фрагментах {$shots}}}`,
  'shot-heading': 'Фрагмент {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Фрагмент {$index :integer}, {$at}',
  'summary-heading': 'Підсумок',
  'metadata-time': '{$time}',
  'metadata-date': 'зі вказаною датою {$date :quotes}',
  'metadata-device': 'за допомогою пристрою {$device :quotes}',
  // Назва мови в таблиці стоїть у називному; незнайома мова наводиться після двокрапки.
  'in-language': `.input {$code :string}
.match $code
am {{амхарською мовою}}
ar {{арабською мовою}}
az {{азербайджанською мовою}}
be {{білоруською мовою}}
bg {{болгарською мовою}}
bn {{бенгальською мовою}}
bs {{боснійською мовою}}
ca {{каталонською мовою}}
cs {{чеською мовою}}
cy {{валлійською мовою}}
da {{данською мовою}}
de {{німецькою мовою}}
el {{грецькою мовою}}
en {{англійською мовою}}
es {{іспанською мовою}}
et {{естонською мовою}}
eu {{баскською мовою}}
fa {{перською мовою}}
fi {{фінською мовою}}
fr {{французькою мовою}}
ga {{ірландською мовою}}
gl {{галісійською мовою}}
he {{мовою іврит}}
hi {{мовою гінді}}
hr {{хорватською мовою}}
hu {{угорською мовою}}
hy {{вірменською мовою}}
id {{індонезійською мовою}}
is {{ісландською мовою}}
it {{італійською мовою}}
ja {{японською мовою}}
ka {{грузинською мовою}}
kk {{казахською мовою}}
ko {{корейською мовою}}
ku {{курдською мовою}}
la {{латинською мовою}}
lt {{литовською мовою}}
lv {{латиською мовою}}
mk {{македонською мовою}}
mn {{монгольською мовою}}
ms {{малайською мовою}}
mt {{мальтійською мовою}}
nb {{норвезькою мовою (букмол)}}
nl {{нідерландською мовою}}
nn {{норвезькою мовою (нюношк)}}
no {{норвезькою мовою}}
pl {{польською мовою}}
ps {{мовою пушту}}
pt {{португальською мовою}}
ro {{румунською мовою}}
ru {{російською мовою}}
sk {{словацькою мовою}}
sl {{словенською мовою}}
so {{сомалійською мовою}}
sq {{албанською мовою}}
sr {{сербською мовою}}
sv {{шведською мовою}}
sw {{мовою суахілі}}
ta {{тамільською мовою}}
th {{тайською мовою}}
tr {{турецькою мовою}}
ur {{мовою урду}}
vi {{в’єтнамською мовою}}
zh {{китайською мовою}}
* {{(мова: {$language})}}`,
  'in-script': '{$script}',
  worn: `.input {$colour :words form=m}
.input {$item :term form=one}
.match $colour $item
none * {{{$item}}}
* f {{{$colour :words form=f} {$item}}}
* n {{{$colour :words form=n} {$item}}}
* p {{{$colour :words form=p} {$item}}}
* * {{{$colour} {$item}}}`,
  romanised: '{$quotes :quotes} (латиницею: {$letters})',
  'thing-in-media': `.input {$thing :term form=few}
.match $thing
p {{{$thing :term form=one} ({$media :integer})}}
* {{{$thing} ({$media :integer})}}`,
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{в точці з координатами {$latitude}° пн. ш., {$longitude}° сх. д.}}
north * {{в точці з координатами {$latitude}° пн. ш., {$longitude}° зх. д.}}
* east {{в точці з координатами {$latitude}° пд. ш., {$longitude}° сх. д.}}
* * {{в точці з координатами {$latitude}° пд. ш., {$longitude}° зх. д.}}`,

  picture: `.input {$traits :words form=n}
.input {$colours :words form=m}
.match $traits $colours
none * {{Розмір зображення — {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів.}}
* none {{Зображення ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) {$traits}.}}
* one {{Зображення ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) {$traits}; переважає {$colours} колір.}}
* * {{Зображення ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) {$traits}; переважають {$colours} кольори.}}`,
  film: `.input {$shots :numeral gender=gen}
.match $shots
1 {{Відеозапис ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) складається з одного фрагмента.}}
4 {{Відеозапис ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) складається із {$shots} фрагментів.}}
6 {{Відеозапис ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) складається із {$shots} фрагментів.}}
7 {{Відеозапис ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) складається із {$shots} фрагментів.}}
one {{Відеозапис ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) складається з {$shots} фрагмента.}}
* {{Відеозапис ({$length}, {$width :integer useGrouping=never} × {$height :integer useGrouping=never} пікселів) складається з {$shots} фрагментів.}}`,
  recording: 'Тривалість запису — {$length}.',
  look: `.input {$medium :string}
.input {$colours :words form=m}
.match $medium $colours
film-again * {{Упродовж усього запису зображення {$traits :words form=n}.}}
film * {{Упродовж усього відеозапису зображення {$traits :words form=n}.}}
* none {{Зображення {$traits :words form=n}.}}
* one {{Зображення {$traits :words form=n}; переважає {$colours} колір.}}
* * {{Зображення {$traits :words form=n}; переважають {$colours} кольори.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{Фрагмент починається з напливу.}}
fade {{Фрагмент починається з поступового проявлення або затемнення зображення.}}
* {{Фрагмент починається з переходу, у якому нове зображення поступово витісняє попереднє.}}`,
  'first-look': `.input {$keyframes :numeral gender=gen}
.match $keyframes
1 {{Чернетку складено на підставі одного ключового кадру; увесь відеозапис ще не прочитано.}}
one {{Чернетку складено на підставі {$keyframes} ключового кадру; увесь відеозапис ще не прочитано.}}
* {{Чернетку складено на підставі {$keyframes} ключових кадрів; увесь відеозапис ще не прочитано.}}`,
  damaged: 'Файл пошкоджено; описано лише те, що вдалося прочитати.',
  quality: `.input {$certainty :string}
.match $certainty
stated {{Зображення {$defects :words form=n}.}}
likely {{Зображення, імовірно, {$defects :words form=n}.}}
* {{Зображення, можливо, {$defects :words form=n}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.match $certainty $also
stated no {{Видно {$things :things}.}}
stated * {{Видно також {$things :things}.}}
likely no {{Імовірно, видно {$things :things}.}}
likely * {{Імовірно, видно також {$things :things}.}}
* no {{Можливо, видно {$things :things}.}}
* * {{Можливо, видно також {$things :things}.}}`,
  'visible-with': `Видно {$people :things}, а крім того, {$things :things}.`,
  'visible-doubtful': `.input {$also :string}
.match $also
no {{Імовірно, видно {$likely :things}, а можливо, також {$possible :things}.}}
* {{Імовірно, видно ще {$likely :things}, а можливо, також {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral gender=n}
.match $certainty $count
stated 1 {{Видно одне обличчя.}}
stated one {{Видно {$count} обличчя.}}
stated few {{Видно {$count} обличчя.}}
stated * {{Видно {$count} облич.}}
likely 1 {{Імовірно, видно одне обличчя.}}
likely one {{Імовірно, видно {$count} обличчя.}}
likely few {{Імовірно, видно {$count} обличчя.}}
likely * {{Імовірно, видно {$count} облич.}}
* 1 {{Можливо, видно одне обличчя.}}
* one {{Можливо, видно {$count} обличчя.}}
* few {{Можливо, видно {$count} обличчя.}}
* * {{Можливо, видно {$count} облич.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral gender=gen}
.match $certainty $others
stated 1 {{Видиме тут обличчя схоже на обличчя в іншому медіафайлі справи (група облич {$group}, лише за схожістю).}}
stated one {{Видиме тут обличчя схоже на обличчя у {$others} іншому медіафайлі справи (група облич {$group}, лише за схожістю).}}
stated * {{Видиме тут обличчя схоже на обличчя у {$others} інших медіафайлах справи (група облич {$group}, лише за схожістю).}}
* 1 {{Видиме тут обличчя, можливо, схоже на обличчя в іншому медіафайлі справи (група облич {$group}, лише за схожістю).}}
* one {{Видиме тут обличчя, можливо, схоже на обличчя у {$others} іншому медіафайлі справи (група облич {$group}, лише за схожістю).}}
* * {{Видиме тут обличчя, можливо, схоже на обличчя у {$others} інших медіафайлах справи (група облич {$group}, лише за схожістю).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Тут також не вдалося розпізнати нічого настільки певно, щоб це описати.}}
* {{Видно те саме, що й у попередньому фрагменті.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none 1 {{Можна прочитати текст {$quotes}.}}
stated none * {{Можна прочитати тексти {$quotes}.}}
stated * * {{Можна прочитати текст {$tongue}: {$quotes}.}}
likely none * {{Видно текст, його ймовірне прочитання — {$quotes}.}}
likely * * {{Видно текст {$tongue}, його ймовірне прочитання — {$quotes}.}}
* none * {{Видно текст, його можливе прочитання — {$quotes}.}}
* * * {{Видно текст, можливо, {$tongue}; його можливе прочитання — {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none 1 {{На зображення накладено текст {$quotes}.}}
stated none * {{На зображення накладено тексти {$quotes}.}}
stated * * {{На зображення накладено текст {$tongue}: {$quotes}.}}
likely none * {{На зображення накладено текст, його ймовірне прочитання — {$quotes}.}}
likely * * {{На зображення накладено текст {$tongue}, його ймовірне прочитання — {$quotes}.}}
* none * {{На зображення накладено текст, його можливе прочитання — {$quotes}.}}
* * * {{На зображення накладено текст, можливо, {$tongue}; його можливе прочитання — {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span} звучать слова: {$quotes :quotes}.}}
stated * {{{$span} звучать слова {$tongue}: {$quotes :quotes}.}}
likely none {{{$span}, імовірно, звучать слова: {$quotes :quotes}.}}
likely * {{{$span}, імовірно, звучать слова {$tongue}: {$quotes :quotes}.}}
* none {{{$span}, можливо, звучать слова: {$quotes :quotes}.}}
* * {{{$span}, можливо, звучать слова {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Мовлення чути весь час.}}
speech whole likely {{Мовлення, імовірно, чути весь час.}}
speech whole * {{Мовлення, можливо, чути весь час.}}
speech * stated {{Мовлення чути {$spans}.}}
speech * likely {{Мовлення, імовірно, чути {$spans}.}}
speech * * {{Мовлення, можливо, чути {$spans}.}}
silence whole stated {{Жодного звуку не чути.}}
silence whole * {{Імовірно, жодного звуку не чути.}}
silence * stated {{Тиша триває {$spans}.}}
silence * * {{Тиша, імовірно, триває {$spans}.}}
other whole stated {{Звук чути, але мовлення в ньому не розпізнано.}}
other whole * {{Звук чути, імовірно без мовлення.}}
other * stated {{Звук, у якому не розпізнано мовлення, чути {$spans}.}}
other * * {{Звук, імовірно без мовлення, чути {$spans}.}}
* * * {{Відеозапис не має звуку.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral gender=fa}
.match $certainty $bound $most
stated least 1 {{{$where} видно щонайменше одну людину.}}
stated least * {{{$where} видно людей, щонайменше {$most} одночасно.}}
stated * 1 {{{$where} видно людину.}}
stated * * {{{$where} видно людей, щонайбільше {$most} одночасно.}}
likely least 1 {{Імовірно, {$where} видно людину.}}
likely least * {{Імовірно, {$where} видно людей, щонайменше {$most} одночасно.}}
likely * 1 {{Імовірно, {$where} видно людину.}}
likely * * {{Імовірно, {$where} видно людей, щонайбільше {$most} одночасно.}}
* least 1 {{Можливо, {$where} видно людину.}}
* least * {{Можливо, {$where} видно людей, щонайменше {$most} одночасно.}}
* * 1 {{Можливо, {$where} видно людину.}}
* * * {{Можливо, {$where} видно людей, щонайбільше {$most} одночасно.}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{{$where} видно {$things :things}.}}
likely {{Імовірно, {$where} видно {$things :things}.}}
* {{Можливо, {$where} видно {$things :things}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{{$where} можна прочитати текст.}}
likely {{Імовірно, {$where} можна прочитати текст.}}
* {{Можливо, {$where} можна прочитати текст.}}`,
  'missed-speech': 'Його не транскрибовано.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{Загальна тривалість мовлення — {$length}.}}
* {{Мовлення (загалом {$length}) не транскрибовано.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{Згідно з метаданими, знімок зроблено {$details}.}}
film {{Згідно з метаданими, відеозапис зроблено {$details}.}}
* {{Згідно з метаданими, запис зроблено {$details}.}}`,
  software: 'У метаданих зазначено програмне забезпечення {$software :quotes}.',
  'name-mismatch': 'Назва файлу закінчується на {$extension :quotes}, але вміст має тип {$mimeType}.',
  'same-picture': `.input {$others :numeral gender=m}
.match $others
1 {{У справі є ще один медіафайл, майже такий самий, як цей.}}
one {{У справі є ще {$others} медіафайл, майже такий самий, як цей.}}
few {{У справі є ще {$others} медіафайли, майже такі самі, як цей.}}
* {{У справі є ще {$others} медіафайлів, майже таких самих, як цей.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} відеозапис показує те саме зображення, що й {$name :quotes} {$other}.}}
* {{{$span} відеозапис, імовірно, показує те саме зображення, що й {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{На зображенні не вдалося розпізнати нічого настільки певно, щоб це описати.}}
film {{У відеозаписі не вдалося розпізнати нічого настільки певно, щоб це описати.}}
recording {{У записі не вдалося розпізнати нічого настільки певно, щоб це описати.}}
* {{Тут не вдалося розпізнати нічого настільки певно, щоб це описати.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{Фрагмент знято {$places :words form=base}.}}
stated film {{Відеозапис знято {$places :words form=base}.}}
stated * {{Знімок зроблено {$places :words form=base}.}}
likely shot {{Фрагмент, імовірно, знято {$places :words form=base}.}}
likely film {{Відеозапис, імовірно, знято {$places :words form=base}.}}
likely * {{Знімок, імовірно, зроблено {$places :words form=base}.}}
* shot {{Фрагмент, можливо, знято {$places :words form=base}.}}
* film {{Відеозапис, можливо, знято {$places :words form=base}.}}
* * {{Знімок, можливо, зроблено {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{Відеозапис знято {$places :words form=base} ({$where}).}}
likely {{Відеозапис, імовірно, знято {$places :words form=base} ({$where}).}}
* {{Відеозапис, можливо, знято {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{Обстановка та сама, що й у фрагменті {$shot :integer} ({$at}).}}
likely {{Обстановка, імовірно, та сама, що й у фрагменті {$shot :integer} ({$at}).}}
* {{Обстановка, можливо, та сама, що й у фрагменті {$shot :integer} ({$at}).}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral gender=gen}
.match $certainty $others
stated 1 {{Обстановка схожа на обстановку в іншому медіафайлі справи (група місць {$group}, лише за схожістю).}}
stated one {{Обстановка схожа на обстановку у {$others} іншому медіафайлі справи (група місць {$group}, лише за схожістю).}}
stated * {{Обстановка схожа на обстановку в {$others} інших медіафайлах справи (група місць {$group}, лише за схожістю).}}
* 1 {{Обстановка, можливо, схожа на обстановку в іншому медіафайлі справи (група місць {$group}, лише за схожістю).}}
* one {{Обстановка, можливо, схожа на обстановку у {$others} іншому медіафайлі справи (група місць {$group}, лише за схожістю).}}
* * {{Обстановка, можливо, схожа на обстановку в {$others} інших медіафайлах справи (група місць {$group}, лише за схожістю).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{Цей відеозапис продовжує {$name :quotes} з того місця, де той закінчується.}}
likely {{Цей відеозапис, імовірно, продовжує {$name :quotes} з того місця, де той закінчується.}}
* {{Цей відеозапис, можливо, продовжує {$name :quotes} з того місця, де той закінчується.}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span} видно {$things :things}.}}
likely {{{$span}, імовірно, видно {$things :things}.}}
* {{{$span}, можливо, видно {$things :things}.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{Видно {$things :things}.}}
stated * {{Видно {$things :things} з написом {$quotes :quotes}.}}
likely none {{Імовірно, видно {$things :things}.}}
likely * {{Імовірно, видно {$things :things} з написом {$quotes :quotes}.}}
* none {{Можливо, видно {$things :things}.}}
* * {{Можливо, видно {$things :things} з написом {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Видимий одяг: {$items}.}}
likely {{Імовірно видимий одяг: {$items}.}}
* {{Можливо видимий одяг: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral gender=f}
.match $certainty $count
stated 1 {{Одна людина {$posture :words form=one}.}}
stated one {{{$count} людина {$posture :words form=one}.}}
stated few {{{$count} людини {$posture :words form=few}.}}
stated * {{{$count} людей {$posture :words form=few}.}}
likely 1 {{Імовірно, одна людина {$posture :words form=one}.}}
likely one {{Імовірно, {$count} людина {$posture :words form=one}.}}
likely few {{Імовірно, {$count} людини {$posture :words form=few}.}}
likely * {{Імовірно, {$count} людей {$posture :words form=few}.}}
* 1 {{Можливо, одна людина {$posture :words form=one}.}}
* one {{Можливо, {$count} людина {$posture :words form=one}.}}
* few {{Можливо, {$count} людини {$posture :words form=few}.}}
* * {{Можливо, {$count} людей {$posture :words form=few}.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{Людина перебуває {$place :words form=base} на зображенні.}}
likely {{Людина, імовірно, перебуває {$place :words form=base} на зображенні.}}
* {{Людина, можливо, перебуває {$place :words form=base} на зображенні.}}`,
  'age-range': `.input {$count :numeral gender=gen}
.match $count
1 {{Модель оцінює вік однієї людини за зовнішністю у {$from :integer}–{$to :integer} років; така оцінка ненадійна.}}
one {{Модель оцінює вік {$count} людини за зовнішністю у {$from :integer}–{$to :integer} років; така оцінка ненадійна.}}
* {{Модель оцінює вік {$count} людей за зовнішністю у {$from :integer}–{$to :integer} років; така оцінка ненадійна.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span} {$event :words form=base}.}}
likely {{{$span}, імовірно, {$event :words form=base}.}}
* {{{$span}, можливо, {$event :words form=base}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{Камера нерухома.}}
stated handheld {{Камеру тримають у руках.}}
stated * {{Камера рухається.}}
likely fixed {{Камера, імовірно, нерухома.}}
likely handheld {{Камеру, імовірно, тримають у руках.}}
likely * {{Камера, імовірно, рухається.}}
* fixed {{Камера, можливо, нерухома.}}
* handheld {{Камеру, можливо, тримають у руках.}}
* * {{Камера, можливо, рухається.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{Зображення у відеозаписі {$makings :words form=n}.}}
stated * {{Зображення {$makings :words form=n}.}}
likely film {{Зображення у відеозаписі, імовірно, {$makings :words form=n}.}}
likely * {{Зображення, імовірно, {$makings :words form=n}.}}
* film {{Зображення у відеозаписі, можливо, {$makings :words form=n}.}}
* * {{Зображення, можливо, {$makings :words form=n}.}}`,
  translation: 'Машинний переклад, не перевірено: {$quotes :quotes}.',

  'case-media': `Справа містить {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral gender=f}
.match $stacks
1 {{У справі є одна група майже однакових зображень (кількість медіафайлів — {$media :integer}).}}
one {{У справі є {$stacks} група майже однакових зображень (загальна кількість медіафайлів — {$media :integer}).}}
few {{У справі є {$stacks} групи майже однакових зображень (загальна кількість медіафайлів — {$media :integer}).}}
* {{У справі є {$stacks} груп майже однакових зображень (загальна кількість медіафайлів — {$media :integer}).}}`,
  'case-people': `.input {$media :numeral gender=gen}
.match $media
1 {{Людей видно в одному медіафайлі (усього медіафайлів — {$of :integer}).}}
one {{Людей видно у {$media} медіафайлі (усього медіафайлів — {$of :integer}).}}
* {{Людей видно у {$media} медіафайлах (усього медіафайлів — {$of :integer}).}}`,
  'case-things': `Найчастіше видно (у дужках — кількість медіафайлів): {$list}.`,
  'case-text': `.input {$media :numeral gender=gen}
.match $media
1 {{Текст можна прочитати в одному медіафайлі.}}
one {{Текст можна прочитати у {$media} медіафайлі.}}
* {{Текст можна прочитати у {$media} медіафайлах.}}`,
  'case-speech': `.input {$media :numeral gender=gen}
.match $media
1 {{Мовлення чути в одному медіафайлі (загалом {$length}).}}
one {{Мовлення чути у {$media} медіафайлі (загалом {$length}).}}
* {{Мовлення чути у {$media} медіафайлах (загалом {$length}).}}`,
  'case-settings': `Місця, які можна розпізнати (у дужках — кількість медіафайлів): {$list}.`,
  'case-devices': `Пристрої, зазначені в метаданих: {$devices :quotes}.`,
  'case-times': `Метадані вказують час від {$from} до {$to}.`,
  'case-places': `.input {$media :numeral gender=gen}
.match $media
1 {{Метадані одного медіафайлу містять географічне положення.}}
one {{Метадані {$media} медіафайлу містять географічне положення.}}
* {{Метадані {$media} медіафайлів містять географічне положення.}}`,
} as const satisfies Sentences
