import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: '核验此媒体',
  'verify-next': '核验下一个媒体',
  desk: '陈述与问题',
  progress: '{$claims} 条陈述中已判定 {$decided} 条。',
  blind: '您在阅读时看不到他人的判定。',
  'all-done': '本案中没有其他内容等待您处理。',
  'kept-for-later': '目前没有其他内容等待您处理。余下的是沉重的内容，不在工作日开始或结束时提供。',
  'no-claims': '此媒体没有需要判定的陈述。',
  question: '问题',
  covers: `.input {$count :integer}
.match $count
* {{此处的一个判定适用于该组的 {$count} 个媒体。}}`,
  'agreement-agree': '两个来源一致',
  'agreement-one-source': '一个来源',
  'agreement-disagree': '另一来源所见不同',
  'agreement-computed': '由内容计算得出',
  'not-yours': '此陈述目前不对您开放。',
  'not-yours-blind': '已有人判定此陈述，不由您复读。',
  confirm: '确认',
  reject: '否定',
  amend: '修改',
  'cannot-tell': '无法判断',
  undo: '撤回',
  unsent: '尚未保存的决定：{$count :integer}。服务器恢复后会自动发送。在此之前请留在本页。',
  discard: '放弃这些决定',
  'next-medium': '下一个媒体',
  'state-draft': '草稿',
  'state-confirmed': '已确认',
  'state-rejected': '已否定',
  'state-amended': '已修改',
  'state-cannot-tell': '无法判断',
  'state-differs': '判定不一',
  'state-hidden': '已判定',
  history: `.input {$count :integer}
.match $count
* {{{$count} 次判定}}`,
  'draft-said': '草稿原文：',
  'history-line': '{$what}：{$name}，{$date}',
  'done-confirm': '已确认',
  'done-reject': '已否定',
  'done-amend': '已修改',
  'done-cannot-tell': '无法判断',
  'done-withdraw': '已撤回',
  'reading-first': '首次阅读',
  'reading-second': '二次阅读',
  'reading-adjudication': '已裁定',
  'through-stack': '经由同组',
  'through-sample': '经由抽样',
  'looks-taken': `.input {$count :integer}
.match $count
* {{查看 {$count} 次}}`,
  'save-amendment': '保存修改',
  cancel: '取消',
  'at-most': `.input {$count :integer}
.match $count
* {{最多 {$count} 个}}`,
  strip: '文字影片',
  stack: '同组：{$total} 个相似媒体，一个判定适用于 {$covers} 个',
  'this-one': '（本媒体）',
  'taken-out-by': '由{$name}移出',
  'put-back': '放回',
  'take-out': '移出',
  category: '类别',
  notes: `.input {$count :integer}
.match $count
0 {{备注}}
* {{备注（{$count}）}}`,
  note: '备注',
  'note-by': '{$name}，{$date}',
  'add-note': '添加备注',
  'second-reading': '二次阅读',
  'second-how': '部分已判定的陈述由第二人再次阅读，此人看不到首次判定。',
  'second-none': '没有等待您二次阅读的内容。',
  'second-claims': `.input {$count :integer}
.match $count
* {{{$count} 条陈述}}`,
  differences: '判定不一之处',
  settle: '裁定',
  agreement: '阅读一致性',
  'agreement-same': '两次阅读的 {$total} 条陈述中有 {$same} 条判定相同。',
  'agreement-unknown': '阅读次数过少或过于单一，无法给出 kappa 值。',
  'agreement-kappa': 'Cohen kappa 值 {$kappa}，95% 区间 {$from} 至 {$to}。',
  'confirm-facts': '确认 {$count} 条测得或从文件读出的陈述',
} as const satisfies AreaMessages<'review'>
