import type { Sentences } from '../locale-data.ts'

/** English sentences and phrases, MessageFormat 2. */
export const sentences = {
  counted: `.input {$count :numeral}
.match $count
1 {{{$thing :term form=indefinite}}}
* {{{$count} {$thing :term count=$count}}}`,
  'at-least': 'at least {$count :numeral} {$thing :term count=$count}',
  plural: '{$thing :term form=other}',
  span: 'from {$from} to {$to}',
  moment: 'at {$at}',
  stretches: 'in {$count :numeral} stretches from {$from} to {$to}',
  'in-shots': `.input {$extent :string}
.input {$count :integer}
.match $extent $count
all 2 {{in both shots}}
all * {{in every shot}}
many * {{in {$count :numeral} of {$of :numeral} shots}}
* one {{in shot {$shots}}}
* * {{in shots {$shots}}}`,
  'shot-heading': 'Shot {$index :integer}, {$from}–{$to}',
  'shot-at-heading': 'Shot {$index :integer}, {$at}',
  'summary-heading': 'Summary',
  'metadata-time': 'on {$time}',
  'metadata-date': 'with the date given as {$date :quotes}',
  'metadata-device': 'with the device {$device :quotes}',
  'in-language': 'in {$language}',
  'in-script': 'in {$script}',
  worn: `.input {$colour :words form=base}
.match $colour
none {{{$item :term form=one}}}
* {{{$colour} {$item :term form=one}}}`,
  romanised: '{$quotes :quotes} (in Latin letters: {$letters})',
  'thing-in-media': '{$thing :term form=other} ({$media :integer})',
  'metadata-place': `.input {$northSouth :string}
.input {$eastWest :string}
.match $northSouth $eastWest
north east {{at the position {$latitude}° N, {$longitude}° E}}
north * {{at the position {$latitude}° N, {$longitude}° W}}
* east {{at the position {$latitude}° S, {$longitude}° E}}
* * {{at the position {$latitude}° S, {$longitude}° W}}`,

  picture: `.input {$traits :words form=base}
.input {$colours :words form=base}
.match $traits $colours
none * {{The picture measures {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels.}}
* none {{The picture ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) is {$traits}.}}
* one {{The picture ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) is {$traits}; {$colours} dominates.}}
* * {{The picture ({$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels) is {$traits}; {$colours} dominate.}}`,
  film: `.input {$shots :numeral}
.match $shots
1 {{The film is {$length} long, measures {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels and consists of a single shot.}}
* {{The film is {$length} long, measures {$width :integer useGrouping=never} × {$height :integer useGrouping=never} pixels and consists of {$shots} shots.}}`,
  recording: 'The recording is {$length} long.',
  look: `.input {$medium :string}
.input {$colours :words form=base}
.match $medium $colours
film-again * {{It is {$traits :words form=base} throughout.}}
film * {{The film is {$traits :words form=base} throughout.}}
* none {{The picture is {$traits :words form=base}.}}
* one {{The picture is {$traits :words form=base}; {$colours} dominates.}}
* * {{The picture is {$traits :words form=base}; {$colours} dominate.}}`,
  transition: `.input {$transition :string}
.match $transition
dissolve {{The shot begins with a dissolve.}}
fade {{The shot begins with a fade.}}
* {{The shot begins with a wipe.}}`,
  'first-look': `.input {$keyframes :integer}
.match $keyframes
one {{Drafted from one keyframe; the whole film has not been read yet.}}
* {{Drafted from {$keyframes} keyframes; the whole film has not been read yet.}}`,
  damaged: 'The file is damaged; only what could be read of it is described.',
  quality: `.input {$certainty :string}
.input {$again :string}
.match $certainty $again
stated no {{The picture is {$defects :words form=base}.}}
stated * {{It is {$defects :words form=base}.}}
likely no {{The picture is probably {$defects :words form=base}.}}
likely * {{It is probably {$defects :words form=base}.}}
* no {{The picture is possibly {$defects :words form=base}.}}
* * {{It is possibly {$defects :words form=base}.}}`,

  visible: `.input {$certainty :string}
.input {$also :string}
.input {$things :things}
.local $first = {$things :things select=first}
.match $certainty $also $things $first
stated no * * {{{$things} can be seen.}}
stated * one * {{{$things} is also visible.}}
stated * * * {{{$things} are also visible.}}
likely no * * {{{$things} can probably be seen.}}
likely * * one {{There is probably also {$things}.}}
likely * * * {{There are probably also {$things}.}}
* no * * {{Possibly {$things} can be seen.}}
* * * * {{Possibly {$things} can also be seen.}}`,
  'visible-with': `{$people :things} can be seen, along with {$things :things}.`,
  'visible-doubtful': `.input {$also :string}
.input {$likely :things}
.local $first = {$likely :things select=first}
.match $also $first
no * {{{$likely} can probably be seen, and possibly {$possible :things}.}}
* one {{There is probably also {$likely}, and possibly {$possible :things}.}}
* * {{There are probably also {$likely}, and possibly {$possible :things}.}}`,
  faces: `.input {$certainty :string}
.input {$count :numeral}
.match $certainty $count
stated 1 {{One face can be made out.}}
stated * {{{$count} faces can be made out.}}
likely 1 {{One face can probably be made out.}}
likely * {{{$count} faces can probably be made out.}}
* 1 {{Possibly one face can be made out.}}
* * {{Possibly {$count} faces can be made out.}}`,
  'face-group': `.input {$certainty :string}
.input {$others :numeral}
.match $certainty $others
stated 1 {{A face here resembles a face in another medium of the case (face group {$group}, by likeness alone).}}
stated * {{A face here resembles faces in {$others} other media of the case (face group {$group}, by likeness alone).}}
* 1 {{A face here may resemble a face in another medium of the case (face group {$group}, by likeness alone).}}
* * {{A face here may resemble faces in {$others} other media of the case (face group {$group}, by likeness alone).}}`,
  unchanged: `.input {$seen :string}
.match $seen
nothing {{Nothing could be recognised well enough to be described here either.}}
* {{What can be seen is the same as in the previous shot.}}`,

  text: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{The text {$quotes} can be read.}}
