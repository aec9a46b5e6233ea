import type { Sentences } from '../locale-data.ts'

/**
 * 中文句子和短语，MessageFormat 2。行文采用公安文书的平实书面语。
 * 确定程度分三级：直接陈述／“很可能”／“可能”。
 * 标点用全角，句与句、词与词之间不留空格。
 */
export const sentences = {
  counted: '{$count :numeral}{$thing :term form=measured}',
  'at-least': '至少{$count :numeral}{$thing :term form=measured}',
  plural: '多{$thing :term form=measured}',
  span: '{$from}至{$to}',
  moment: '{$at}',
  stretches: '{$from}至{$to}之间的{$count :numeral}个时段',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{两个镜头}}
all * {{所有镜头}}
many * {{{$count :numeral}个镜头（共{$of :numeral}个）}}
* * {{镜头{$shots}}}`,
  'shot-heading': '镜头{$index :integer}（{$from}至{$to}）',
  'shot-at-heading': '镜头{$index :integer}（{$at}）',
  'summary-heading': '概要',
  'metadata-time': `.input {$zone :string}
.match $zone
none {{时间为{$moment}}}
* {{时间为{$moment}（{$zone}）}}`,
  'metadata-date': '日期记为{$date :quotes}',
  'metadata-device': '设备为{$device :quotes}',
  'in-language': '{$language}',
  'in-script': '{$script}',
  worn: `.input {$colour :words form=base}
.match $colour
none {{{$item :term form=name}}}
* {{{$colour}{$item :term form=name}}}`,
  romanised: '{$quotes :quotes}（拉丁字母转写：{$letters}）',
  'thing-in-media': '{$thing :term form=name}（{$media :integer}）',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{位置为北纬{$latitude}°、东经{$longitude}°}}
north * {{位置为北纬{$latitude}°、西经{$longitude}°}}
* east {{位置为南纬{$latitude}°、东经{$longitude}°}}
* * {{位置为南纬{$latitude}°、西经{$longitude}°}}`,

  picture: `.input {$traits :words form=base style=narrow}
.input {$colours :words form=base}
.match $traits $colours
none * {{图片大小为{$width :integer useGrouping=never}×{$height :integer useGrouping=never}像素。}}
* none {{图片（{$width :integer useGrouping=never}×{$height :integer useGrouping=never}像素）{$traits}。}}
* * {{图片（{$width :integer useGrouping=never}×{$height :integer useGrouping=never}像素）{$traits}，以{$colours}为主。}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{视频时长{$length}，画面大小为{$width :integer useGrouping=never}×{$height :integer useGrouping=never}像素，仅有1个镜头。}}
* {{视频时长{$length}，画面大小为{$width :integer useGrouping=never}×{$height :integer useGrouping=never}像素，由{$shots}个镜头组成。}}`,
  recording: '录音时长{$length}。',
  look: `.input {$medium :string}
.input {$colours :words form=base}
.match $medium $colours
film-again * {{全片{$traits :words form=base style=narrow}。}}
film * {{视频全片{$traits :words form=base style=narrow}。}}
* none {{画面{$traits :words form=base style=narrow}。}}
* * {{画面{$traits :words form=base style=narrow}，以{$colours}为主。}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{该镜头以叠化方式开始。}}
fade {{该镜头以淡变方式开始。}}
* {{该镜头以划变方式开始。}}`,
  'first-look': '本草稿依据{$keyframes :integer}个关键帧写成，尚未读取整个视频。',
  damaged: '文件已损坏，仅描述了能够读取的部分。',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{画面存在{$defects :words form=base}的情况。}}
