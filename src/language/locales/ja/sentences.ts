import type { Sentences } from '../locale-data.ts'

/**
 * 日本語の文と句、MessageFormat 2。文体は捜査書類に用いる「である」調に統一する。
 * 確からしさは三段階で書き分ける：断定／「とみられる」／「可能性がある」。
 * 文と文の間、語と語の間に空白を置かない。
 */
export const sentences = {
  counted: '{$thing :term form=name}{$count :numeral}{$thing :term form=counter}',
  'at-least': '{$thing :term form=name}{$count :numeral}{$thing :term form=counter}以上',
  plural: '複数の{$thing :term form=name}',
  span: '{$from}〜{$to}',
  moment: '{$at}',
  stretches: '{$from}〜{$to}の間の{$count :numeral}区間',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{両方のショット}}
all * {{全てのショット}}
many * {{{$of :numeral}ショット中{$count :numeral}ショット}}
* * {{ショット{$shots}}}`,
  'shot-heading': 'ショット{$index :integer}（{$from}〜{$to}）',
  'shot-at-heading': 'ショット{$index :integer}（{$at}）',
  'summary-heading': '概要',
  'metadata-time': `.input {$zone :string}
.match $zone
none {{日時は{$moment}}}
* {{日時は{$moment}（{$zone}）}}`,
  'metadata-date': '日付は{$date :quotes}',
  'metadata-device': '機器は{$device :quotes}',
  'in-language': '{$language}',
  'in-script': '{$script}',
  worn: `.input {$colour :words form=base}
.match $colour
none {{{$item :term form=name}}}
* {{{$colour}の{$item :term form=name}}}`,
  romanised: '{$quotes :quotes}（ラテン文字表記：{$letters}）',
  'thing-in-media': '{$thing :term form=name}（{$media :integer}）',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{位置は北緯{$latitude}度、東経{$longitude}度}}
north * {{位置は北緯{$latitude}度、西経{$longitude}度}}
* east {{位置は南緯{$latitude}度、東経{$longitude}度}}
* * {{位置は南緯{$latitude}度、西経{$longitude}度}}`,

  picture: `.input {$traits :words form=base}
.input {$colours :words form=base}
.match $traits $colours
none * {{画像の大きさは{$width :integer useGrouping=never}×{$height :integer useGrouping=never}画素である。}}
* none {{画像は、{$width :integer useGrouping=never}×{$height :integer useGrouping=never}画素、{$traits}である。}}
* * {{画像は、{$width :integer useGrouping=never}×{$height :integer useGrouping=never}画素、{$traits}で、主な色は{$colours}である。}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{動画は、長さ{$length}、{$width :integer useGrouping=never}×{$height :integer useGrouping=never}画素で、1ショットのみから成る。}}
* {{動画は、長さ{$length}、{$width :integer useGrouping=never}×{$height :integer useGrouping=never}画素で、{$shots}ショットから成る。}}`,
  recording: '録音の長さは{$length}である。',
  look: `.input {$medium :string}
.input {$colours :words form=base}
.match $medium $colours
film-again * {{全体を通して、{$traits :words form=base}である。}}
film * {{動画は、全体を通して、{$traits :words form=base}である。}}
* none {{画像は、{$traits :words form=base}である。}}
* * {{画像は、{$traits :words form=base}で、主な色は{$colours}である。}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{このショットはディゾルブで始まる。}}
fade {{このショットはフェードで始まる。}}
* {{このショットはワイプで始まる。}}`,
  'first-look': 'キーフレーム{$keyframes :integer}枚に基づく下書きであり、動画全体はまだ読み取られていない。',
  damaged: 'ファイルは破損しており、読み取れた部分のみを記述している。',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{画像は、{$defects :words form=base}である。}}
