/** 命令行用语，MessageFormat 2。 */
export const command = {
  'nothing-new': '没有新的内容需要描述。',
  'reports-written': '报告已写入{$folder}：',
  'console-address': '控制台地址为{$address}，按Ctrl-C结束。',
  'console-unencrypted': '未加密：密码短语和控制台显示的全部内容都可能在网络上被读取。',
  'first-profile': '还没有任何人的个人资料。第一个人在浏览器中创建。',
  'type-passphrase': '{$name}的密码短语（至少 12 个字符，不显示）：',
  'again-passphrase': '再输入一次：',
  'passphrase-differs': '两次输入不一致。未作任何更改。',
  'no-people': '还没有任何人的个人资料。',
  'person-added': '已添加{$name}，角色为{$role}。本人首次登录时设置自己的密码短语。',
  'person-left': '{$name}不能再登录。',
  'person-back': '{$name}可以重新登录。',
  'passphrase-given': '已为{$name}设置新的密码短语，本人下次登录时更换。以前的登录已结束。',
  'told-pause': '即将暂停：先完成正在进行的工作。用“resume”继续。',
  'told-go': '继续运行。',
  'told-stop': '运行即将结束。再次执行同一命令即可继续。',
  'no-run': '案件{$reference}没有正在进行的运行。用“status”查看案件进展，用“run”继续处理。',
  'none-named': '指定的文件都不在本案中。',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{全部已分析完毕。}}
* {{接下来处理{$count}个媒体文件。}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
{{案件{$reference}：{$files}个文件，其中内容不同的{$media}个。}}`,
  'outcome-described': '已描述：{$count :integer}个',
  'outcome-partly': '部分描述：{$count :integer}个',
  'outcome-unreadable': '无法读取：{$count :integer}个',
  'outcome-unsupported': '非照片、视频或录音，或格式不受支持：{$count :integer}个',
  'outcome-known': '此前已知：{$count :integer}个',
  'outcome-waiting': '等待分析：{$count :integer}个',
  'some-unreadable': `.input {$count :integer}
{{有{$count}个文件无法读取，列于下方及报告中。}}`,
  'some-damaged': `.input {$count :integer}
{{有{$count}个文件与压缩包中的记录不符，已按取出的原样纳入，列于下方及报告中。}}`,
  'and-more': `.input {$count :integer}
{{……另有{$count}个；用“status”可列出全部。}}`,
  stopped: '已停止。再次执行同一命令即可继续。',
  'exposure-none': '尚未向任何人展示过画面或声音。',
  'verification-none': '全部文字均为未经核验的AI草稿；尚无任何陈述经人员判定。',
  'exposure-some': '画面或声音的展示次数：{$count :integer}。',
  'verification-some': '已由人员判定的陈述：{$decided :integer}／{$claims :integer}。其余均为未经核验的AI草稿。',
  'scheme-loaded': '分类方案 {$name}（{$version}）已加载；类别数：{$count :integer}。',
  'export-written': '导出文件已写入{$path}。',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{未发现改动：{$entries}条审计记录、{$checkpoints}个签名检查点和{$rows}行存储数据均与记录一致。}}`,
  'evidence-intact': `.input {$files :integer}
{{证据未变：{$files}个文件的哈希值与记录一致。}}`,
  'exhibit-waits': '检材{$label}（{$name}）未连接，其中的媒体仍在等待分析。查找位置：{$source}。请连接后再次执行同一命令。',
  'check-stopped': '校验在完成前已停止。到此为止未发现改动；再次执行将从头开始。',
  'exhibit-absent': '检材{$label}未连接，无法核对其中的文件。',
  altered: '已被改动：{$what}（{$reason}）。',
  'doctor-fit': '本机可完成全部功能。',
  'doctor-lacking': '缺少部分组件；各项旁注明了影响。',
  present: '已具备',
  missing: '缺失',
  'model-altered': '已被改动',
  remedy: '处理办法：{$remedy}',
} as const
