import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'このメディアを検証する',
  'verify-next': '次のメディアを検証する',
  desk: '記載と質問',
  progress: '{$claims}件中{$decided}件を判断済み。',
  blind: 'ほかの人の判断を見ずに読んでいます。',
  'all-done': 'この事件であなたを待つものはほかにありません。',
  'kept-for-later':
    '今、あなたを待つものはほかにありません。残っているのは負担の大きい素材で、一日の仕事の始めと終わりには提示されません。',
  'no-claims': 'このメディアには判断する記載がありません。',
  question: '質問',
  covers: `.input {$count :integer}
.match $count
* {{ここでの一つの判断は、まとまりの{$count}件のメディアに及びます。}}`,
  'agreement-agree': '二つの情報源が一致',
  'agreement-one-source': '情報源は一つ',
  'agreement-disagree': '別の情報源は異なる内容',
  'agreement-computed': '内容から計算',
  'not-yours': 'この記載は現在あなたには開かれていません。',
  'not-yours-blind': 'この記載は別の人が判断しました。あなたの担当ではありません。',
  confirm: '確認',
  reject: '却下',
  amend: '修正',
  'cannot-tell': '判断できない',
  undo: '取り消す',
  unsent: 'まだ保存されていない判断：{$count :integer}件。サーバーが応答すると送信されます。それまでこのページを開いたままにしてください。',
  discard: '破棄する',
  'next-medium': '次のメディア',
  'state-draft': '下書き',
  'state-confirmed': '確認済み',
  'state-rejected': '却下',
  'state-amended': '修正済み',
  'state-cannot-tell': '判断できない',
  'state-differs': '読み手が不一致',
  'state-hidden': '判断済み',
  history: `.input {$count :integer}
.match $count
* {{判断{$count}件}}`,
  'draft-said': '下書き：',
  'history-line': '{$what}：{$name}、{$date}',
  'done-confirm': '確認',
  'done-reject': '却下',
  'done-amend': '修正',
  'done-cannot-tell': '判断できない',
  'done-withdraw': '取り消し',
  'reading-first': '第一の読み',
  'reading-second': '第二の読み',
  'reading-adjudication': '裁定',
  'through-stack': 'まとまりを通じて',
  'through-sample': '標本を通じて',
  'looks-taken': `.input {$count :integer}
.match $count
* {{表示{$count}回}}`,
  'save-amendment': '修正を保存',
  cancel: 'やめる',
  'at-most': `.input {$count :integer}
.match $count
* {{{$count}個まで}}`,
  strip: '言葉で見る映像',
  stack: 'まとまり：類似メディア{$total}件、一つの判断が{$covers}件に及ぶ',
  'this-one': '（このメディア）',
  'taken-out-by': '{$name}が除外',
  'put-back': '戻す',
  'take-out': '除外する',
  category: '区分',
  notes: `.input {$count :integer}
.match $count
0 {{メモ}}
* {{メモ（{$count}）}}`,
  note: 'メモ',
  'note-by': '{$name}、{$date}',
  'add-note': 'メモを追加',
  'second-reading': '第二の読み',
  'second-how': '判断済みの記載の一部を、最初の判断を見ない別の人がもう一度読みます。',
  'second-none': 'あなたの第二の読みを待つものはありません。',
  'second-claims': `.input {$count :integer}
.match $count
* {{記載{$count}件}}`,
  differences: '読み手が一致しない箇所',
  settle: '裁定する',
  agreement: '読み手の一致度',
  'agreement-same': '二度読まれた{$total}件のうち{$same}件が同じ判断でした。',
  'agreement-unknown': '読みが少ないか偏っているため、カッパ係数を示せません。',
  'agreement-kappa': 'コーエンのカッパ係数 {$kappa}、95%区間 {$from}～{$to}。',
  'confirm-facts': '計測またはファイルから読み取った{$count}件をまとめて確認',
} as const satisfies AreaMessages<'review'>