stated * {{また、{$defects :words form=base}である。}}
likely no {{画像は、{$defects :words form=base}であるとみられる。}}
likely * {{また、{$defects :words form=base}であるとみられる。}}
* no {{画像は、{$defects :words form=base}である可能性がある。}}
* * {{また、{$defects :words form=base}である可能性がある。}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.match $certainty $also
stated no {{{$things :things}が写っている。}}
stated * {{ほかに{$things :things}も写っている。}}
likely no {{{$things :things}が写っているとみられる。}}
likely * {{ほかに{$things :things}も写っているとみられる。}}
* no {{{$things :things}が写っている可能性がある。}}
* * {{ほかに{$things :things}も写っている可能性がある。}}`,
  'visible-with': '{$people :things}のほか、{$things :things}が写っている。',
  'visible-doubtful': `.input {$also :string}
.match $also
no {{{$likely :things}が写っているとみられ、{$possible :things}が写っている可能性もある。}}
* {{ほかに{$likely :things}も写っているとみられ、{$possible :things}が写っている可能性もある。}}`,
  faces: `.input {$certainty :string}
.match $certainty
stated {{{$count :numeral}人分の顔が確認できる。}}
likely {{{$count :numeral}人分の顔が写っているとみられる。}}
* {{{$count :numeral}人分の顔が写っている可能性がある。}}`,
  'face-group': `.input {$certainty :string}
.match $certainty
stated {{ここに写る顔の一つは、この事件の別のメディアファイル{$others :numeral}件に写る顔と似ている（顔グループ{$group}、類似性のみによる）。}}
* {{ここに写る顔の一つは、この事件の別のメディアファイル{$others :numeral}件に写る顔と似ている可能性がある（顔グループ{$group}、類似性のみによる）。}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{ここでも、記述できるほど確実に認識できたものはない。}}
* {{写っている内容は、直前のショットと同じである。}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$quotes :quotes}という文字が読み取れる。}}
stated * {{{$tongue}の表記{$quotes :quotes}が読み取れる。}}
likely none {{文字があり、{$quotes :quotes}と読めるとみられる。}}
likely * {{{$tongue}の表記があり、{$quotes :quotes}と読めるとみられる。}}
* none {{文字があり、{$quotes :quotes}と読める可能性がある。}}
* * {{文字があり、{$tongue}で{$quotes :quotes}と読める可能性がある。}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{画面に{$quotes :quotes}という文字が重ねて表示されている。}}
stated * {{画面に{$tongue}の表記{$quotes :quotes}が重ねて表示されている。}}
likely none {{画面に文字が重ねて表示されており、{$quotes :quotes}と読めるとみられる。}}
likely * {{画面に{$tongue}の表記が重ねて表示されており、{$quotes :quotes}と読めるとみられる。}}
* none {{画面に文字が重ねて表示されており、{$quotes :quotes}と読める可能性がある。}}
* * {{画面に文字が重ねて表示されており、{$tongue}で{$quotes :quotes}と読める可能性がある。}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span}に、{$quotes :quotes}と話されている。}}
stated * {{{$span}に、{$tongue}で{$quotes :quotes}と話されている。}}
likely none {{{$span}に、{$quotes :quotes}と話されているとみられる。}}
likely * {{{$span}に、{$tongue}で{$quotes :quotes}と話されているとみられる。}}
* none {{{$span}に、{$quotes :quotes}と話されている可能性がある。}}
* * {{{$span}に、{$tongue}で{$quotes :quotes}と話されている可能性がある。}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{全体を通して話し声が聞こえる。}}
speech whole likely {{全体を通して話し声が聞こえるとみられる。}}
speech whole * {{全体を通して話し声が聞こえる可能性がある。}}
speech * stated {{{$spans}に話し声が聞こえる。}}
speech * likely {{{$spans}に話し声が聞こえるとみられる。}}
speech * * {{{$spans}に話し声が聞こえる可能性がある。}}
silence whole stated {{音は聞こえない。}}
silence whole * {{音は聞こえないとみられる。}}
silence * stated {{{$spans}は無音である。}}
silence * * {{{$spans}は無音であるとみられる。}}
other whole stated {{音は聞こえるが、話し声は認識されない。}}
other whole * {{音が聞こえ、話し声は含まれないとみられる。}}
other * stated {{{$spans}に音が聞こえるが、話し声は認識されない。}}
other * * {{{$spans}に音が聞こえ、話し声は含まれないとみられる。}}
* * * {{この動画には音声がない。}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral}
.match $certainty $bound $most
stated least 1 {{{$where}に人物1名以上が写っている。}}
stated least * {{{$where}に人物（同時に{$most}名以上）が写っている。}}
stated * 1 {{{$where}に人物1名が写っている。}}
stated * * {{{$where}に人物（同時に最大{$most}名）が写っている。}}
likely least 1 {{{$where}に人物1名が写っているとみられる。}}
likely least * {{{$where}に人物（同時に{$most}名以上）が写っているとみられる。}}
likely * 1 {{{$where}に人物1名が写っているとみられる。}}
likely * * {{{$where}に人物（同時に最大{$most}名）が写っているとみられる。}}
* least 1 {{{$where}に人物1名が写っている可能性がある。}}
* least * {{{$where}に人物（同時に{$most}名以上）が写っている可能性がある。}}
* * 1 {{{$where}に人物1名が写っている可能性がある。}}
* * * {{{$where}に人物（同時に最大{$most}名）が写っている可能性がある。}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{{$where}に{$things :things}が写っている。}}
likely {{{$where}に{$things :things}が写っているとみられる。}}
* {{{$where}に{$things :things}が写っている可能性がある。}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{{$where}に、読み取れる文字がある。}}
likely {{{$where}に、読み取れる文字があるとみられる。}}
* {{{$where}に、読み取れる文字のある可能性がある。}}`,
  'missed-speech': 'この部分は文字起こしされていない。',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{話し声は、合計{$length}聞こえる。}}
* {{話し声（合計{$length}）は文字起こしされていない。}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{メタデータには、画像の撮影について、{$details}と記録されている。}}
film {{メタデータには、動画の撮影について、{$details}と記録されている。}}
* {{メタデータには、録音について、{$details}と記録されている。}}`,
  software: 'メタデータには、ソフトウェアとして{$software :quotes}が記録されている。',
  'name-mismatch': 'ファイル名の末尾は{$extension :quotes}であるが、内容の形式は{$mimeType}である。',
  'same-picture': 'この事件には、このメディアファイルとほぼ同一のものが他に{$others :numeral}件ある。',
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{この動画の{$span}の映像は、{$name :quotes}の{$other}の映像と同じである。}}
* {{この動画の{$span}の映像は、{$name :quotes}の{$other}の映像と同じであるとみられる。}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{画像には、記述できるほど確実に認識できたものはない。}}
film {{動画には、記述できるほど確実に認識できたものはない。}}
recording {{録音には、記述できるほど確実に認識できたものはない。}}
* {{ここには、記述できるほど確実に認識できたものはない。}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{このショットの撮影場所は、{$places :words form=base}である。}}
stated film {{動画の撮影場所は、{$places :words form=base}である。}}
stated * {{画像の撮影場所は、{$places :words form=base}である。}}
likely shot {{このショットの撮影場所は、{$places :words form=base}であるとみられる。}}
likely film {{動画の撮影場所は、{$places :words form=base}であるとみられる。}}
likely * {{画像の撮影場所は、{$places :words form=base}であるとみられる。}}
* shot {{このショットの撮影場所は、{$places :words form=base}である可能性がある。}}
* film {{動画の撮影場所は、{$places :words form=base}である可能性がある。}}
* * {{画像の撮影場所は、{$places :words form=base}である可能性がある。}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{動画の撮影場所は、{$places :words form=base}である（{$where}）。}}
likely {{動画の撮影場所は、{$places :words form=base}であるとみられる（{$where}）。}}
* {{動画の撮影場所は、{$places :words form=base}である可能性がある（{$where}）。}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{周囲の様子は、ショット{$shot :integer}（{$at}）と同じである。}}
likely {{周囲の様子は、ショット{$shot :integer}（{$at}）と同じであるとみられる。}}
* {{周囲の様子は、ショット{$shot :integer}（{$at}）と同じである可能性がある。}}`,
  'place-group': `.input {$certainty :string}
