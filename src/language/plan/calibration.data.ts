/**
 * What confidence earns which word, fitted by `npm run calibrate` on pictures whose content is known; not edited by hand. `inSample` tells how
 * claims worded so turn out on those pictures, `heldOut` on pictures that a fit did not see (means over dealings into folds).
 */
export const calibration = {
  object: {
    bounds: { stated: 0.58, likely: 0.41, possible: 0.25 },
    fitted: 1,
    caution: 0,
    photos: 51,
    samples: 122,
    inSample: {
      stated: { right: 18, of: 18 },
      likely: { right: 26, of: 28 },
      possible: { right: 32, of: 46 },
    },
    heldOut: {
      stated: { right: 18.05, of: 18.2 },
      likely: { right: 26.5, of: 29.05 },
      possible: { right: 31.45, of: 44.75 },
    },
  },
  people: {
    bounds: { stated: 0.52, likely: 0.42, possible: 0.25 },
    fitted: 0,
    caution: 0,
    photos: 29,
    samples: 29,
    inSample: {
      stated: { right: 16, of: 16 },
      likely: { right: 9, of: 9 },
      possible: { right: 3, of: 4 },
    },
    heldOut: {
      stated: { right: 16, of: 16 },
      likely: { right: 9, of: 9 },
      possible: { right: 3, of: 4 },
    },
  },
  face: {
    bounds: { stated: 0.98, likely: 0.95, possible: 0.95 },
    fitted: 0,
    caution: 0,
    photos: 12,
    samples: 12,
    inSample: {
      stated: { right: 12, of: 12 },
      likely: { right: 0, of: 0 },
      possible: { right: 0, of: 0 },
    },
    heldOut: {
      stated: { right: 12, of: 12 },
      likely: { right: 0, of: 0 },
      possible: { right: 0, of: 0 },
    },
  },
  text: {
    bounds: { stated: 0.97, likely: 0.96, possible: 0.7 },
    fitted: 1,
    caution: 0.04,
    photos: 27,
    samples: 93,
    inSample: {
      stated: { right: 65, of: 65 },
      likely: { right: 9, of: 10 },
      possible: { right: 13, of: 18 },
    },
    heldOut: {
      stated: { right: 48.2, of: 48.5 },
      likely: { right: 18.65, of: 20.25 },
      possible: { right: 20.15, of: 24.25 },
    },
  },
} as const
