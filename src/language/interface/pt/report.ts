import type { AreaMessages } from '../interface-message.ts'

/** As palavras do relatório. */
export const report = {
  title: 'Relatório de descrição',
  case: 'Caso {$reference}',
  'case-label': 'Caso',
  date: 'Data',
  program: 'Programa',
  'program-version': '{$name} {$version}',
  state: 'Estado',
  'state-draft': 'Rascunho, não verificado',
  'draft-notice': 'Rascunho de IA não verificado. Nenhuma pessoa conferiu estas descrições. Não devem ser tomadas como factos.',
  'page-notice': 'Rascunho de IA não verificado, redigido por {$program} (inteligência artificial). Não verificado por nenhuma pessoa.',
  'reading-label': 'Como ler este relatório',
  'reading-text':
    'Cada frase tem um número, pelo qual pode ser citada. A tabela a seguir a cada descrição indica em que assenta cada frase. As frases sem palavra de dúvida correspondem àquilo em que os modelos concordam claramente; «provavelmente» assinala aquilo para que se inclinam, «possivelmente» um indício que muitas vezes está errado e em que não se deve confiar. Um número precedido de «pelo menos» pode ser maior, e o mesmo vale para um só objeto: «uma garrafa» diz apenas que há pelo menos uma. Os caracteres que não se podem imprimir são escritos com o seu número Unicode, como ‹U+202E›. O relatório não contém imagens.',
  page: 'Página {$page} de {$pages}',
  contents: 'Índice',
  volume: 'Volume {$number :integer} de {$count :integer}',
  volumes: 'Volumes deste relatório',
  overview: 'Visão geral',
  'files-label': 'Ficheiros nos objetos apreendidos',
  'media-label': 'Elementos multimédia (ficheiros com o mesmo conteúdo contam uma vez)',
  'files-with-problem': 'Ficheiros com algum problema',
  'outcome-label': 'Resultado',
  'outcome-described': 'Descrito',
  'outcome-partly': 'Descrito em parte',
  'outcome-unreadable': 'Não foi possível ler',
  'outcome-unsupported': 'Não é fotografia, vídeo nem som que se possa ler',
  'outcome-known': 'Já conhecido; não foi descrito de novo',
  'outcome-waiting': 'Ainda não analisado',
  exhibits: 'Objetos apreendidos e ficheiros',
  exhibit: 'Objeto apreendido {$label}',
  'exhibit-form-folder': 'Pasta',
  'exhibit-form-archive': 'Arquivo comprimido',
  'exhibit-form-file': 'Ficheiro isolado',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{Nenhum ficheiro}}
one {{{$count} ficheiro}}
* {{{$count} ficheiros}}`,
  'no-exhibits': 'O caso não tem objetos apreendidos.',
  description: 'Descrição',
  descriptions: 'Descrições',
  'no-description': 'Não há descrição deste elemento.',
  medium: 'Elemento {$number :integer}',
  'medium-label': 'Elemento',
  'kind-image': 'Fotografia',
  'kind-video': 'Vídeo',
  'kind-audio': 'Gravação de som',
  'kind-other': 'Outro ficheiro',
  'file-label': 'Ficheiro',
  'found-at': 'Localização',
  'path-label': 'Caminho',
  'type-label': 'Tipo',
  'size-label': 'Tamanho',
  bytes: `.input {$bytes :integer}
.match $bytes
1 {{{$bytes} byte}}
* {{{$bytes} bytes}}`,
  'hashes-label': 'Valores de hash',
  'modified-label': 'Última modificação',
  'pixels-label': 'Dimensões da imagem',
  pixels: '{$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeis',
  'length-label': 'Duração',
  'frames-label': 'Fotogramas',
  frames: `.input {$count :integer}
.match $count
1 {{{$count} fotograma}}
* {{{$count} fotogramas}}`,
  'accounting-label': 'Registo dos fotogramas',
  accounting: `.input {$count :integer}