stated * {{此外存在{$defects :words form=base}的情况。}}
likely no {{画面很可能存在{$defects :words form=base}的情况。}}
likely * {{此外很可能存在{$defects :words form=base}的情况。}}
* no {{画面可能存在{$defects :words form=base}的情况。}}
* * {{此外可能存在{$defects :words form=base}的情况。}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.match $certainty $also
stated no {{画面中可见{$things :things}。}}
stated * {{还可见{$things :things}。}}
likely no {{画面中很可能有{$things :things}。}}
likely * {{很可能还有{$things :things}。}}
* no {{画面中可能有{$things :things}。}}
* * {{可能还有{$things :things}。}}`,
  'visible-with': '画面中可见{$people :things}，以及{$things :things}。',
  'visible-doubtful': `.input {$also :string}
.match $also
no {{画面中很可能有{$likely :things}，可能有{$possible :things}。}}
* {{很可能还有{$likely :things}，可能有{$possible :things}。}}`,
  faces: `.input {$certainty :string}
.match $certainty
stated {{可辨认出{$count :numeral}张人脸。}}
likely {{很可能有{$count :numeral}张人脸。}}
* {{可能有{$count :numeral}张人脸。}}`,
  'face-group': `.input {$certainty :string}
.match $certainty
stated {{此处的1张人脸与本案另外{$others :numeral}个媒体文件中的人脸相似（人脸组{$group}，仅依据相似度）。}}
* {{此处的1张人脸可能与本案另外{$others :numeral}个媒体文件中的人脸相似（人脸组{$group}，仅依据相似度）。}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{此处同样未能识别出足以描述的内容。}}
* {{可见内容与上一个镜头相同。}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{可读出文字：{$quotes :quotes}。}}
stated * {{可读出文字（{$tongue}）：{$quotes :quotes}。}}
likely none {{有文字，内容很可能为{$quotes :quotes}。}}
likely * {{有文字（{$tongue}），内容很可能为{$quotes :quotes}。}}
* none {{有文字，内容可能为{$quotes :quotes}。}}
* * {{有文字（可能为{$tongue}），内容可能为{$quotes :quotes}。}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{画面上叠加有文字：{$quotes :quotes}。}}
stated * {{画面上叠加有文字（{$tongue}）：{$quotes :quotes}。}}
likely none {{画面上叠加有文字，内容很可能为{$quotes :quotes}。}}
likely * {{画面上叠加有文字（{$tongue}），内容很可能为{$quotes :quotes}。}}
* none {{画面上叠加有文字，内容可能为{$quotes :quotes}。}}
* * {{画面上叠加有文字（可能为{$tongue}），内容可能为{$quotes :quotes}。}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span}，说话内容为：{$quotes :quotes}。}}
stated * {{{$span}，说话内容（{$tongue}）为：{$quotes :quotes}。}}
likely none {{{$span}，说话内容很可能为：{$quotes :quotes}。}}
likely * {{{$span}，说话内容（{$tongue}）很可能为：{$quotes :quotes}。}}
* none {{{$span}，说话内容可能为：{$quotes :quotes}。}}
* * {{{$span}，说话内容（{$tongue}）可能为：{$quotes :quotes}。}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{全程可听到说话声。}}
speech whole likely {{全程很可能有说话声。}}
speech whole * {{全程可能有说话声。}}
speech * stated {{{$spans}可听到说话声。}}
speech * likely {{{$spans}很可能有说话声。}}
speech * * {{{$spans}可能有说话声。}}
silence whole stated {{没有可听到的声音。}}
silence whole * {{很可能没有可听到的声音。}}
silence * stated {{{$spans}无声。}}
silence * * {{{$spans}很可能无声。}}
other whole stated {{有声音，但未从中识别出说话声。}}
other whole * {{有声音，其中很可能没有说话声。}}
other * stated {{{$spans}有声音，但未从中识别出说话声。}}
other * * {{{$spans}有声音，其中很可能没有说话声。}}
* * * {{该视频没有声音。}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral}
.match $certainty $bound $most
stated least 1 {{{$where}中可见至少1人。}}
stated least * {{{$where}中有人出现，同时至少{$most}人。}}
stated * 1 {{{$where}中可见1人。}}
stated * * {{{$where}中有人出现，同时最多{$most}人。}}
likely least 1 {{{$where}中很可能有1人。}}
likely least * {{{$where}中很可能有人出现，同时至少{$most}人。}}
likely * 1 {{{$where}中很可能有1人。}}
likely * * {{{$where}中很可能有人出现，同时最多{$most}人。}}
* least 1 {{{$where}中可能有1人。}}
* least * {{{$where}中可能有人出现，同时至少{$most}人。}}
* * 1 {{{$where}中可能有1人。}}
* * * {{{$where}中可能有人出现，同时最多{$most}人。}}`,
  'film-things': `.input {$certainty :string}
.match $certainty
stated {{{$where}中可见{$things :things}。}}
likely {{{$where}中很可能有{$things :things}。}}
* {{{$where}中可能有{$things :things}。}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{{$where}中有可读出的文字。}}
likely {{{$where}中很可能有可读出的文字。}}
* {{{$where}中可能有可读出的文字。}}`,
  'missed-speech': '这部分未转写为文字。',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{说话声共计{$length}。}}
* {{说话声共计{$length}，未转写为文字。}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{元数据记载的图片拍摄信息：{$details}。}}
film {{元数据记载的视频拍摄信息：{$details}。}}
* {{元数据记载的录音信息：{$details}。}}`,
  software: '元数据记载的软件为{$software :quotes}。',
  'name-mismatch': '文件名以{$extension :quotes}结尾，但内容属于{$mimeType}类型。',
  'same-picture': '本案中另有{$others :numeral}个媒体文件与本文件几乎相同。',
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{本视频{$span}的画面与{$name :quotes}中{$other}的画面相同。}}
* {{本视频{$span}的画面很可能与{$name :quotes}中{$other}的画面相同。}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{图片中未能识别出足以描述的内容。}}
film {{视频中未能识别出足以描述的内容。}}
recording {{录音中未能识别出足以描述的内容。}}
* {{此处未能识别出足以描述的内容。}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{该镜头拍摄于{$places :words form=base}。}}
stated film {{视频拍摄于{$places :words form=base}。}}
stated * {{图片拍摄于{$places :words form=base}。}}
likely shot {{该镜头很可能拍摄于{$places :words form=base}。}}
likely film {{视频很可能拍摄于{$places :words form=base}。}}
likely * {{图片很可能拍摄于{$places :words form=base}。}}
* shot {{该镜头可能拍摄于{$places :words form=base}。}}
* film {{视频可能拍摄于{$places :words form=base}。}}
* * {{图片可能拍摄于{$places :words form=base}。}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{视频的{$where}拍摄于{$places :words form=base}。}}
likely {{视频的{$where}很可能拍摄于{$places :words form=base}。}}
* {{视频的{$where}可能拍摄于{$places :words form=base}。}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{周围环境与镜头{$shot :integer}（{$at}）相同。}}
likely {{周围环境很可能与镜头{$shot :integer}（{$at}）相同。}}
* {{周围环境可能与镜头{$shot :integer}（{$at}）相同。}}`,
  'place-group': `.input {$certainty :string}
