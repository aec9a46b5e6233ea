import type { AreaMessages } from '../interface-message.ts'

/** Palavras sobre o trabalho em curso, na linha de comandos e na consola. */
export const work = {
  'stage-reading': 'Leitura dos ficheiros',
  'stage-analysing': 'Análise dos elementos multimédia',
  'stage-drafting': 'Atualização das descrições',
  'stage-reporting': 'Elaboração dos relatórios',
  'stage-finding': 'Preparação da pesquisa',
  'stage-verifying': 'Verificação dos ficheiros',
  'time-left': 'ainda cerca de {$time}',
  'no-estimate': 'ainda sem estimativa',
  paused: 'em pausa; «wordveil resume» retoma o trabalho',
  pausing: `.input {$count :integer}
.match $count
one {{a pausar: primeiro conclui-se um elemento em curso}}
* {{a pausar: primeiro concluem-se {$count} elementos em curso}}`,
  'pausing-rest': 'a pausar: primeiro conclui-se o que está em curso',
  'on-processor': 'O acelerador pedido não pode ser usado; as redes são executadas no processador ({$reason}). «wordveil doctor» diz mais.',
} as const satisfies AreaMessages<'work'>
