import type { AreaMessages } from '../interface-message.ts'

/** Words of reports on who verified and released them. */
export const verified = {
  'notice-part': 'Ébauche d’IA, rédigée par {$program} (intelligence artificielle). Vérifiée par des personnes en partie seulement.',
  'notice-verified': 'Rédigé par {$program} (intelligence artificielle). Vérifié par des personnes, non émis.',
  'notice-released':
    'Rédigé par {$program} (intelligence artificielle). Émis le {$date} par {$names}. Émission {$release}, empreinte {$digest}.',
  'state-part': 'Ébauche, vérifiée en partie',
  'state-verified': 'Vérifié par des personnes, non émis',
  'state-released': 'Émis',
  'text-part':
    'Ébauche d’IA, vérifiée par des personnes en partie seulement. Le tableau qui suit chaque description indique quelles phrases elles ont vérifiées. Il ne faut pas tenir les autres pour des faits.',
  'text-verified':
    'Vérifié par des personnes\u00a0: chaque affirmation a été tranchée par une personne ou est couverte par un échantillon qui a tenu sa borne. Le tableau qui suit chaque description indique lequel des deux cas s’applique. Ce rapport n’a pas été émis.',
  'text-released':
    'Émis par les personnes nommées sous «\u202fÉmission\u202f». Chaque affirmation a été tranchée par une personne ou est couverte par un échantillon qui a tenu sa borne. Le tableau qui suit chaque description indique lequel des deux cas s’applique.',
  'sign-verified': 'Ce rapport n’a pas été émis. Les lignes restent vides jusqu’à l’émission.',
  'sign-released':
    'L’émission a été confirmée par les personnes nommées sous «\u202fÉmission\u202f». Les lignes servent à une signature manuscrite là où elle est exigée.',
  'limits-verified':
    'Des personnes ont tranché les affirmations d’après ce que chaque phrase indique comme consulté, ou d’après le seul texte\u202f; celles que couvre un échantillon n’ont pas été examinées une à une. L’appréciation juridique revient à des personnes, jamais à ce programme.',
  'reading-decided':
    'Les mots de doute disent à quel point le logiciel était incertain. Ce qu’une personne a confirmé ou modifié figure sans eux, si incertain que fût le logiciel\u202f; seul un âge apparent reste une estimation.',
  'signature-text':
    'J’ai examiné ce rapport et je réponds de son contenu tel qu’il a été tranché. Les fichiers eux-mêmes n’ont été consultés que dans la mesure indiquée par ce rapport.',
  'how-text': 'd’après le seul texte',
  'how-stack': 'sur un autre média de la même pile',
  'how-looks': 'après consultation\u00a0: {$looks}',
  covered: `.input {$upper :integer}
.match $upper
one {{non examinées une à une\u00a0: dans une population de {$size :integer} affirmations, au plus {$upper} est fausse, avec une confiance de {$confidence} (affirmations tranchées de l’échantillon\u00a0: {$decided :integer}, fausses\u00a0: {$wrong :integer})}}
* {{non examinées une à une\u00a0: dans une population de {$size :integer} affirmations, au plus {$upper} sont fausses, avec une confiance de {$confidence} (affirmations tranchées de l’échantillon\u00a0: {$decided :integer}, fausses\u00a0: {$wrong :integer})}}`,
  release: 'Émission',
  'release-id': 'Émission',
  prepared: 'Préparée',
  confirmed: 'Confirmée',
  'by-at': '{$name}, {$date}',
  digest: 'Empreinte (SHA-256) de l’état de l’affaire que rapporte ce document',
  'confirmed-how': 'Chaque personne a confirmé l’émission en son propre nom et a saisi pour cela sa phrase secrète.',
  check:
    'Pour contrôler cette émission, lancez «\u202fwordveil verify --case {$reference}\u202f». La commande nomme chaque émission avec son empreinte et dit si ses fichiers, et tout ce dont ils sont tirés, sont tels qu’ils ont été enregistrés. La commande se lance là où l’affaire est conservée et donne aussi le SHA-256 de chaque fichier\u00a0: une copie de ce rapport est inchangée si son propre SHA-256 en fait partie.',
  'left-out': 'Ce que ce rapport laisse de côté',
  'left-out-media': 'Médias de l’affaire absents de ce rapport\u00a0: {$count :integer}.',
  'left-out-sections': 'Parties absentes de ce rapport\u00a0: {$sections}.',
  'in-report': 'Médias de ce rapport',
  exposure: 'Ce que des personnes ont consulté pour vérifier',
  'exposure-none': 'Personne n’a regardé d’image ni écouté de son.',
  'from-text': 'Affirmations tranchées d’après le seul texte',
  'from-looks': 'Affirmations tranchées après consultation',
  'from-stack': 'Affirmations tranchées sur un autre média de la même pile',
  'by-sample': 'Affirmations que seul un échantillon couvre',
  'still-open': 'Affirmations encore à l’état d’ébauche',
  disputed: 'Affirmations aux lectures divergentes',
  'by-verdict': 'Comment les affirmations ont été tranchées',
  'read-twice': 'Affirmations lues par une seconde personne',
  settled: 'Parmi elles, divergences tranchées depuis',
  'not-told':
    'Les descriptions omettent ce que des personnes ont rejeté ou n’ont pas pu déterminer. L’affaire conserve chacune de ces affirmations avec ses décisions, et l’export JSON de l’affaire les contient.',
  'by-tier': 'Consultations par genre',
  'by-person': 'Consultations par personne',
  looks: `.input {$count :integer}
.match $count
one {{{$count} consultation, {$time}}}
* {{{$count} consultations, {$time}}}`,
  sampling: 'Échantillons',
  'sampling-none': 'Aucun échantillon n’a été tiré.',
  formula:
    'La borne est unilatérale et s’obtient en inversant le test hypergéométrique\u202f; k affirmations fausses ont le risque α/((k + 1)(k + 2)), si bien qu’elle vaut à tout moment du tirage. Sources\u00a0: Konijn 1973\u202f; Buonaccorsi 1987\u202f; Wright 1991\u202f; Wang 2015\u202f; Waudby-Smith & Ramdas 2020.',
  sample: 'Échantillon {$number :integer}',
  population: 'Affirmations de la population',
  conditions: 'Affirmations concernées',
  'conditions-none': 'toutes celles que personne n’avait tranchées',
  drawn: 'Tiré',
  bound: 'Part d’affirmations fausses à exclure',
  confidence: 'Confiance',
  seed: 'Graine du tirage',
  list: 'SHA-256 de la liste des affirmations',
  decided: 'Tranchées',
  wrong: 'Dont fausses',
  result: 'Résultat',
  'result-held': `.input {$upper :integer}
.match $upper
one {{La borne tient\u00a0: au plus {$upper} affirmation fausse sur {$size :integer}.}}
* {{La borne tient\u00a0: au plus {$upper} affirmations fausses sur {$size :integer}.}}`,
  'result-open': 'La borne n’est pas encore établie.',
  'result-failed': 'L’échantillon ne peut pas établir la borne\u202f; chaque affirmation est à trancher.',
  'preview-long':
    'La synthèse et les modèles figurent dans le rapport établi. Un aperçu de plus de {$count :integer} médias les laisse de côté.',
  kept: 'Émission {$id} par {$names}\u00a0: empreinte {$digest}, fichiers inchangés\u00a0: {$count :integer}.',
  'population-size': '{$count :integer}',
} as const satisfies AreaMessages<'verified'>