.match $certainty
stated {{周围环境与本案另外{$others :numeral}个媒体文件中的环境相似（地点组{$group}，仅依据相似度）。}}
* {{周围环境可能与本案另外{$others :numeral}个媒体文件中的环境相似（地点组{$group}，仅依据相似度）。}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{本视频接续{$name :quotes}的结尾。}}
likely {{本视频很可能接续{$name :quotes}的结尾。}}
* {{本视频可能接续{$name :quotes}的结尾。}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span}可见{$things :things}。}}
likely {{{$span}很可能有{$things :things}。}}
* {{{$span}可能有{$things :things}。}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{画面中可见{$things :things}。}}
stated * {{画面中可见{$things :things}（上有文字{$quotes :quotes}）。}}
likely none {{画面中很可能有{$things :things}。}}
likely * {{画面中很可能有{$things :things}（上有文字{$quotes :quotes}）。}}
* none {{画面中可能有{$things :things}。}}
* * {{画面中可能有{$things :things}（上有文字{$quotes :quotes}）。}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{画面中的穿戴包括{$items}。}}
likely {{画面中的穿戴很可能包括{$items}。}}
* {{画面中的穿戴可能包括{$items}。}}`,
  posture: `.input {$certainty :string}
.match $certainty
stated {{有{$count :numeral}人{$posture :words form=base}。}}
likely {{很可能有{$count :numeral}人{$posture :words form=base}。}}
* {{可能有{$count :numeral}人{$posture :words form=base}。}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{该人位于画面{$place :words form=base}。}}
likely {{该人很可能位于画面{$place :words form=base}。}}
* {{该人可能位于画面{$place :words form=base}。}}`,
  'age-range': '模型估计{$count :numeral}人的外观年龄为{$from :integer}至{$to :integer}岁；此类估计并不确定。',
  event: `.input {$certainty :string}
.match $certainty
stated {{{$span}，{$event :words form=base}。}}
likely {{{$span}，很可能{$event :words form=base}。}}
* {{{$span}，可能{$event :words form=base}。}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{拍摄设备固定不动。}}
stated handheld {{拍摄设备为手持。}}
stated * {{拍摄设备在移动。}}
likely fixed {{拍摄设备很可能固定不动。}}
likely handheld {{拍摄设备很可能为手持。}}
likely * {{拍摄设备很可能在移动。}}
* fixed {{拍摄设备可能固定不动。}}
* handheld {{拍摄设备可能为手持。}}
* * {{拍摄设备可能在移动。}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{视频为{$makings :words form=base}。}}
stated * {{图片为{$makings :words form=base}。}}
likely film {{视频很可能为{$makings :words form=base}。}}
likely * {{图片很可能为{$makings :words form=base}。}}
* film {{视频可能为{$makings :words form=base}。}}
* * {{图片可能为{$makings :words form=base}。}}`,
  translation: '机器翻译（未经核对）：{$quotes :quotes}。',

  'case-media': '本案包含{$things :things}。',
  'case-stacks': '几乎相同的图片有{$stacks :numeral}组，共含{$media :integer}个媒体文件。',
  'case-people': '{$of :integer}个媒体文件中，有{$media :numeral}个可见有人。',
  'case-things': '最常见的物品（括号内为媒体文件数）：{$list}。',
  'case-text': '{$media :numeral}个媒体文件中可读出文字。',
  'case-speech': '{$media :numeral}个媒体文件中可听到说话声，共计{$length}。',
  'case-settings': '可辨认的地点（括号内为媒体文件数）：{$list}。',
  'case-devices': '元数据记载的设备：{$devices :quotes}。',
  'case-times': '元数据记载的时间范围为{$from}至{$to}。',
  'case-places': '{$media :numeral}个媒体文件的元数据含有位置。',
} as const satisfies Sentences
