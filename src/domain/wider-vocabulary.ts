import { type CocoCode, cocoCodes } from './vocabulary.ts'

/*
 * The closed lists beyond the 80 classes of COCO: what a question sheet may offer as answers and what can be computed. The list ends here: a
 * model that answers anything else has not answered. Nothing in it judges; category schemes are data that an agency loads.
 */

/** Marks and signs, which may carry text: each is a thing as well. */
export const markCodes = [
  'logo',
  'flag',
  'emblem',
  'number plate',
  'road sign',
  'shop sign',
  'poster',
  'label',
  'barcode',
  'qr code',
  'price tag',
  'tattoo',
] as const
export type MarkCode = (typeof markCodes)[number]

/** Things beyond COCO that tell where and when a picture was made, or that mark a place. */
export const thingCodes = [
  ...markCodes,
  'lamp',
  'street lamp',
  'window',
  'door',
  'curtain',
  'mirror',
  'picture frame',
  'carpet',
  'wardrobe',
  'shelf',
  'desk',
  'pillow',
  'blanket',
  'power socket',
  'light switch',
  'radiator',
  'fan',
  'fireplace',
  'staircase',
  'shower',
  'bathtub',
  'washing machine',
  'tablet computer',
  'monitor',
  'camera',
  'tripod',
  'microphone',
  'headphones',
  'loudspeaker',
  'charger',
  'newspaper',
  'map',
  'calendar',
  'document',
  'banknote',
  'coin',
  'payment card',
  'key',
  'ticket',
  'box',
  'can',
  'jar',
  'bag',
  'basket',
  'candle',
  'tool',
  'toy',
  'guitar',
  'piano',
  'tree',
  'flower',
  'building',
  'tower',
  'bridge',
  'fence',
  'tent',
  'van',
  'scooter',
  'tractor',
  'helicopter',
  'rabbit',
  'hen',
  'duck',
  'goat',
  'pig',
  'fish',
  'insect',
] as const
export type ThingCode = (typeof thingCodes)[number]

/** Whatever a claim of an object may name. */
export type ObjectCode = CocoCode | ThingCode
export const objectCodes: readonly ObjectCode[] = [...cocoCodes, ...thingCodes]

/** What people wear, as one item each. */
export const clothingCodes = [
  't-shirt',
  'shirt',
  'jumper',
  'hoodie',
  'jacket',
  'coat',
  'waistcoat',
  'dress',
  'skirt',
  'trousers',
  'jeans',
  'shorts',
  'suit',
  'uniform',
  'high-visibility vest',
  'apron',
  'hat',
  'cap',
  'headscarf',
  'helmet',
  'glasses',
  'sunglasses',
  'scarf',
  'gloves',
  'belt',
  'shoes',
  'boots',
  'sandals',
  'socks',
  'wristwatch',
  'necklace',
  'bracelet',
  'ring',
  'earring',
] as const
export type ClothingCode = (typeof clothingCodes)[number]

/** How a person holds the body. */
export const postures = ['standing', 'sitting', 'lying', 'kneeling', 'crouching', 'bending', 'walking', 'running'] as const
export type Posture = (typeof postures)[number]

/** Where in the picture something is, in thirds of its width. */
export const picturePlaces = ['left', 'middle', 'right'] as const
export type PicturePlace = (typeof picturePlaces)[number]

/** Apparent age in years, from and to: wide and overlapping, since a look tells no more. */
export const ageBands = ['0-12', '8-20', '18-40', '35-65', '60-100'] as const
export type AgeBand = (typeof ageBands)[number]

/** Where a picture was taken, as far as it shows. `indoors` and `outdoors` where nothing nearer can be told. */
export const settings = [
  'indoors',
  'outdoors',
  'living-room',
  'bedroom',
  'kitchen',
  'bathroom',
  'dining-room',
  'hallway',
  'staircase',
  'office',
  'hotel-room',
  'shop',
  'restaurant',
  'waiting-room',
  'classroom',
  'sports-hall',
  'workshop',
  'garage',
  'warehouse',
  'car',
  'bus-or-train',
  'aircraft',
  'boat',
  'station',
  'street',
  'square',
  'car-park',
  'courtyard',
  'garden',
  'balcony',
  'park',
  'playground',
  'sports-ground',
  'forest',
  'field',
  'beach',
  'water',
  'mountains',
  'snow',
  'building-site',
] as const
export type Setting = (typeof settings)[number]

/** How the camera is held, drawn from the motion of the whole picture. */
export const cameraMotions = ['fixed', 'handheld', 'moving'] as const
export type CameraMotion = (typeof cameraMotions)[number]

/** How a picture came about, where it is no plain photograph. */
export const makings = [
  'screenshot',
  'screen-recording',
  'collage',
  'watermark',
  'mirrored',
  'scan',
  'drawing',
  'computer-generated',
  'photo-of-a-screen',
] as const
export type Making = (typeof makings)[number]

/** What happens over time, by one person or thing. */
export const events = [
  'person-enters',
  'person-leaves',
  'person-sits-down',
  'person-stands-up',
  'person-walks',
  'person-runs',
  'person-picks-up',
  'person-puts-down',
  'person-opens-door',
  'person-talks',
  'person-gestures',
  'person-eats-or-drinks',
  'person-uses-phone',
  'person-works',
  'animal-moves',
  'vehicle-passes',
  'vehicle-stops',
  'light-changes',
  'weather-changes',
] as const
export type Event = (typeof events)[number]
