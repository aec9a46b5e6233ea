import type { AreaMessages } from '../interface-message.ts'

/** Las palabras de la línea de órdenes. */
export const command = {
  'nothing-new': 'No hay nada nuevo que describir.',
  'reports-written': 'Los informes están en {$folder}:',
  'console-address': 'La consola está en {$address}. Ctrl-C la cierra.',
  'console-unencrypted': 'Sin cifrar: las frases de contraseña y todo lo que muestra la consola se pueden leer en la red.',
  'first-profile': 'Nadie tiene todavía un perfil. La primera persona lo crea en el navegador.',
  'type-passphrase': 'Frase de contraseña para {$name} (al menos 12 caracteres, no se muestra): ',
  'again-passphrase': 'Otra vez: ',
  'passphrase-differs': 'Las dos no coincidían. No se ha cambiado nada.',
  'no-people': 'Nadie tiene todavía un perfil.',
  'person-added':
    'Se ha añadido a {$name} con la función {$role}. Al iniciar sesión por primera vez elegirá una frase de contraseña propia.',
  'person-left': '{$name} ya no puede iniciar sesión.',
  'person-back': '{$name} puede iniciar sesión de nuevo.',
  'passphrase-given':
    '{$name} tiene una nueva frase de contraseña y la sustituirá al iniciar sesión la próxima vez. Las sesiones anteriores han terminado.',
  'told-pause': 'En pausa: antes se termina lo que está en curso. «resume» lo reanuda.',
  'told-go': 'El trabajo continúa.',
  'told-stop': 'El trabajo se detiene. Ejecute de nuevo la misma orden para continuar.',
  'no-run': 'No hay ningún trabajo en curso en el caso {$reference}. «status» muestra en qué punto está; «run» lo continúa.',
  'none-named': 'Ninguno de estos archivos está en el caso.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Todos están ya analizados.}}
one {{Un elemento pasa a ser el siguiente.}}
* {{{$count} elementos pasan a ser los siguientes.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{Caso {$reference}: un archivo.}}
* * {{Caso {$reference}: {$files} archivos, de ellos {$media} distintos.}}`,
  'outcome-described': `.input {$count :integer}
.match $count
one {{{$count} descrito}}
* {{{$count} descritos}}`,
  'outcome-partly': `.input {$count :integer}
.match $count
one {{{$count} descrito en parte}}
* {{{$count} descritos en parte}}`,
  'outcome-unreadable': `.input {$count :integer}
.match $count
one {{{$count} ilegible}}
* {{{$count} ilegibles}}`,
  'outcome-unsupported': '{$count :integer} que no son fotos, vídeos ni sonido, o en un formato que nada de lo instalado aquí lee',
  'outcome-known': `.input {$count :integer}
.match $count
one {{{$count} ya conocido}}
* {{{$count} ya conocidos}}`,
  'outcome-waiting': '{$count :integer} en espera',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{No se pudo leer un archivo. Figura aquí y en el informe.}}
* {{No se pudieron leer {$count} archivos. Figuran aquí y en el informe.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{Un archivo no coincide con lo que indica su archivo comprimido. Se tomó tal como salió de él; figura aquí y en el informe.}}
* {{{$count} archivos no coinciden con lo que indica su archivo comprimido. Se tomaron tal como salieron de él; figuran aquí y en el informe.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… y uno más; «status» los muestra todos.}}
* {{… y {$count} más; «status» los muestra todos.}}`,
  stopped: 'Detenido. Ejecute de nuevo la misma orden para continuar.',
  'exposure-none': 'No se ha mostrado ninguna imagen ni ningún sonido a nadie.',
  'verification-none': 'Todo el texto es un borrador de IA sin verificar; ninguna persona se ha pronunciado sobre ninguna afirmación.',
  'exposure-some': 'Imágenes o sonidos mostrados: {$count :integer}.',
  'verification-some':
    'Afirmaciones decididas por personas: {$decided :integer} de {$claims :integer}. Todo lo demás es un borrador de IA sin verificar.',
  'scheme-loaded': 'El esquema {$name} ({$version}) está cargado; categorías: {$count :integer}.',
  'export-written': 'La exportación está en {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{No se ha alterado nada: las entradas del registro de auditoría ({$entries}), los puntos de control firmados ({$checkpoints}) y las filas almacenadas ({$rows}) están tal como se registraron.}}`,
  'evidence-intact': `.input {$files :integer}
.match $files
one {{El material probatorio no ha cambiado: {$files} archivo tiene el valor hash que se registró.}}
* {{El material probatorio no ha cambiado: {$files} archivos tienen los valores hash que se registraron.}}`,
  'exhibit-waits':
    'La evidencia {$label} ({$name}) no está conectada, por lo que sus elementos multimedia quedan en espera. Se buscó en {$source}. Conéctela y ejecute de nuevo la misma orden.',
  'check-stopped':
    'La comprobación se detuvo antes de terminar. Hasta ahí no se encontró nada alterado; si se ejecuta de nuevo, empieza desde el principio.',
  'exhibit-absent': 'La evidencia {$label} no está conectada, por lo que no se pudieron comparar sus archivos.',
  altered: 'Alterado: {$what} – {$reason}.',
  'doctor-fit': 'Este equipo puede hacerlo todo.',
  'doctor-lacking': 'Faltan algunas cosas; junto a cada una se indica qué supone.',
  present: 'presente',
  missing: 'falta',
  'model-altered': 'alterado',
  remedy: 'Qué hacer: {$remedy}',
} as const satisfies AreaMessages<'command'>