.input {$stills :integer}
.match $count $stills
1 1 {{{$count} fotograma, representado por {$stills} imagem fixa; maior distância entre um fotograma e a sua imagem fixa: {$distance} numa escala de 0 a 1}}
* 1 {{{$count} fotogramas, representados por {$stills} imagem fixa; maior distância entre um fotograma e a sua imagem fixa: {$distance} numa escala de 0 a 1}}
* * {{{$count} fotogramas, representados por {$stills} imagens fixas; maior distância entre um fotograma e a sua imagem fixa: {$distance} numa escala de 0 a 1}}`,
  'left-out-label': 'Não examinado',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
1 {{Uma outra imagem fixa não foi examinada, porque se atingiu o limite de {$limit} imagens fixas; o registo dos fotogramas está completo.}}
* {{Outras {$count} imagens fixas não foram examinadas, porque se atingiu o limite de {$limit} imagens fixas; o registo dos fotogramas está completo.}}`,
  'left-out-sound': `.input {$minutes :integer}
.match $minutes
1 {{O som posterior ao primeiro minuto não foi analisado (limite: {$minutes}).}}
* {{O som posterior aos primeiros {$minutes} minutos não foi analisado.}}`,
  'left-out-pictures': `.input {$count :integer}
.match $count
1 {{O ficheiro contém mais uma imagem, que não foi examinada.}}
* {{O ficheiro contém mais {$count} imagens, que não foram examinadas.}}`,
  'beyond-stills': 'outras imagens fixas de vídeos longos',
  'beyond-stills-why':
    'Atingiu-se o limite de imagens fixas. Em cada vídeo indica-se quantas não foram examinadas; o registo dos seus fotogramas está completo.',
  'beyond-sound': 'o final de sons longos',
  'beyond-sound-why': `.input {$minutes :integer}
.match $minutes
1 {{O som posterior ao primeiro minuto não foi analisado (limite: {$minutes}).}}
* {{O som posterior aos primeiros {$minutes} minutos não foi analisado.}}`,
  'beyond-pictures': 'outras imagens do mesmo ficheiro',
  'beyond-pictures-why': 'Só foi examinada a primeira imagem do ficheiro.',
  'taken-label': 'Captação, segundo o ficheiro',
  'device-label': 'Dispositivo, segundo o ficheiro',
  'software-label': 'Software, segundo o ficheiro',
  'place-label': 'Local, segundo o ficheiro',
  'same-label': 'Igual ou quase igual a',
  'together-label': 'Estes elementos em conjunto',
  'decoder-label': 'Lido com',
  'damaged-label': 'Estado do ficheiro',
  damaged: 'Danificado; a descrição abrange o que foi possível ler',
  'whole-medium': 'No seu conjunto',
  shot: 'Plano {$number :integer}',
  'frame-range': 'fotogramas {$first :integer}–{$last :integer}',
  'time-range': '{$from}–{$to}',
  'basis-heading': 'Em que assenta cada frase',
  'sentence-label': 'Frase',
  'claims-label': 'Afirmações',
  'basis-label': 'Assenta em',
  'basis-file': 'o próprio ficheiro, tal como o programa o leu',
  basis: `.input {$count :integer}
.match $count
1 {{{$kind}: {$count} observação (fonte: {$by})}}
* {{{$kind}: {$count} observações (fonte: {$by})}}`,
  'basis-program': 'o próprio programa',
  'kind-of-object': 'objetos',
  'kind-of-people': 'pessoas',
  'kind-of-face': 'rostos',
  'kind-of-text': 'texto na imagem',
  'kind-of-sound': 'som',
  'kind-of-speech': 'fala',
  'kind-of-explicitness': 'grau de conteúdo explícito',
  'kind-of-hash': 'hash de imagem',
  'kind-of-film-hash': 'hash de vídeo',
  'kind-of-similarity': 'semelhança',
  'kind-of-quality': 'qualidade da imagem',
  'kind-of-light': 'luz',
  'kind-of-colour': 'cor',
  'kind-of-thing': 'outras coisas',
  'kind-of-setting': 'espaço envolvente',
  'kind-of-clothing': 'vestuário',
  'kind-of-posture': 'postura',
  'kind-of-position': 'posição na imagem',
  'kind-of-age-range': 'idade aparente',
  'kind-of-mark': 'marcas e sinais',
  'kind-of-camera': 'como a câmara é segurada',
  'kind-of-making': 'como a imagem foi feita',
  'kind-of-event': 'acontecimentos',
  'kind-of-answer': 'perguntas sem resposta e observações livres',
  'kind-of-translation': 'tradução automática',
  'kind-of-untranslated': 'o que não foi traduzido',
  'kind-of-metadata': 'metadados',
  'kind-of-name-mismatch': 'nome e conteúdo',
  'not-analysed': 'O que não foi analisado, e porquê',
  'not-analysed-none': 'Foi analisado tudo o que se aplica aos elementos multimédia.',
  'analysis-label': 'Análise',
  'all-analyses': 'todas as análises',
  'reason-label': 'Motivo',
  'not-applicable': 'Não se aplica',
  'no-picture': 'Não se aplica: o ficheiro não tem imagem.',
  'no-sound': 'Não se aplica: o ficheiro não tem som.',
  'no-hash': 'Não se aplica: não foi possível comparar nenhum fotograma do vídeo.',
  'no-motion': 'Não se aplica: não foi possível medir movimento no vídeo.',
  'no-speech': 'Não se aplica: não foi encontrada fala.',
  'not-installed':
    'Não foi feita, porque não está instalado um modelo de que precisa. Instale-o («wordveil doctor» mostra o que falta) e execute de novo.',
  'not-installed-speech':
    'Ouviu-se falar, mas a fala não foi transcrita, porque não está instalado nenhum modelo de reconhecimento de voz. Instale um e execute de novo o programa para obter a transcrição.',
  'not-run':
    'Não foi feita: quando estes elementos foram analisados, esta análise não fazia parte do programa. Execute de novo para que seja feita.',
  'not-run-faces':
    'Não foram procurados rostos, porque a procura estava desativada. Execute de novo sem «--no-faces» para que sejam procurados.',
  'no-words': 'Não se aplica: não foi encontrado nada escrito nem falado.',
  'own-language': 'Não se aplica: tudo o que foi encontrado está no idioma deste relatório.',
  'untranslated-language-unknown': 'Sem tradução: é demasiado curto ou o idioma não foi reconhecido.',
  'untranslated-unsupported': 'Sem tradução: o modelo não conhece este par de idiomas.',
  'untranslated-too-much': 'Sem tradução: os textos são demasiado longos ou demasiados.',
  'not-run-translation':
    'Não foi traduzido para o idioma deste relatório, porque nenhuma execução o pediu. Execute de novo com «--lang {$language}» para obter a tradução.',
  'media-numbers-label': 'Elementos',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{nenhum}}
