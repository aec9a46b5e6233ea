import type { AreaMessages } from '../interface-message.ts'

/** Palabras sobre el trabajo en curso, en la línea de órdenes y en la consola. */
export const work = {
  'stage-reading': 'Lectura de archivos',
  'stage-analysing': 'Análisis de los elementos multimedia',
  'stage-drafting': 'Actualización de descripciones',
  'stage-reporting': 'Elaboración de informes',
  'stage-finding': 'Preparación de la búsqueda',
  'stage-verifying': 'Comprobación de archivos',
  'time-left': 'tiempo restante aproximado: {$time}',
  'no-estimate': 'aún sin estimación',
  paused: 'en pausa; «wordveil resume» lo reanuda',
  pausing: `.input {$count :integer}
.match $count
one {{poniéndose en pausa: antes se termina un elemento en curso}}
* {{poniéndose en pausa: antes se terminan {$count} elementos en curso}}`,
  'pausing-rest': 'poniéndose en pausa: antes se termina lo que está en curso',
  'on-processor':
    'El acelerador solicitado no se puede usar; las redes se ejecutan en el procesador ({$reason}). «wordveil doctor» da más detalles.',
} as const satisfies AreaMessages<'work'>
