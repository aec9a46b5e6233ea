import type { AreaMessages } from '../interface-message.ts'

/** Les mots de la ligne de commande. */
export const command = {
  'nothing-new': 'Il n’y a rien de nouveau à décrire.',
  'reports-written': 'Les rapports se trouvent dans {$folder}\u00a0:',
  'console-address': 'La console est accessible à l’adresse {$address}. Ctrl-C l’arrête.',
  'console-unencrypted': 'Sans chiffrement\u00a0: les phrases secrètes et tout ce que la console affiche peuvent être lus sur le réseau.',
  'first-profile': 'Personne n’a encore de profil. La première personne en crée un dans le navigateur.',
  'type-passphrase': 'Phrase secrète pour {$name} (au moins 12 caractères, non affichée)\u00a0: ',
  'again-passphrase': 'Encore une fois\u00a0: ',
  'passphrase-differs': 'Les deux n’étaient pas identiques. Rien n’a été changé.',
  'no-people': 'Personne n’a encore de profil.',
  'person-added': '{$name} a été ajouté avec le rôle {$role}. À la première connexion, cette personne choisit sa propre phrase secrète.',
  'person-left': '{$name} ne peut plus se connecter.',
  'person-back': '{$name} peut de nouveau se connecter.',
  'passphrase-given':
    '{$name} a une nouvelle phrase secrète et la remplacera à la prochaine connexion. Les anciennes connexions ont pris fin.',
  'told-pause': 'Mise en pause\u00a0: ce qui est en cours est d’abord achevé. «\u202fresume\u202f» relance le travail.',
  'told-go': 'Le traitement reprend.',
  'told-stop': 'Le traitement s’arrête. Relancez la même commande pour continuer.',
  'no-run':
    'Aucun traitement n’est en cours pour l’affaire {$reference}. «\u202fstatus\u202f» indique où elle en est\u202f; «\u202frun\u202f» poursuit le traitement.',
  'none-named': 'Aucun de ces fichiers ne figure dans l’affaire.',
  'brought-forward': `.input {$count :integer}
.match $count
0 {{Tous sont déjà analysés.}}
one {{Un média passe en tête de file.}}
* {{{$count} médias passent en tête de file.}}`,
  'case-summary': `.input {$media :integer}
.input {$files :integer}
.match $media $files
one one {{Affaire {$reference}\u00a0: un fichier.}}
* * {{Affaire {$reference}\u00a0: {$files} fichiers, dont {$media} différents.}}`,
  'outcome-described': `.input {$count :integer}
.match $count
one {{{$count} décrit}}
* {{{$count} décrits}}`,
  'outcome-partly': `.input {$count :integer}
.match $count
one {{{$count} décrit en partie}}
* {{{$count} décrits en partie}}`,
  'outcome-unreadable': `.input {$count :integer}
.match $count
one {{{$count} illisible}}
* {{{$count} illisibles}}`,
  'outcome-unsupported': '{$count :integer} ni photo, ni vidéo, ni son, ou d’un format que rien ne lit ici',
  'outcome-known': `.input {$count :integer}
.match $count
one {{{$count} déjà connu}}
* {{{$count} déjà connus}}`,
  'outcome-waiting': '{$count :integer} en attente',
  'some-unreadable': `.input {$count :integer}
.match $count
one {{Un fichier n’a pas pu être lu. Il est indiqué ici et dans le rapport.}}
* {{{$count} fichiers n’ont pas pu être lus. Ils sont indiqués ici et dans le rapport.}}`,
  'some-damaged': `.input {$count :integer}
.match $count
one {{Un fichier ne correspond pas à ce que son archive indique. Il a été repris tel qu’il en est sorti\u00a0; il est indiqué ici et dans le rapport.}}
* {{{$count} fichiers ne correspondent pas à ce que leur archive indique. Ils ont été repris tels qu’ils en sont sortis\u00a0; ils sont indiqués ici et dans le rapport.}}`,
  'and-more': `.input {$count :integer}
.match $count
one {{… et un autre\u202f; «\u202fstatus\u202f» les affiche tous.}}
* {{… et {$count} autres\u202f; «\u202fstatus\u202f» les affiche tous.}}`,
  stopped: 'Arrêté. Relancez la même commande pour continuer.',
  'exposure-none': 'Aucune image ni aucun son n’a été présenté à quiconque.',
  'verification-none':
    'Tous les textes sont des ébauches produites par IA et non vérifiées\u202f; personne ne s’est prononcé sur aucune affirmation.',
  'exposure-some': 'Images ou sons montrés\u00a0: {$count :integer}.',
  'verification-some':
    'Affirmations tranchées par des personnes\u00a0: {$decided :integer} sur {$claims :integer}. Tout le reste est une ébauche produite par IA, non vérifiée.',
  'scheme-loaded': 'Le schéma {$name} ({$version}) est chargé\u202f; catégories\u00a0: {$count :integer}.',
  'export-written': 'L’export se trouve dans {$path}.',
  intact: `.input {$entries :integer}
.input {$checkpoints :integer}
.input {$rows :integer}
{{Rien n’a été modifié\u00a0: les entrées du journal d’audit ({$entries}), les points de contrôle signés ({$checkpoints}) et les lignes stockées ({$rows}) sont tels qu’ils ont été enregistrés.}}`,
  'evidence-intact': `.input {$files :integer}
.match $files
one {{Les éléments de preuve sont inchangés\u00a0: {$files} fichier a l’empreinte qui avait été enregistrée.}}
* {{Les éléments de preuve sont inchangés\u00a0: {$files} fichiers ont les empreintes qui avaient été enregistrées.}}`,
  'exhibit-waits':
    'Le scellé {$label} ({$name}) n’est pas connecté\u202f; ses médias sont donc en attente. Il a été cherché à cet emplacement\u00a0: {$source}. Connectez-le et relancez la même commande.',
  'check-stopped':
    'La vérification a été arrêtée avant la fin. Jusque-là, rien de modifié n’a été trouvé\u202f; relancée, elle reprend au début.',
  'exhibit-absent': 'Le scellé {$label} n’est pas connecté\u202f; ses fichiers n’ont donc pas pu être comparés.',
  altered: 'Modifié\u00a0: {$what} – {$reason}.',
  'doctor-fit': 'Cette machine peut tout faire.',
  'doctor-lacking': 'Il manque certains éléments\u202f; les conséquences sont indiquées pour chacun.',
  present: 'présent',
  missing: 'absent',
  'model-altered': 'modifié',
  remedy: 'À faire\u00a0: {$remedy}',
} as const satisfies AreaMessages<'command'>
