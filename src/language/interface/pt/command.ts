import type { AreaMessages } from '../interface-message.ts'

/** As palavras da linha de comandos. */
export const command = {
  'nothing-new': 'Não há nada de novo para descrever.',
  'reports-written': 'Os relatórios estão em {$folder}:',
  'console-address': 'A consola está em {$address}. Ctrl-C termina-a.',
  'console-unencrypted': 'Sem encriptação: as frases-passe e tudo o que a consola mostra podem ser lidos na rede.',
  'first-profile': 'Ainda ninguém tem um perfil. A primeira pessoa cria o seu no navegador.',
  'type-passphrase': 'Frase-passe para {$name} (pelo menos 12 caracteres, não é mostrada): ',
  'again-passphrase': 'Mais uma vez: ',
  'passphrase-differs': 'As duas não eram iguais. Nada foi alterado.',
  'no-people': 'Ainda ninguém tem um perfil.',
  'person-added': '{$name} foi adicionado com a função {$role}. Ao iniciar sessão pela primeira vez, escolhe uma frase-passe própria.',
  'person-left': '{$name} já não pode iniciar sessão.',
  'person-back': '{$name} pode voltar a iniciar sessão.',
  'passphrase-given': '{$name} tem uma nova frase-passe e substitui-a quando iniciar sessão. As sessões anteriores terminaram.',
  'told-pause': 'Em pausa: primeiro conclui-se o que está em curso. «resume» retoma o trabalho.',
  'told-go': 'O trabalho continua.',
  'told-stop': 'O trabalho termina. Execute de novo o mesmo comando para continuar.',
  'no-run': 'Não há nenhum trabalho em curso no caso {$reference}. «status» mostra em que ponto está; «run» continua o trabalho.',
  'none-named': 'Nenhum destes ficheiros está no caso.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Todos já estão analisados.}}
one {{Um elemento passa a ser o próximo.}}
* {{{$count} elementos passam a ser os próximos.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
1 1 {{Caso {$reference}: um ficheiro.}}
* * {{Caso {$reference}: {$files} ficheiros, dos quais {$media} diferentes.}}`,
  'outcome-described': `.input {$count :integer}
.match $count
1 {{{$count} descrito}}
* {{{$count} descritos}}`,
  'outcome-partly': `.input {$count :integer}
.match $count
1 {{{$count} descrito em parte}}
* {{{$count} descritos em parte}}`,
  'outcome-unreadable': `.input {$count :integer}
.match $count
1 {{{$count} ilegível}}
* {{{$count} ilegíveis}}`,
  'outcome-unsupported': '{$count :integer} que não são fotografias, vídeos nem som, ou num formato que nada do que está instalado aqui lê',
  'outcome-known': `.input {$count :integer}
.match $count
1 {{{$count} já conhecido}}
* {{{$count} já conhecidos}}`,
  'outcome-waiting': '{$count :integer} em espera',
  'some-unreadable': `.input {$count :integer}
.match $count
1 {{Não foi possível ler um ficheiro. Está indicado aqui e no relatório.}}
* {{Não foi possível ler {$count} ficheiros. Estão indicados aqui e no relatório.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
1 {{Um ficheiro não corresponde ao que o seu arquivo indica. Foi aproveitado tal como saiu e está indicado aqui e no relatório.}}
* {{{$count} ficheiros não correspondem ao que o seu arquivo indica. Foram aproveitados tal como saíram e estão indicados aqui e no relatório.}}`,
  'and-more': `.input {$count :integer}
.match $count
1 {{… e mais um; «status» mostra todos.}}
* {{… e mais {$count}; «status» mostra todos.}}`,
  stopped: 'Interrompido. Execute de novo o mesmo comando para continuar.',
  'exposure-none': 'Nenhuma imagem e nenhum som foram mostrados a ninguém.',
  'verification-none': 'Todo o texto é um rascunho de IA não verificado; nenhuma pessoa se pronunciou sobre nenhuma afirmação.',
  'exposure-some': 'Imagens ou sons mostrados: {$count :integer}.',
  'verification-some':
    'Afirmações decididas por pessoas: {$decided :integer} de {$claims :integer}. Tudo o resto é um rascunho de IA não verificado.',
  'scheme-loaded': 'O esquema {$name} ({$version}) está carregado; categorias: {$count :integer}.',
  'export-written': 'A exportação está em {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Nada foi alterado: as entradas do registo de auditoria ({$entries}), os pontos de controlo assinados ({$checkpoints}) e as linhas guardadas ({$rows}) estão tal como foram registados.}}`,
  'evidence-intact': `.input {$files :integer}
.match $files
1 {{O material probatório está inalterado: {$files} ficheiro tem o valor de hash que foi registado.}}
* {{O material probatório está inalterado: {$files} ficheiros têm os valores de hash que foram registados.}}`,
  'exhibit-waits':
    'O objeto apreendido {$label} ({$name}) não está ligado, pelo que os seus elementos multimédia ficam em espera. Foi procurado em {$source}. Ligue-o e execute de novo o mesmo comando.',
  'check-stopped':
    'A verificação foi interrompida antes do fim. Até aí não se encontrou nada alterado; executada de novo, começa do princípio.',
  'exhibit-absent': 'O objeto apreendido {$label} não está ligado, pelo que não foi possível comparar os seus ficheiros.',
  altered: 'Alterado: {$what} – {$reason}.',
  'doctor-fit': 'Este computador consegue fazer tudo.',
  'doctor-lacking': 'Faltam algumas coisas; junto de cada uma indica-se a consequência.',
  present: 'presente',
  missing: 'em falta',
  'model-altered': 'alterado',
  remedy: 'O que fazer: {$remedy}',
} as const satisfies AreaMessages<'command'>