.match $certainty
stated {{周囲の様子は、この事件の別のメディアファイル{$others :numeral}件のものと似ている（場所グループ{$group}、類似性のみによる）。}}
* {{周囲の様子は、この事件の別のメディアファイル{$others :numeral}件のものと似ている可能性がある（場所グループ{$group}、類似性のみによる）。}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{この動画は、{$name :quotes}の終わりから続いている。}}
likely {{この動画は、{$name :quotes}の終わりから続いているとみられる。}}
* {{この動画は、{$name :quotes}の終わりから続いている可能性がある。}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span}に{$things :things}が写っている。}}
likely {{{$span}に{$things :things}が写っているとみられる。}}
* {{{$span}に{$things :things}が写っている可能性がある。}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{{$things :things}が写っている。}}
stated * {{{$quotes :quotes}と記された{$things :things}が写っている。}}
likely none {{{$things :things}が写っているとみられる。}}
likely * {{{$quotes :quotes}と記された{$things :things}が写っているとみられる。}}
* none {{{$things :things}が写っている可能性がある。}}
* * {{{$quotes :quotes}と記された{$things :things}が写っている可能性がある。}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{着衣等として、{$items}が写っている。}}
likely {{着衣等として、{$items}が写っているとみられる。}}
* {{着衣等として、{$items}が写っている可能性がある。}}`,
  posture: `.input {$certainty :string}