stated none * {{The texts {$quotes} can be read.}}
stated * * {{Text {$tongue} can be read: {$quotes}.}}
likely none * {{There is text that probably reads {$quotes}.}}
likely * * {{There is text {$tongue} that probably reads {$quotes}.}}
* none * {{There is text that possibly reads {$quotes}.}}
* * * {{There is text, possibly {$tongue}, that may read {$quotes}.}}`,
  overlay: `.input {$certainty :string}
.input {$tongue :string}
.input {$quotes :quotes}
.match $certainty $tongue $quotes
stated none one {{The text {$quotes} is laid over the picture.}}
stated none * {{The texts {$quotes} are laid over the picture.}}
stated * * {{Text {$tongue} is laid over the picture: {$quotes}.}}
likely none * {{Text is laid over the picture that probably reads {$quotes}.}}
likely * * {{Text {$tongue} is laid over the picture; it probably reads {$quotes}.}}
* none * {{Text is laid over the picture that possibly reads {$quotes}.}}
* * * {{Text, possibly {$tongue}, is laid over the picture; it may read {$quotes}.}}`,
  speech: `.input {$certainty :string}
.input {$tongue :string}
.match $certainty $tongue
stated none {{{$span}, the following is said: {$quotes :quotes}.}}
stated * {{{$span}, the following is said {$tongue}: {$quotes :quotes}.}}
likely none {{{$span}, the following is probably said: {$quotes :quotes}.}}
likely * {{{$span}, the following is probably said, {$tongue}: {$quotes :quotes}.}}
* none {{{$span}, the following is possibly said: {$quotes :quotes}.}}
* * {{{$span}, the following is possibly said {$tongue}: {$quotes :quotes}.}}`,
  sound: `.input {$state :string}
.input {$extent :string}
.input {$certainty :string}
.match $state $extent $certainty
speech whole stated {{Speech is heard throughout.}}
speech whole likely {{Speech is probably heard throughout.}}
speech whole * {{Possibly speech is heard throughout.}}
speech * stated {{Speech is heard {$spans}.}}
speech * likely {{Speech is probably heard {$spans}.}}
speech * * {{Possibly speech is heard {$spans}.}}
silence whole stated {{No sound is heard.}}
silence whole * {{Probably no sound is heard.}}
silence * stated {{It is silent {$spans}.}}
silence * * {{It is probably silent {$spans}.}}
other whole stated {{There is sound, but no speech is recognised in it.}}
other whole * {{There is sound, probably without speech.}}
other * stated {{There is sound in which no speech is recognised {$spans}.}}
other * * {{There is sound, probably without speech, {$spans}.}}
* * * {{The film has no sound.}}`,

  'film-people': `.input {$certainty :string}
