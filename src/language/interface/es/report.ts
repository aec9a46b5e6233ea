import type { AreaMessages } from '../interface-message.ts'

/** Las palabras del informe. */
export const report = {
  title: 'Informe de descripción',
  case: 'Caso {$reference}',
  'case-label': 'Caso',
  date: 'Fecha',
  program: 'Programa',
  'program-version': '{$name} {$version}',
  state: 'Estado',
  'state-draft': 'Borrador, sin verificar',
  'draft-notice': 'Borrador de IA sin verificar. Ninguna persona ha comprobado estas descripciones. No deben tomarse como hechos.',
  'page-notice': 'Borrador de IA sin verificar, redactado por {$program} (inteligencia artificial). No verificado por ninguna persona.',
  'reading-label': 'Cómo leer este informe',
  'reading-text':
    'Cada frase lleva un número, por el que se puede citar. La tabla que sigue a cada descripción indica en qué se basa cada frase. Las frases sin palabra de duda recogen aquello en lo que los modelos coinciden con claridad; «probablemente» señala aquello a lo que se inclinan, «posiblemente» un indicio que a menudo es erróneo y en el que no hay que apoyarse. Un número precedido de «al menos» puede ser mayor, y lo mismo vale para un solo objeto: «una botella» solo dice que hay al menos una. Los caracteres que no se pueden imprimir se escriben con su número Unicode, como ‹U+202E›. El informe no contiene imágenes.',
  page: 'Página {$page} de {$pages}',
  contents: 'Índice',
  volume: 'Tomo {$number :integer} de {$count :integer}',
  volumes: 'Tomos de este informe',
  overview: 'Resumen general',
  'files-label': 'Archivos en las evidencias',
  'media-label': 'Elementos multimedia (los archivos con el mismo contenido cuentan una vez)',
  'files-with-problem': 'Archivos con algún problema',
  'outcome-label': 'Resultado',
  'outcome-described': 'Descrito',
  'outcome-partly': 'Descrito en parte',
  'outcome-unreadable': 'No se pudo leer',
  'outcome-unsupported': 'No es una foto, un vídeo ni sonido que se pueda leer',
  'outcome-known': 'Ya conocido; no se describió de nuevo',
  'outcome-waiting': 'Aún no analizado',
  exhibits: 'Evidencias y archivos',
  exhibit: 'Evidencia {$label}',
  'exhibit-form-folder': 'Carpeta',
  'exhibit-form-archive': 'Archivo comprimido',
  'exhibit-form-file': 'Archivo suelto',
  'exhibit-files': `.input {$count :integer}
.match $count
0 {{Ningún archivo}}
one {{{$count} archivo}}
* {{{$count} archivos}}`,
  'no-exhibits': 'El caso no tiene evidencias.',
  description: 'Descripción',
  descriptions: 'Descripciones',
  'no-description': 'No hay ninguna descripción de este elemento.',
  medium: 'Elemento {$number :integer}',
  'medium-label': 'Elemento',
  'kind-image': 'Foto',
  'kind-video': 'Vídeo',
  'kind-audio': 'Grabación de sonido',
  'kind-other': 'Otro archivo',
  'file-label': 'Archivo',
  'found-at': 'Ubicación',
  'path-label': 'Ruta',
  'type-label': 'Tipo',
  'size-label': 'Tamaño',
  bytes: `.input {$bytes :integer}
.match $bytes
one {{{$bytes} byte}}
* {{{$bytes} bytes}}`,
  'hashes-label': 'Valores hash',
  'modified-label': 'Última modificación',
  'pixels-label': 'Dimensiones de la imagen',
  pixels: '{$width :integer useGrouping=never} × {$height :integer useGrouping=never} píxeles',
  'length-label': 'Duración',
  'frames-label': 'Fotogramas',
  frames: `.input {$count :integer}
.match $count
one {{{$count} fotograma}}
* {{{$count} fotogramas}}`,
  'accounting-label': 'Recuento de fotogramas',
  accounting: `.input {$count :integer}
.input {$stills :integer}
.match $count $stills
1 1 {{{$count} fotograma, representado por {$stills} imagen fija; mayor distancia entre un fotograma y su imagen fija: {$distance} en una escala de 0 a 1}}
* 1 {{{$count} fotogramas, representados por {$stills} imagen fija; mayor distancia entre un fotograma y su imagen fija: {$distance} en una escala de 0 a 1}}
* * {{{$count} fotogramas, representados por {$stills} imágenes fijas; mayor distancia entre un fotograma y su imagen fija: {$distance} en una escala de 0 a 1}}`,
  'left-out-label': 'No examinado',
  'left-out-stills': `.input {$count :integer}
.input {$limit :integer}
.match $count
one {{No se examinó una imagen fija más, porque se alcanzó el límite de {$limit} imágenes fijas; el recuento de fotogramas está completo.}}
* {{No se examinaron {$count} imágenes fijas más, porque se alcanzó el límite de {$limit} imágenes fijas; el recuento de fotogramas está completo.}}`,
  'left-out-sound': `.input {$minutes :integer}
.match $minutes
one {{No se analizó el sonido posterior al primer minuto (límite: {$minutes}).}}
* {{No se analizó el sonido posterior a los primeros {$minutes} minutos.}}`,
  'left-out-pictures': `.input {$count :integer}
.match $count
one {{El archivo contiene una imagen más, que no se examinó.}}
* {{El archivo contiene {$count} imágenes más, que no se examinaron.}}`,
  'beyond-stills': 'otras imágenes fijas de vídeos largos',
  'beyond-stills-why':
    'Se alcanzó el límite de imágenes fijas. En cada vídeo se indica cuántas no se examinaron; su recuento de fotogramas está completo.',
  'beyond-sound': 'el final de sonidos largos',
  'beyond-sound-why': `.input {$minutes :integer}
.match $minutes
one {{No se analizó el sonido posterior al primer minuto (límite: {$minutes}).}}
* {{No se analizó el sonido posterior a los primeros {$minutes} minutos.}}`,
  'beyond-pictures': 'otras imágenes de un mismo archivo',
  'beyond-pictures-why': 'Solo se examinó la primera imagen del archivo.',
  'taken-label': 'Toma, según el archivo',
  'device-label': 'Dispositivo, según el archivo',
  'software-label': 'Software, según el archivo',
  'place-label': 'Lugar, según el archivo',
  'same-label': 'Igual o casi igual que',
  'together-label': 'Estos elementos en conjunto',
  'decoder-label': 'Leído con',
  'damaged-label': 'Estado del archivo',
  damaged: 'Dañado; la descripción abarca lo que se pudo leer',
  'whole-medium': 'En conjunto',
  shot: 'Plano {$number :integer}',
  'frame-range': 'fotogramas {$first :integer}–{$last :integer}',
  'time-range': '{$from}–{$to}',
  'basis-heading': 'En qué se basa cada frase',
  'sentence-label': 'Frase',
  'claims-label': 'Afirmaciones',
  'basis-label': 'Se basa en',
  'basis-file': 'el propio archivo, tal como lo leyó el programa',
  basis: `.input {$count :integer}
.match $count
one {{{$kind}: {$count} observación realizada por {$by}}}
* {{{$kind}: {$count} observaciones realizadas por {$by}}}`,
  'basis-program': 'el propio programa',
  'kind-of-object': 'objetos',
  'kind-of-people': 'personas',
  'kind-of-face': 'rostros',
  'kind-of-text': 'texto en la imagen',
  'kind-of-sound': 'sonido',
  'kind-of-speech': 'habla',
  'kind-of-explicitness': 'grado de contenido explícito',
  'kind-of-hash': 'hash de imagen',
  'kind-of-film-hash': 'hash de vídeo',
  'kind-of-similarity': 'semejanza',
  'kind-of-quality': 'calidad de la imagen',
  'kind-of-light': 'luz',
  'kind-of-colour': 'color',
  'kind-of-thing': 'otras cosas',
  'kind-of-setting': 'entorno',
  'kind-of-clothing': 'ropa',
  'kind-of-posture': 'postura',
  'kind-of-position': 'posición en la imagen',
  'kind-of-age-range': 'edad aparente',
  'kind-of-mark': 'marcas y señales',
  'kind-of-camera': 'cómo se sostiene la cámara',
  'kind-of-making': 'cómo se hizo la imagen',
  'kind-of-event': 'acontecimientos',
  'kind-of-answer': 'preguntas sin respuesta y observaciones libres',
  'kind-of-translation': 'traducción automática',
  'kind-of-untranslated': 'lo que no se tradujo',
  'kind-of-metadata': 'metadatos',
  'kind-of-name-mismatch': 'nombre y contenido',
  'not-analysed': 'Qué no se analizó y por qué',
  'not-analysed-none': 'Se analizó todo lo que procede en los elementos multimedia.',
  'analysis-label': 'Análisis',
  'all-analyses': 'todos los análisis',
  'reason-label': 'Motivo',
  'not-applicable': 'No procede',
  'no-picture': 'No procede: el archivo no tiene imagen.',
  'no-sound': 'No procede: el archivo no tiene sonido.',
  'no-hash': 'No procede: no se pudo comparar ningún fotograma del vídeo.',
  'no-motion': 'No procede: no se pudo medir ningún movimiento en el vídeo.',
  'no-speech': 'No procede: no se encontró habla.',
  'not-installed':
    'No se hizo, porque no está instalado un modelo que necesita. Instálelo («wordveil doctor» muestra qué falta) y ejecute de nuevo.',
  'not-installed-speech':
    'Se oyó hablar, pero no se transcribió, porque no hay instalado ningún modelo de reconocimiento de voz. Instale uno y ejecute de nuevo el programa para obtener la transcripción.',
  'not-run':
    'No se hizo: cuando se analizaron estos elementos, este análisis no formaba parte del programa. Ejecute de nuevo para que se haga.',
  'not-run-faces': 'No se buscaron rostros, porque la búsqueda estaba desactivada. Ejecute de nuevo sin «--no-faces» para que se busquen.',
  'no-words': 'No procede: no se encontró nada escrito ni hablado.',
  'own-language': 'No procede: todo lo encontrado está en el idioma de este informe.',
  'untranslated-language-unknown': 'Sin traducir: es demasiado breve o no se reconoció su idioma.',
  'untranslated-unsupported': 'Sin traducir: el modelo no conoce esta combinación de idiomas.',
  'untranslated-too-much': 'Sin traducir: los textos son demasiado largos o demasiados.',
  'not-run-translation':
    'No se tradujo al idioma de este informe, porque ninguna ejecución lo pidió. Ejecute de nuevo con «--lang {$language}» para obtener la traducción.',
  'media-numbers-label': 'Elementos',
  'media-numbers': `.input {$count :integer}
.match $count
0 {{ninguno}}
one {{{$count} (elemento {$numbers})}}
* {{{$count} (elementos {$numbers})}}`,
  'media-all': '{$count :integer} (todos aquellos en los que procede)',
  'problem-label': 'Problema',
  detail: 'Detalle técnico: {$detail}',
  'detail-english': 'Detalle técnico (en inglés): {$detail}',
  'detail-no-frame': 'No se pudo leer ningún fotograma del vídeo.',
  'detail-picture-parts': 'Faltan partes de la imagen.',
  unreadable: 'Archivos que no se pudieron leer',
  'unreadable-none': 'Se pudieron leer todos los archivos.',
  models: 'Modelos utilizados',
  'models-none': 'No se utilizó ningún modelo.',
  'model-label': 'Modelo',
  'version-label': 'Versión',
  'licence-label': 'Licencia',
  'licence-unknown': 'no indicada',
  'purpose-label': 'Utilizado para',
  'weights-label': 'SHA-256 de los pesos',
  means: 'Programa y versiones',
  'planner-label': 'Reglas que convierten observaciones en afirmaciones',
  'vocabulary-label': 'Vocabulario',
  'runtime-label': 'Entorno de ejecución de los modelos',
  'engine-command': '{$version}, ejecutado como comando',
  runtime: '{$name} ({$provider}, hilos: {$threads})',
  version: 'versión {$version}',
  limits: 'Límites de este informe',
  'limits-text':
    'Este informe describe lo que un programa informático reconoció en los archivos enumerados: contenido visible y audible. No identifica a nadie ni califica ninguna imagen conforme a ninguna ley. Lo que no menciona puede, no obstante, estar presente. Palabras como «probablemente» y «posiblemente» indican el grado de certeza del programa; la ausencia de una palabra así significa que está tan seguro como permiten sus pruebas.',
  'limits-film':
    'De un vídeo se recuenta cada fotograma, pero la descripción se basa en las imágenes fijas que representan a los fotogramas. Lo que solo se ve en fotogramas próximos a una imagen fija puede pasar inadvertido.',
  'limits-text-read':
    'El texto y el habla se dan tal como el programa los leyó u oyó y pueden contener errores. Los metadatos pueden faltar, ser erróneos o haber sido alterados. Una hora sin zona horaria se da tal como figura en el archivo; su zona no se conoce.',
  'limits-human':
    'Una persona debe comparar cada enunciado con el material antes de que se use en una decisión. La valoración jurídica corresponde a personas, nunca a este programa.',
  signature: 'Firma',
  'signature-text': 'He revisado este informe y el material que describe, y respondo de su contenido con mis correcciones.',
  'signature-draft':
    'Este documento es un borrador y no está firmado. Las líneas quedan en blanco hasta que una persona haya verificado el informe.',
  name: 'Nombre',
  rank: 'Empleo o cargo',
  'sign-line': 'Firma',
} as const satisfies AreaMessages<'report'>