one {{{$count} (elemento {$numbers})}}
* {{{$count} (elementos {$numbers})}}`,
  'media-all': '{$count :integer} (todos aqueles a que se aplica)',
  'problem-label': 'Problema',
  detail: 'Pormenor técnico: {$detail}',
  'detail-english': 'Pormenor técnico (em inglês): {$detail}',
  'detail-no-frame': 'Não foi possível ler nenhum fotograma do vídeo.',
  'detail-picture-parts': 'Faltam partes da imagem.',
  unreadable: 'Ficheiros que não foi possível ler',
  'unreadable-none': 'Foi possível ler todos os ficheiros.',
  models: 'Modelos utilizados',
  'models-none': 'Não foi utilizado nenhum modelo.',
  'model-label': 'Modelo',
  'version-label': 'Versão',
  'licence-label': 'Licença',
  'licence-unknown': 'não indicada',
  'purpose-label': 'Utilizado para',
  'weights-label': 'SHA-256 dos pesos',
  means: 'Programa e versões',
  'planner-label': 'Regras que transformam observações em afirmações',
  'vocabulary-label': 'Vocabulário',
  'runtime-label': 'Ambiente de execução dos modelos',
  'engine-command': '{$version}, executado como comando',
  runtime: '{$name} ({$provider}, threads: {$threads})',
  version: 'versão {$version}',
  limits: 'Limites deste relatório',
  'limits-text':
    'Este relatório descreve o que um programa informático reconheceu nos ficheiros indicados: conteúdo visível e audível. Não identifica ninguém e não classifica nenhuma imagem ao abrigo de nenhuma lei. O que não menciona pode, ainda assim, lá estar. Palavras como «provavelmente» e «possivelmente» indicam o grau de certeza do programa; a ausência de uma palavra dessas significa que tem a certeza que os seus testes permitem.',
  'limits-film':
    'De um vídeo, cada fotograma é contabilizado, mas a descrição assenta nas imagens fixas que representam os fotogramas. O que só se vê em fotogramas próximos de uma imagem fixa pode passar despercebido.',
  'limits-text-read':
    'O texto e a fala são apresentados tal como o programa os leu ou ouviu e podem conter erros. Os metadados podem faltar, estar errados ou ter sido alterados. Uma hora sem fuso horário é dada tal como consta do ficheiro; o seu fuso não é conhecido.',
  'limits-human':
    'Uma pessoa tem de comparar cada enunciado com o material antes de este ser usado numa decisão. A apreciação jurídica é feita por pessoas, nunca por este programa.',
  signature: 'Assinatura',
  'signature-text': 'Examinei este relatório e o material que ele descreve, e respondo pelo seu conteúdo com as correções que fiz.',
  'signature-draft':
    'Este documento é um rascunho e não está assinado. As linhas ficam em branco até que uma pessoa tenha verificado o relatório.',
  name: 'Nome',
  rank: 'Posto ou categoria',
  'sign-line': 'Assinatura',
} as const satisfies AreaMessages<'report'>
