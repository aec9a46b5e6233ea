import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'Borrador de IA, redactado por {$program} (inteligencia artificial). Verificado por personas solo en parte.',
  'notice-verified': 'Redactado por {$program} (inteligencia artificial). Verificado por personas, no emitido.',
  'notice-released':
    'Redactado por {$program} (inteligencia artificial). Emitido el {$date} por {$names}. Emisión {$release}, valor hash {$digest}.',
  'state-part': 'Borrador, verificado en parte',
  'state-verified': 'Verificado por personas, no emitido',
  'state-released': 'Emitido',
  'text-part':
    'Borrador de IA, verificado por personas solo en parte. La tabla que sigue a cada descripción indica qué frases verificaron. Las demás no deben tomarse como hechos.',
  'text-verified':
    'Verificado por personas: una persona decidió sobre cada afirmación, o esta queda cubierta por una muestra que cumplió su límite. La tabla que sigue a cada descripción indica cuál es el caso. Este informe no se ha emitido.',
  'text-released':
    'Emitido por las personas nombradas en «Emisión». Una persona decidió sobre cada afirmación, o esta queda cubierta por una muestra que cumplió su límite. La tabla que sigue a cada descripción indica cuál es el caso.',
  'sign-verified': 'Este informe no se ha emitido. Las líneas quedan vacías hasta entonces.',
  'sign-released':
    'La emisión fue confirmada por las personas nombradas en «Emisión». Las líneas sirven para la firma manuscrita cuando se exija.',
  'limits-verified':
    'Las personas decidieron sobre las afirmaciones según lo que cada frase indica que miraron, o solo según el texto; las afirmaciones cubiertas por una muestra no se miraron una por una. La valoración jurídica la hacen personas, nunca este programa.',
  'reading-decided':
    'Las palabras de duda indican lo inseguro que estaba el programa. Lo que una persona confirmó o modificó figura sin ellas, por inseguro que estuviera el programa; solo una edad aparente sigue siendo una estimación.',
  'signature-text':
    'He revisado este informe y respondo de su contenido tal como se decidió. El material mismo solo se miró en la medida en que este informe lo indica.',
  'how-text': 'solo a partir del texto',
  'how-stack': 'en otro elemento de la misma pila',
  'how-looks': 'después de mirar: {$looks}',
  covered: `.input {$upper :integer}
.match $upper
one {{no examinadas una por una: en una población de {$size :integer} afirmaciones, como máximo {$upper} es falsa, con una confianza del {$confidence} (afirmaciones decididas de la muestra: {$decided :integer}, falsas: {$wrong :integer})}}
* {{no examinadas una por una: en una población de {$size :integer} afirmaciones, como máximo {$upper} son falsas, con una confianza del {$confidence} (afirmaciones decididas de la muestra: {$decided :integer}, falsas: {$wrong :integer})}}`,
  release: 'Emisión',
  'release-id': 'Emisión',
  prepared: 'Preparada',
  confirmed: 'Confirmada',
  'by-at': '{$name}, {$date}',
  digest: 'Valor hash (SHA-256) del estado del caso que recoge este informe',
  'confirmed-how': 'Cada persona confirmó la emisión en su propio nombre e introdujo para ello su frase de contraseña.',
  check:
    'Para comprobar esta emisión, ejecute «wordveil verify --case {$reference}». La orden nombra cada emisión con su valor hash e indica si sus archivos, y todo aquello de lo que se hicieron, están como se registraron. La orden se ejecuta donde se guarda el caso e indica también el SHA-256 de cada archivo: una copia de este informe no ha cambiado si su propio SHA-256 está entre ellos.',
  'left-out': 'Lo que este informe deja fuera',
  'left-out-media': 'Elementos del caso que no figuran en este informe: {$count :integer}.',
  'left-out-sections': 'Secciones que no figuran en este informe: {$sections}.',
  'in-report': 'Elementos de este informe',
  exposure: 'Lo que miraron las personas para verificar',
  'exposure-none': 'Nadie miró ninguna imagen ni escuchó ningún sonido.',
  'from-text': 'Afirmaciones decididas solo a partir del texto',
  'from-looks': 'Afirmaciones decididas después de mirar',
  'from-stack': 'Afirmaciones decididas en otro elemento de la misma pila',
  'by-sample': 'Afirmaciones cubiertas solo por una muestra',
  'still-open': 'Afirmaciones que son todavía un borrador',
  disputed: 'Afirmaciones con dos lecturas discrepantes',
  'by-verdict': 'Cómo se decidieron las afirmaciones',
  'read-twice': 'Afirmaciones leídas por una segunda persona',
  settled: 'De ellas, discrepancias resueltas después',
  'not-told':
    'Las descripciones omiten lo que las personas rechazaron o no pudieron determinar. El caso conserva cada una de esas afirmaciones con sus decisiones, y la exportación JSON del caso las contiene.',
  'by-tier': 'Vistas por tipo',
  'by-person': 'Vistas por persona',
  looks: `.input {$count :integer}
.match $count
one {{una vista, {$time}}}
* {{{$count} vistas, {$time}}}`,
  sampling: 'Muestras',
  'sampling-none': 'No se sorteó ninguna muestra.',
  formula:
    'El límite es unilateral y resulta de invertir la prueba hipergeométrica; k afirmaciones falsas tienen el riesgo α/((k + 1)(k + 2)), de modo que vale en todo momento del muestreo. Fuentes: Konijn 1973; Buonaccorsi 1987; Wright 1991; Wang 2015; Waudby-Smith & Ramdas 2020.',
  sample: 'Muestra {$number :integer}',
  population: 'Afirmaciones de la población',
  conditions: 'Qué afirmaciones abarca',
  'conditions-none': 'todas las que nadie había decidido',
  drawn: 'Sorteada',
  bound: 'Proporción de afirmaciones falsas que se quería excluir',
  confidence: 'Confianza',
  seed: 'Semilla del sorteo',
  list: 'SHA-256 de la lista de afirmaciones',
  decided: 'Decididas',
  wrong: 'De ellas, falsas',
  result: 'Resultado',
  'result-held': `.input {$upper :integer}
.match $upper
one {{El límite se cumple: como máximo {$upper} de {$size :integer} afirmaciones es falsa.}}
* {{El límite se cumple: como máximo {$upper} de {$size :integer} afirmaciones son falsas.}}`,
  'result-open': 'El límite aún no se ha demostrado.',
  'result-failed': 'La muestra no puede demostrar el límite; hay que decidir sobre cada afirmación.',
  'preview-long':
    'El resumen y los modelos figuran en el informe elaborado. Una vista previa de más de {$count :integer} elementos los deja fuera.',
  kept: 'Emisión {$id} de {$names}: valor hash {$digest}, archivos sin cambios: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
