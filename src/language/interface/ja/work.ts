import type { AreaMessages } from '../interface-message.ts'

/** 処理の進み具合の言葉。コマンドラインとコンソールで使う。 */
export const work = {
  'stage-reading': 'ファイルの読み取り',
  'stage-analysing': 'メディアファイルの解析',
  'stage-drafting': '記述の更新',
  'stage-reporting': '報告書の作成',
  'stage-finding': '検索の準備',
  'stage-verifying': 'ファイルの照合',
  'time-left': '残り約{$time}',
  'no-estimate': '残り時間はまだ不明',
  paused: '一時停止中、“wordveil resume”で再開',
  pausing: `.input {$count :integer}
{{一時停止に移行中（処理中の{$count}件を先に完了）}}`,
  'pausing-rest': '一時停止に移行中（処理中のものを先に完了）',
  'on-processor':
    '指定されたアクセラレータは使用できないため、ネットワークはプロセッサで動作します（{$reason}）。詳しくは“wordveil doctor”で確認できます。',
} as const satisfies AreaMessages<'work'>
