import type { AreaMessages } from '../interface-message.ts'

/** 关于运行进展的用语，用于命令行和控制台。 */
export const work = {
  'stage-reading': '读取文件',
  'stage-analysing': '分析媒体文件',
  'stage-drafting': '更新描述',
  'stage-reporting': '编写报告',
  'stage-finding': '准备检索',
  'stage-verifying': '核对文件',
  'time-left': '大约还需{$time}',
  'no-estimate': '尚无法估计剩余时间',
  paused: '已暂停，用“wordveil resume”继续',
  pausing: `.input {$count :integer}
{{正在暂停：先完成进行中的{$count}个}}`,
  'pausing-rest': '正在暂停：先完成进行中的工作',
  'on-processor': '无法使用指定的加速器，网络改在处理器上运行（{$reason}）。详情见“wordveil doctor”。',
} as const satisfies AreaMessages<'work'>
