import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Verificar este elemento',
  'verify-next': 'Verificar o elemento seguinte',
  desk: 'Afirmações e perguntas',
  progress: '{$decided} de {$claims} afirmações decididas.',
  blind: 'Lê sem ver o que outras pessoas decidiram.',
  'all-done': 'Nada mais aguarda por si neste caso.',
  'kept-for-later':
    'De momento nada mais aguarda por si. O que resta é material difícil; não é apresentado nem no início nem no fim do dia de trabalho.',
  'no-claims': 'Este elemento não tem afirmações por decidir.',
  question: 'Pergunta',
  covers: `.input {$count :integer}
.match $count
* {{Uma decisão aqui vale para {$count} elementos da pilha.}}`,
  'agreement-agree': 'duas fontes concordam',
  'agreement-one-source': 'uma fonte',
  'agreement-disagree': 'outra fonte viu outra coisa',
  'agreement-computed': 'calculado a partir do conteúdo',
  'not-yours': 'Esta afirmação não lhe está aberta neste momento.',
  'not-yours-blind': 'Alguém decidiu esta afirmação. Não lhe cabe lê-la.',
  confirm: 'Confirmar',
  reject: 'Rejeitar',
  amend: 'Alterar',
  'cannot-tell': 'Não é possível dizer',
  undo: 'Anular',
  unsent: 'Decisões ainda não guardadas: {$count :integer}. São enviadas assim que o servidor responder. Fique nesta página até lá.',
  discard: 'Descartá-las',
  'next-medium': 'Elemento seguinte',
  'state-draft': 'Rascunho',
  'state-confirmed': 'Confirmada',
  'state-rejected': 'Rejeitada',
  'state-amended': 'Alterada',
  'state-cannot-tell': 'Não é possível dizer',
  'state-differs': 'Leituras divergentes',
  'state-hidden': 'Decidida',
  history: `.input {$count :integer}
.match $count
one {{{$count} decisão}}
* {{{$count} decisões}}`,
  'draft-said': 'O rascunho dizia:',
  'history-line': '{$what}: {$name}, {$date}',
  'done-confirm': 'Confirmada',
  'done-reject': 'Rejeitada',
  'done-amend': 'Alterada',
  'done-cannot-tell': 'Não é possível dizer',
  'done-withdraw': 'Anulada',
  'reading-first': 'Primeira leitura',
  'reading-second': 'Segunda leitura',
  'reading-adjudication': 'Resolvida',
  'through-stack': 'Através da pilha',
  'through-sample': 'Através de uma amostra',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} visualização}}
* {{{$count} visualizações}}`,
  'save-amendment': 'Guardar a alteração',
  cancel: 'Cancelar',
  'at-most': `.input {$count :integer}
.match $count
* {{No máximo {$count}}}`,
  strip: 'O filme em palavras',
  stack: 'Pilha: {$total} elementos semelhantes, uma decisão vale para {$covers}',
  'this-one': '(este)',
  'taken-out-by': 'Retirado por {$name}',
  'put-back': 'Repor',
  'take-out': 'Retirar',
  category: 'Categoria',
  notes: `.input {$count :integer}
.match $count
0 {{Notas}}
* {{Notas ({$count})}}`,
  note: 'Nota',
  'note-by': '{$name}, {$date}',
  'add-note': 'Acrescentar a nota',
  'second-reading': 'Segunda leitura',
  'second-how': 'Uma parte das afirmações decididas é lida de novo por uma segunda pessoa que não vê a primeira decisão.',
  'second-none': 'Nada aguarda a sua segunda leitura.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} afirmação}}
* {{{$count} afirmações}}`,
  differences: 'Onde as leituras divergem',
  settle: 'Resolver',
  agreement: 'Concordância das leituras',
  'agreement-same': '{$same} de {$total} afirmações lidas duas vezes foram julgadas da mesma forma.',
  'agreement-unknown': 'Há leituras a menos, ou demasiado uniformes, para indicar um kappa.',
  'agreement-kappa': 'Kappa de Cohen {$kappa}, intervalo de 95 % de {$from} a {$to}.',
  'confirm-facts': 'Confirmar as {$count} afirmações medidas ou lidas do ficheiro',
} as const satisfies AreaMessages<'review'>
