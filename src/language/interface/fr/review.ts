import type { AreaMessages } from '../interface-message.ts'

/** Words of the console on verification. */
export const review = {
  verify: 'Vérifier ce média',
  'verify-next': 'Vérifier le média suivant',
  desk: 'Affirmations et questions',
  progress: '{$decided} affirmations tranchées sur {$claims}.',
  blind: 'Vous lisez sans voir ce que d’autres ont décidé.',
  'all-done': 'Rien d’autre ne vous attend dans cette affaire.',
  'kept-for-later':
    'Rien d’autre ne vous attend pour l’instant. Ce qui reste relève des contenus difficiles\u202f; ils ne sont proposés ni au début ni à la fin d’une journée de travail.',
  'no-claims': 'Ce média n’a aucune affirmation à trancher.',
  question: 'Question',
  covers: `.input {$count :integer}
.match $count
* {{Une décision ici vaut pour {$count} médias de la pile.}}`,
  'agreement-agree': 'deux sources concordent',
  'agreement-one-source': 'une source',
  'agreement-disagree': 'une autre source a vu autre chose',
  'agreement-computed': 'calculé à partir du contenu',
  'not-yours': 'Cette affirmation ne vous est pas ouverte pour l’instant.',
  'not-yours-blind': 'Quelqu’un a tranché cette affirmation. Sa lecture ne vous revient pas.',
  confirm: 'Confirmer',
  reject: 'Rejeter',
  amend: 'Modifier',
  'cannot-tell': 'Impossible à dire',
  undo: 'Annuler la décision',
  unsent:
    'Décisions pas encore enregistrées\u00a0: {$count :integer}. Elles seront envoyées dès que le serveur répondra. Restez sur cette page jusque-là.',
  discard: 'Les abandonner',
  'next-medium': 'Média suivant',
  'state-draft': 'Ébauche',
  'state-confirmed': 'Confirmé',
  'state-rejected': 'Rejeté',
  'state-amended': 'Modifié',
  'state-cannot-tell': 'Impossible à dire',
  'state-differs': 'Lectures divergentes',
  'state-hidden': 'Tranché',
  history: `.input {$count :integer}
.match $count
one {{{$count} décision}}
* {{{$count} décisions}}`,
  'draft-said': 'L’ébauche disait\u00a0:',
  'history-line': '{$what}\u00a0: {$name}, {$date}',
  'done-confirm': 'Confirmé',
  'done-reject': 'Rejeté',
  'done-amend': 'Modifié',
  'done-cannot-tell': 'Impossible à dire',
  'done-withdraw': 'Décision annulée',
  'reading-first': 'Première lecture',
  'reading-second': 'Seconde lecture',
  'reading-adjudication': 'Départagé',
  'through-stack': 'Par la pile',
  'through-sample': 'Par un échantillon',
  'looks-taken': `.input {$count :integer}
.match $count
one {{{$count} consultation}}
* {{{$count} consultations}}`,
  'save-amendment': 'Enregistrer la modification',
  cancel: 'Abandonner',
  'at-most': `.input {$count :integer}
.match $count
* {{{$count} au plus}}`,
  strip: 'Le film en mots',
  stack: 'Pile\u00a0: {$total} médias semblables, une décision vaut pour {$covers}',
  'this-one': '(celui-ci)',
  'taken-out-by': 'Retiré par {$name}',
  'put-back': 'Remettre',
  'take-out': 'Retirer',
  category: 'Catégorie',
  notes: `.input {$count :integer}
.match $count
0 {{Notes}}
* {{Notes ({$count})}}`,
  note: 'Note',
  'note-by': '{$name}, {$date}',
  'add-note': 'Ajouter la note',
  'second-reading': 'Seconde lecture',
  'second-how': 'Une partie des affirmations tranchées est relue par une seconde personne qui ne voit pas la première décision.',
  'second-none': 'Rien n’attend votre seconde lecture.',
  'second-claims': `.input {$count :integer}
.match $count
one {{{$count} affirmation}}
* {{{$count} affirmations}}`,
  differences: 'Lectures divergentes',
  settle: 'Départager',
  agreement: 'Accord des lecteurs',
  'agreement-same': '{$same} affirmations lues deux fois sur {$total} ont été jugées de même.',
  'agreement-unknown': 'Les lectures sont trop peu nombreuses ou trop uniformes pour donner un kappa.',
  'agreement-kappa': 'Kappa de Cohen {$kappa}, intervalle à 95 % de {$from} à {$to}.',
  'confirm-facts': 'Confirmer les {$count} affirmations mesurées ou lues dans le fichier',
} as const satisfies AreaMessages<'review'>
