import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Verificar este elemento',
  'verify-next': 'Verificar el elemento siguiente',
  desk: 'Afirmaciones y preguntas',
  progress: '{$decided} de {$claims} afirmaciones decididas.',
  blind: 'Usted lee sin ver lo que otras personas decidieron.',
  'all-done': 'Nada más le espera en este caso.',
  'kept-for-later':
    'Por ahora nada más le espera. Lo que queda es material duro; no se presenta ni al principio ni al final de la jornada.',
  'no-claims': 'Este elemento no tiene afirmaciones que decidir.',
  question: 'Pregunta',
  covers: `.input {$count :integer}
.match $count
* {{Una decisión aquí vale para {$count} elementos de la pila.}}`,
  'agreement-agree': 'dos fuentes coinciden',
  'agreement-one-source': 'una fuente',
  'agreement-disagree': 'otra fuente vio otra cosa',
  'agreement-computed': 'calculado a partir del contenido',
  'not-yours': 'Esta afirmación no está abierta para usted en este momento.',
  'not-yours-blind': 'Alguien decidió esta afirmación. No le corresponde leerla.',
  confirm: 'Confirmar',
  reject: 'Rechazar',
  amend: 'Modificar',
  'cannot-tell': 'No se puede determinar',
  undo: 'Deshacer',
  unsent:
    'Decisiones aún sin guardar: {$count :integer}. Se enviarán en cuanto el servidor responda. Permanezca en esta página hasta entonces.',
  discard: 'Descartarlas',
  'next-medium': 'Elemento siguiente',
  'state-draft': 'Borrador',
  'state-confirmed': 'Confirmada',
  'state-rejected': 'Rechazada',
  'state-amended': 'Modificada',
  'state-cannot-tell': 'No se puede determinar',
  'state-differs': 'Lecturas discrepantes',
  'state-hidden': 'Decidida',
  history: `.input {$count :integer}
.match $count
one {{{$count} decisión}}
* {{{$count} decisiones}}`,
  'draft-said': 'El borrador decía:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Confirmada',
  'done-reject': 'Rechazada',
  'done-amend': 'Modificada',
  'done-cannot-tell': 'No se puede determinar',
  'done-withdraw': 'Deshecha',
  'reading-first': 'Primera lectura',
  'reading-second': 'Segunda lectura',
  'reading-adjudication': 'Resuelta',
  'through-stack': 'A través de la pila',
  'through-sample': 'A través de una muestra',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} vista}}
* {{{$count} vistas}}`,
  'save-amendment': 'Guardar el cambio',
  cancel: 'Cancelar',
  'at-most': `.input {$count :integer}
.match $count
* {{Como máximo {$count}}}`,
  strip: 'La película en palabras',
  stack: 'Pila: {$total} elementos similares, una decisión vale para {$covers}',
  'this-one': '(este)',
  'taken-out-by': 'Retirado por {$name}',
  'put-back': 'Devolver',
  'take-out': 'Retirar',
  category: 'Categoría',
  notes: `.input {$count :integer}
.match $count
0 {{Notas}}
* {{Notas ({$count})}}`,
  note: 'Nota',
  'note-by': '{$name}, {$date}',
  'add-note': 'Añadir la nota',
  'second-reading': 'Segunda lectura',
  'second-how': 'Una parte de las afirmaciones decididas la lee de nuevo una segunda persona que no ve la primera decisión.',
  'second-none': 'Nada espera su segunda lectura.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} afirmación}}
* {{{$count} afirmaciones}}`,
  differences: 'Donde discrepan las lecturas',
  settle: 'Resolver',
  agreement: 'Concordancia de las lecturas',
  'agreement-same': '{$same} de {$total} afirmaciones leídas dos veces se juzgaron igual.',
  'agreement-unknown': 'Hay muy pocas lecturas, o demasiado uniformes, para dar un kappa.',
  'agreement-kappa': 'Kappa de Cohen {$kappa}, intervalo del 95 % de {$from} a {$to}.',
  'confirm-facts': 'Confirmar las {$count} afirmaciones medidas o leídas del archivo',
} as const satisfies AreaMessages<'review'>
