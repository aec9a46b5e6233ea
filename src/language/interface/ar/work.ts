import type { AreaMessages } from '../interface-message.ts'

/** كلمات عن سير العمل، في سطر الأوامر وفي الواجهة. */
export const work = {
  'stage-reading': 'قراءة الملفات',
  'stage-analysing': 'تحليل ملفات الوسائط',
  'stage-drafting': 'تحديث الأوصاف',
  'stage-reporting': 'كتابة التقارير',
  'stage-finding': 'إعداد البحث',
  'stage-verifying': 'فحص الملفات',
  'time-left': 'الوقت المتبقي نحو {$time}',
  'no-estimate': 'لا تقدير بعد',
  paused: 'متوقف مؤقتا؛ يستأنفه الأمر «\u2066wordveil resume\u2069»',
  pausing: `.input {$count :integer}
{{جار الإيقاف المؤقت: يكتمل أولا ما هو قيد العمل ({$count})}}`,
  'pausing-rest': 'جار الإيقاف المؤقت: يكتمل أولا ما هو قيد العمل',
  'on-processor':
    'لا يمكن استخدام المسرع المطلوب، فالشبكات تعمل على المعالج (\u2068{$reason}\u2069). يبين الأمر «\u2066wordveil doctor\u2069» المزيد.',
} as const satisfies AreaMessages<'work'>