.input {$bound :string}
.input {$most :numeral}
.match $certainty $bound $most
stated least 1 {{At least one person is seen {$where}.}}
stated least * {{People are seen {$where}, at least {$most} at the same time.}}
stated * 1 {{A person is seen {$where}.}}
stated * * {{People are seen {$where}, at most {$most} at the same time.}}
likely least 1 {{A person is probably seen {$where}.}}
likely least * {{People are probably seen {$where}, at least {$most} at the same time.}}
likely * 1 {{A person is probably seen {$where}.}}
likely * * {{People are probably seen {$where}, at most {$most} at the same time.}}
* least 1 {{Possibly a person is seen {$where}.}}
* least * {{Possibly people are seen {$where}, at least {$most} at the same time.}}
* * 1 {{Possibly a person is seen {$where}.}}
* * * {{Possibly people are seen {$where}, at most {$most} at the same time.}}`,
  'film-things': `.input {$certainty :string}
.input {$things :things}
.match $certainty $things
stated one {{{$things} is seen {$where}.}}
stated * {{{$things} are seen {$where}.}}
likely one {{{$things} is probably seen {$where}.}}
likely * {{{$things} are probably seen {$where}.}}
* one {{Possibly {$things} is seen {$where}.}}
* * {{Possibly {$things} are seen {$where}.}}`,
  'film-text': `.input {$certainty :string}
.match $certainty
stated {{Text can be read {$where}.}}
likely {{Text can probably be read {$where}.}}
* {{Possibly text can be read {$where}.}}`,
  'missed-speech': 'It was not transcribed.',
  'speech-total': `.input {$transcribed :string}
.match $transcribed
yes {{In all, speech is heard for {$length}.}}
* {{The speech, {$length} in all, was not transcribed.}}`,

  metadata: `.input {$medium :string}
.match $medium
picture {{According to the metadata, the picture was taken {$details}.}}
film {{According to the metadata, the film was recorded {$details}.}}
* {{According to the metadata, the recording was made {$details}.}}`,
  software: 'The metadata give {$software :quotes} as the software.',
  'name-mismatch': 'The file name ends in {$extension :quotes}, but the content is of the type {$mimeType}.',
  'same-picture': `.input {$others :numeral}
.match $others
1 {{The case holds another medium that is almost the same as this one.}}
* {{The case holds {$others} other media that are almost the same as this one.}}`,
  'same-film': `.input {$certainty :string}
.match $certainty
stated {{{$span} this film shows the same pictures as {$name :quotes} {$other}.}}
* {{{$span} this film probably shows the same pictures as {$name :quotes} {$other}.}}`,
  'nothing-recognised': `.input {$medium :string}
