/** コマンドラインの文言。利用者に話しかける文は「です・ます」で書く。MessageFormat 2。 */
export const command = {
  'nothing-new': '新たに記述するものはない。',
  'reports-written': '報告書を{$folder}に書き出しました：',
  'console-address': 'コンソールのアドレスは{$address}です。Ctrl-Cで終了します。',
  'console-unencrypted': '暗号化されていません。パスフレーズとコンソールの表示内容はすべて、ネットワーク上で読み取られるおそれがあります。',
  'first-profile': 'まだ誰もプロフィールを持っていません。最初の人がブラウザーで作成します。',
  'type-passphrase': '{$name}のパスフレーズ（12文字以上、表示されません）：',
  'again-passphrase': 'もう一度：',
  'passphrase-differs': '二つが一致しませんでした。何も変更していません。',
  'no-people': 'まだ誰もプロフィールを持っていません。',
  'person-added': '{$name}を{$role}として追加しました。本人が最初のサインイン時に自分のパスフレーズを決めます。',
  'person-left': '{$name}はサインインできなくなりました。',
  'person-back': '{$name}は再びサインインできます。',
  'passphrase-given': '{$name}に新しいパスフレーズを設定しました。本人が次のサインイン時に変更します。以前のサインインは終了しました。',
  'told-pause': '一時停止します。処理中のものは先に完了させます。“resume”で再開します。',
  'told-go': '処理を再開します。',
  'told-stop': '処理を終了します。同じコマンドを再度実行すると続きから再開します。',
  'no-run': '事件{$reference}を処理中の実行はありません。“status”で状況を確認し、“run”で処理を続けられます。',
  'none-named': '指定されたファイルは、いずれも事件にありません。',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{すべて解析済みです。}}
* {{メディアファイル{$count}件を次に処理します。}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
{{事件{$reference}：ファイル{$files}件（内容の異なるもの{$media}件）。}}`,
  'outcome-described': '記述済み：{$count :integer}件',
  'outcome-partly': '一部のみ記述：{$count :integer}件',
  'outcome-unreadable': '読み取り不能：{$count :integer}件',
  'outcome-unsupported': '写真・動画・音声以外、又は対応していない形式：{$count :integer}件',
  'outcome-known': '既知：{$count :integer}件',
  'outcome-waiting': '解析待ち：{$count :integer}件',
  'some-unreadable': `.input {$count :integer}
{{{$count}件のファイルを読み取れませんでした。以下及び報告書に記載しています。}}`,
  'some-damaged': `.input {$count :integer}
{{{$count}件のファイルがアーカイブの記録と一致しません。取り出したままの状態で取り込み、以下及び報告書に記載しています。}}`,
  'and-more': `.input {$count :integer}
{{…ほか{$count}件。“status”ですべて表示します。}}`,
  stopped: '停止しました。同じコマンドを再度実行すると続きから再開します。',
  'exposure-none': '画像も音声も、まだ誰にも提示されていません。',
  'verification-none': 'すべての文章は未検証のAIによる下書きです。人が判断した記載項目はありません。',
  'exposure-some': '画像又は音声の表示回数：{$count :integer}。',
  'verification-some': '人が判断した記載：{$claims :integer}件中{$decided :integer}件。その他は未検証のAIによる下書きです。',
  'scheme-loaded': '分類体系 {$name}（{$version}）を読み込んだ。分類数：{$count :integer}。',
  'export-written': 'エクスポートを{$path}に書き出しました。',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{改変はありません。監査記録{$entries}件、署名付きチェックポイント{$checkpoints}件、保存行{$rows}件は、いずれも記録されたとおりです。}}`,
  'evidence-intact': `.input {$files :integer}
{{証拠に変更はありません。ファイル{$files}件のハッシュ値は記録と一致しています。}}`,
  'exhibit-waits':
    '証拠品{$label}（{$name}）が接続されていないため、そのメディアは解析待ちです。探した場所：{$source}。接続してから、同じコマンドを再度実行してください。',
  'check-stopped': '検証は完了前に停止されました。そこまでに改変は見つかっていません。再度実行すると最初から始まります。',
  'exhibit-absent': '証拠品{$label}が接続されていないため、そのファイルは照合できませんでした。',
  altered: '改変あり：{$what}（{$reason}）。',
  'doctor-fit': 'このマシンではすべての機能を利用できます。',
  'doctor-lacking': '不足しているものがあります。その影響をそれぞれの項目に示します。',
  present: 'あり',
  missing: 'なし',
  'model-altered': '改変あり',
  remedy: '対処方法：{$remedy}',
} as const
