import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Fact, FactList } from '../descriptions/facts.ts'

/** A film of moving pictures with text drawn over it: a mark that stays, and a caption for each part. */
interface DrawnFilm {
  readonly name: string
  readonly clips: readonly string[]
  readonly mark: string
  readonly captions: readonly string[]
}

const seconds = 4
const fonts = join(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans/400Regular')

const films: readonly DrawnFilm[] = [
  {
    name: 'harbour.mp4',
    clips: ['video/thorn/v1.m4v', 'video/mdn/flower.mp4', 'video/torchcodec/nasa_13013.mp4', 'video/mei/Issue_515_(java).mp4'],
    mark: 'CHANNEL NINE',
    captions: ['Good evening and welcome', 'The harbour opens again', 'Weather turns colder tonight', 'Tickets from the office'],
  },
  {
    name: 'market.mp4',
    clips: ['video/intel/car-detection.mp4', 'video/intel/bottle-detection.mp4', 'video/mdn/flower.mp4', 'video/thorn/v1.m4v'],
    mark: 'Northern Review',
    captions: ['Parking behind the market', 'Fresh water every morning', 'Garden days in June', 'Roof repairs begin Monday'],
  },
  {
    name: 'museum.mp4',
    clips: ['video/mei/Issue_515_(java).mp4', 'video/torchcodec/nasa_13013.mp4', 'video/intel/car-detection.mp4', 'video/mdn/flower.mp4'],
    mark: 'CITY MUSEUM',
    captions: ['Quiet pond at the park', 'Old rockets on display', 'Please use both entrances', 'Open until eighteen thirty'],
  },
]

/** Draws small text over clips of the test data into a folder, strongly compressed, and lists what it says. */
export async function drawFilms(data: string, folder: string): Promise<FactList[]> {
  const lists: FactList[] = []
  for (const film of films) {
    const path = join(folder, film.name)
    await draw(film, data, path)
    lists.push({
      medium: film.name,
      path,
      facts: [silent, textFact(film.mark, 0, film.clips.length), ...film.captions.map((words, index) => textFact(words, index, 1))],
    })
  }
  return lists
}

const silent: Fact = { need: 'may', kind: 'sound', codes: ['no-sound'], words: '', count: null, from: null, to: null }

function textFact(words: string, part: number, parts: number): Fact {
  return { need: 'must', kind: 'text', codes: [], words, count: null, from: part * seconds, to: (part + parts) * seconds }
}

async function draw({ clips, mark, captions }: DrawnFilm, data: string, path: string): Promise<void> {
  const font = readdirSync(fonts).find((name) => name.endsWith('.ttf'))
  const style = `fontfile=${fonts}/${font}:fontcolor=white:borderw=1`
  const alike = 'scale=1280:720:force_original_aspect_ratio=increase,crop=1280:720,fps=25,setsar=1'
  const scaled = clips.map((_, index) => `[${index}:v]${alike},tpad=stop=100:stop_mode=clone,trim=duration=${seconds}[c${index}]`)
  const drawn = captions.map((words, index) => {
    const [from, to] = [index * seconds, (index + 1) * seconds]
    return `drawtext=${style}:text='${words}':x=(w-tw)/2:y=650:fontsize=18:enable='gte(t,${from})*lt(t,${to})'`
  })
  const joined = `${clips.map((_, index) => `[c${index}]`).join('')}concat=n=${clips.length}:v=1`
  const graph = `${scaled.join(';')};${joined},drawtext=${style}:text='${mark}':x=60:y=40:fontsize=18,${drawn.join(',')}`
  const inputs = clips.flatMap((clip) => ['-t', String(seconds), '-i', join(data, clip)])
  await promisify(execFile)('ffmpeg', [
    '-v',
    'error',
    '-y',
    ...inputs,
    '-filter_complex',
    graph,
    '-an',
    '-crf',
    '38',
    '-preset',
    'veryfast',
    path,
  ])
}