.match $medium
picture {{Nothing in the picture could be recognised well enough to be described.}}
film {{Nothing in the film could be recognised well enough to be described.}}
recording {{Nothing in the recording could be recognised well enough to be described.}}
* {{Nothing here could be recognised well enough to be described.}}`,

  setting: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated shot {{The shot was taken {$places :words form=base}.}}
stated film {{The film was taken {$places :words form=base}.}}
stated * {{The picture was taken {$places :words form=base}.}}
likely shot {{The shot was probably taken {$places :words form=base}.}}
likely film {{The film was probably taken {$places :words form=base}.}}
likely * {{The picture was probably taken {$places :words form=base}.}}
* shot {{The shot was possibly taken {$places :words form=base}.}}
* film {{The film was possibly taken {$places :words form=base}.}}
* * {{The picture was possibly taken {$places :words form=base}.}}`,
  'film-setting': `.input {$certainty :string}
.match $certainty
stated {{The film was taken {$places :words form=base} ({$where}).}}
likely {{The film was probably taken {$places :words form=base} ({$where}).}}
* {{The film was possibly taken {$places :words form=base} ({$where}).}}`,
  'same-place': `.input {$certainty :string}
.match $certainty
stated {{The surroundings are the same as in shot {$shot :integer}, {$at}.}}
likely {{The surroundings are probably the same as in shot {$shot :integer}, {$at}.}}
* {{The surroundings are possibly the same as in shot {$shot :integer}, {$at}.}}`,
  'place-group': `.input {$certainty :string}
.input {$others :numeral}
.match $certainty $others
stated 1 {{The surroundings resemble those in another medium of the case (place group {$group}, by likeness alone).}}
stated * {{The surroundings resemble those in {$others} other media of the case (place group {$group}, by likeness alone).}}
* 1 {{The surroundings may resemble those in another medium of the case (place group {$group}, by likeness alone).}}
* * {{The surroundings may resemble those in {$others} other media of the case (place group {$group}, by likeness alone).}}`,
  continues: `.input {$certainty :string}
.match $certainty
stated {{This film goes on where {$name :quotes} ends.}}
likely {{This film probably goes on where {$name :quotes} ends.}}
* {{This film possibly goes on where {$name :quotes} ends.}}`,
  'visible-during': `.input {$certainty :string}
.match $certainty
stated {{{$span}, {$things :things} can be seen.}}
likely {{{$span}, {$things :things} can probably be seen.}}
* {{{$span}, {$things :things} can possibly be seen.}}`,
  mark: `.input {$certainty :string}
.input {$carries :string}
.match $certainty $carries
stated none {{{$things :things} can be seen.}}
stated * {{{$things :things} can be seen that reads {$quotes :quotes}.}}
likely none {{{$things :things} can probably be seen.}}
likely * {{{$things :things} can probably be seen that reads {$quotes :quotes}.}}
* none {{Possibly {$things :things} can be seen.}}
* * {{Possibly {$things :things} can be seen that reads {$quotes :quotes}.}}`,
  clothing: `.input {$certainty :string}
.match $certainty
stated {{Clothing that can be seen: {$items}.}}
likely {{Clothing that can probably be seen: {$items}.}}
* {{Clothing that can possibly be seen: {$items}.}}`,
  posture: `.input {$certainty :string}
.input {$count :numeral}
.match $certainty $count
stated 1 {{One person is {$posture :words form=base}.}}
stated * {{{$count} people are {$posture :words form=base}.}}
likely 1 {{One person is probably {$posture :words form=base}.}}
likely * {{{$count} people are probably {$posture :words form=base}.}}
* 1 {{One person is possibly {$posture :words form=base}.}}
* * {{{$count} people are possibly {$posture :words form=base}.}}`,
  position: `.input {$certainty :string}
.match $certainty
stated {{The person is {$place :words form=base} of the picture.}}
likely {{The person is probably {$place :words form=base} of the picture.}}
* {{The person is possibly {$place :words form=base} of the picture.}}`,
  'age-range': `.input {$count :numeral}
.match $count
1 {{A model estimates the apparent age of one person at {$from :integer} to {$to :integer} years; such an estimate is uncertain.}}
* {{A model estimates the apparent age of {$count} people at {$from :integer} to {$to :integer} years; such an estimate is uncertain.}}`,
  event: `.input {$certainty :string}
.match $certainty
stated {{{$event :words form=base} {$span}.}}
likely {{Probably {$event :words form=base} {$span}.}}
* {{Possibly {$event :words form=base} {$span}.}}`,
  camera: `.input {$certainty :string}
.input {$motion :string}
.match $certainty $motion
stated fixed {{The camera does not move.}}
stated handheld {{The camera is held by hand.}}
stated * {{The camera moves.}}
likely fixed {{The camera probably does not move.}}
likely handheld {{The camera is probably held by hand.}}
likely * {{The camera probably moves.}}
* fixed {{The camera possibly does not move.}}
* handheld {{The camera is possibly held by hand.}}
* * {{The camera possibly moves.}}`,
  making: `.input {$certainty :string}
.input {$medium :string}
.match $certainty $medium
stated film {{The film is {$makings :words form=base}.}}
stated * {{The picture is {$makings :words form=base}.}}
likely film {{The film is probably {$makings :words form=base}.}}
likely * {{The picture is probably {$makings :words form=base}.}}
* film {{The film is possibly {$makings :words form=base}.}}
* * {{The picture is possibly {$makings :words form=base}.}}`,
  translation: 'Translated by a machine, not checked: {$quotes :quotes}.',

  'case-media': `The case holds {$things :things}.`,
  'case-stacks': `.input {$stacks :numeral}
.match $stacks
1 {{One group of pictures that are almost the same holds {$media :integer} media.}}
* {{{$stacks} groups of pictures that are almost the same hold {$media :integer} media.}}`,
  'case-people': `.input {$media :numeral}
.match $media
1 {{People are seen in one medium of {$of :integer}.}}
* {{People are seen in {$media} media of {$of :integer}.}}`,
  'case-things': `Seen most often, with the number of media: {$list}.`,
  'case-text': `.input {$media :numeral}
.match $media
1 {{Text can be read in one medium.}}
* {{Text can be read in {$media} media.}}`,
  'case-speech': `.input {$media :numeral}
.match $media
1 {{Speech is heard in one medium, {$length} in all.}}
* {{Speech is heard in {$media} media, {$length} in all.}}`,
  'case-settings': `Places that can be made out, with the number of media: {$list}.`,
  'case-devices': `Devices named in the metadata: {$devices :quotes}.`,
  'case-times': `The metadata give times from {$from} to {$to}.`,
  'case-places': `.input {$media :numeral}
.match $media
1 {{The metadata of one medium hold a position.}}
* {{The metadata of {$media} media hold a position.}}`,
} as const satisfies Sentences
