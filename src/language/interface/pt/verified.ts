import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'Rascunho de IA, redigido por {$program} (inteligência artificial). Verificado por pessoas apenas em parte.',
  'notice-verified': 'Redigido por {$program} (inteligência artificial). Verificado por pessoas, não emitido.',
  'notice-released':
    'Redigido por {$program} (inteligência artificial). Emitido em {$date} por {$names}. Emissão {$release}, valor de hash {$digest}.',
  'state-part': 'Rascunho, verificado em parte',
  'state-verified': 'Verificado por pessoas, não emitido',
  'state-released': 'Emitido',
  'text-part':
    'Rascunho de IA, verificado por pessoas apenas em parte. O quadro a seguir a cada descrição indica que frases verificaram. As outras não devem ser tomadas como factos.',
  'text-verified':
    'Verificado por pessoas: cada afirmação foi decidida por uma pessoa ou é abrangida por uma amostra que cumpriu o seu limite. O quadro a seguir a cada descrição indica qual dos casos. Este relatório não foi emitido.',
  'text-released':
    'Emitido pelas pessoas indicadas em «Emissão». Cada afirmação foi decidida por uma pessoa ou é abrangida por uma amostra que cumpriu o seu limite. O quadro a seguir a cada descrição indica qual dos casos.',
  'sign-verified': 'Este relatório não foi emitido. As linhas ficam vazias até lá.',
  'sign-released':
    'A emissão foi confirmada pelas pessoas indicadas em «Emissão». As linhas destinam-se à assinatura manuscrita, quando exigida.',
  'limits-verified':
    'As pessoas decidiram sobre as afirmações com base no que cada frase indica como visto, ou apenas no texto; as afirmações abrangidas por uma amostra não foram vistas uma a uma. A apreciação jurídica cabe a pessoas, nunca a este programa.',
  'reading-decided':
    'As palavras de dúvida indicam quão inseguro estava o programa. O que uma pessoa confirmou ou alterou figura sem elas, por mais inseguro que o programa estivesse; só uma idade aparente continua a ser uma estimativa.',
  'signature-text':
    'Examinei este relatório e respondo pelo seu conteúdo tal como foi decidido. O próprio material só foi visto na medida em que este relatório o indica.',
  'how-text': 'apenas a partir do texto',
  'how-stack': 'noutro elemento da mesma pilha',
  'how-looks': 'depois de ver: {$looks}',
  covered: `.input {$upper :integer}
.match $upper
one {{não vistas uma a uma: numa população de {$size :integer} afirmações, no máximo {$upper} é falsa, com {$confidence} de confiança (afirmações decididas da amostra: {$decided :integer}, falsas: {$wrong :integer})}}
* {{não vistas uma a uma: numa população de {$size :integer} afirmações, no máximo {$upper} são falsas, com {$confidence} de confiança (afirmações decididas da amostra: {$decided :integer}, falsas: {$wrong :integer})}}`,
  release: 'Emissão',
  'release-id': 'Emissão',
  prepared: 'Preparada',
  confirmed: 'Confirmada',
  'by-at': '{$name}, {$date}',
  digest: 'Valor de hash (SHA-256) do estado do caso que este relatório transmite',
  'confirmed-how': 'Cada pessoa confirmou a emissão em seu próprio nome e introduziu para isso a sua frase-passe.',
  check:
    'Para conferir esta emissão, execute «wordveil verify --case {$reference}». O comando indica cada emissão com o seu valor de hash e diz se os seus ficheiros, e tudo aquilo de que foram feitos, estão como foram registados. O comando é executado onde o caso está guardado e indica também o SHA-256 de cada ficheiro: uma cópia deste relatório está inalterada se o seu próprio SHA-256 estiver entre eles.',
  'left-out': 'O que este relatório deixa de fora',
  'left-out-media': 'Elementos do caso que não constam deste relatório: {$count :integer}.',
  'left-out-sections': 'Partes que não constam deste relatório: {$sections}.',
  'in-report': 'Elementos neste relatório',
  exposure: 'O que as pessoas viram para verificar',
  'exposure-none': 'Ninguém viu nenhuma imagem nem ouviu nenhum som.',
  'from-text': 'Afirmações decididas apenas a partir do texto',
  'from-looks': 'Afirmações decididas depois de ver',
  'from-stack': 'Afirmações decididas noutro elemento da mesma pilha',
  'by-sample': 'Afirmações abrangidas só por uma amostra',
  'still-open': 'Afirmações que são ainda um rascunho',
  disputed: 'Afirmações com duas leituras divergentes',
  'by-verdict': 'Como foram decididas as afirmações',
  'read-twice': 'Afirmações lidas por uma segunda pessoa',
  settled: 'Destas, divergências entretanto resolvidas',
  'not-told':
    'As descrições omitem o que as pessoas rejeitaram ou não conseguiram determinar. O caso conserva cada uma dessas afirmações com as suas decisões, e a exportação JSON do caso contém-nas.',
  'by-tier': 'Visualizações por tipo',
  'by-person': 'Visualizações por pessoa',
  looks: `.input {$count :integer}
.match $count
one {{{$count} visualização, {$time}}}
* {{{$count} visualizações, {$time}}}`,
  sampling: 'Amostras',
  'sampling-none': 'Não foi sorteada nenhuma amostra.',
  formula:
    'O limite é unilateral e resulta da inversão do teste hipergeométrico; k afirmações falsas têm o risco α/((k + 1)(k + 2)), pelo que vale em qualquer momento da amostragem. Fontes: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Amostra {$number :integer}',
  population: 'Afirmações na população',
  conditions: 'Que afirmações abrange',
  'conditions-none': 'todas as que ninguém tinha decidido',
  drawn: 'Sorteada',
  bound: 'Proporção de afirmações falsas a excluir',
  confidence: 'Confiança',
  seed: 'Semente do sorteio',
  list: 'SHA-256 da lista de afirmações',
  decided: 'Decididas',
  wrong: 'Das quais falsas',
  result: 'Resultado',
  'result-held': `.input {$upper :integer}
.match $upper
one {{O limite verifica-se: no máximo {$upper} de {$size :integer} afirmações é falsa.}}
* {{O limite verifica-se: no máximo {$upper} de {$size :integer} afirmações são falsas.}}`,
  'result-open': 'O limite ainda não está demonstrado.',
  'result-failed': 'A amostra não pode demonstrar o limite; é preciso decidir cada afirmação.',
  'preview-long':
    'O resumo e os modelos constam do relatório elaborado. Uma pré-visualização de mais de {$count :integer} elementos deixa-os de fora.',
  kept: 'Emissão {$id} de {$names}: valor de hash {$digest}, ficheiros inalterados: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