.match $certainty
stated {{人物{$count :numeral}名が{$posture :words form=base}。}}
likely {{人物{$count :numeral}名が{$posture :words form=base}とみられる。}}
* {{人物{$count :numeral}名が{$posture :words form=base}可能性がある。}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{人物は、画像の{$place :words form=base}に写っている。}}
likely {{人物は、画像の{$place :words form=base}に写っているとみられる。}}
* {{人物は、画像の{$place :words form=base}に写っている可能性がある。}}`,
  'age-range':
    'モデルは、人物{$count :numeral}名の外見上の年齢を{$from :integer}歳から{$to :integer}歳までと推定しているが、この推定は不確実である。',
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span}に、{$event :words form=base}。}}
likely {{{$span}に、{$event :words form=base}とみられる。}}
* {{{$span}に、{$event :words form=base}可能性がある。}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{カメラは動いていない。}}
stated handheld {{カメラは手持ちである。}}
stated * {{カメラは動いている。}}
likely fixed {{カメラは動いていないとみられる。}}
likely handheld {{カメラは手持ちであるとみられる。}}
likely * {{カメラは動いているとみられる。}}
* fixed {{カメラは動いていない可能性がある。}}
* handheld {{カメラは手持ちである可能性がある。}}
* * {{カメラは動いている可能性がある。}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{動画は、{$makings :words form=base}である。}}
stated * {{画像は、{$makings :words form=base}である。}}
likely film {{動画は、{$makings :words form=base}であるとみられる。}}
likely * {{画像は、{$makings :words form=base}であるとみられる。}}
* film {{動画は、{$makings :words form=base}である可能性がある。}}
* * {{画像は、{$makings :words form=base}である可能性がある。}}`,
  translation: '未確認の機械翻訳では、{$quotes :quotes}となる。',

  'case-media': '事件には、{$things :things}がある。',
  'case-stacks': 'ほぼ同一の画像のまとまりが{$stacks :numeral}組あり、合わせて{$media :integer}件のメディアファイルを含む。',
  'case-people': '人物は、メディアファイル{$of :integer}件中{$media :numeral}件に写っている。',
  'case-things': '最も多く写っているもの（括弧内はメディアファイルの件数）は、{$list}である。',
  'case-text': '文字は、メディアファイル{$media :numeral}件で読み取れる。',
  'case-speech': '話し声は、メディアファイル{$media :numeral}件で聞こえ、合計{$length}である。',
  'case-settings': '判別できる撮影場所（括弧内はメディアファイルの件数）は、{$list}である。',
  'case-devices': 'メタデータに記録された機器は、{$devices :quotes}である。',
  'case-times': 'メタデータに記録された日時は、{$from}から{$to}までである。',
  'case-places': 'メディアファイル{$media :numeral}件のメタデータに位置が記録されている。',
} as const satisfies Sentences
