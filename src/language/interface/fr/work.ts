import type { AreaMessages } from '../interface-message.ts'

/** Mots sur le travail en cours, en ligne de commande et dans la console. */
export const work = {
  'stage-reading': 'Lecture des fichiers',
  'stage-analysing': 'Analyse des médias',
  'stage-drafting': 'Mise à jour des descriptions',
  'stage-reporting': 'Établissement des rapports',
  'stage-finding': 'Préparation de la recherche',
  'stage-verifying': 'Contrôle des fichiers',
  'time-left': 'encore {$time} environ',
  'no-estimate': 'pas encore d’estimation',
  paused: 'en pause\u202f; «\u202fwordveil resume\u202f» relance le travail',
  pausing: `.input {$count :integer}
.match $count
one {{mise en pause\u00a0: un média en cours est d’abord achevé}}
* {{mise en pause\u00a0: {$count} médias en cours sont d’abord achevés}}`,
  'pausing-rest': 'mise en pause\u00a0: ce qui est en cours est d’abord achevé',
  'on-processor':
    'L’accélérateur demandé ne peut pas être utilisé\u202f; les réseaux fonctionnent sur le processeur ({$reason}). «\u202fwordveil doctor\u202f» en dit plus.',
} as const satisfies AreaMessages<'work'>
