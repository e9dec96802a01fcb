/** The measures of an image, in CSS pixels: as wide as a page of a report needs. */
export const SHEET = {
  width: 1200,
  margin: 36,
  map: { width: 1128, height: 720 },
  /** The row of the marks that lie over a map. */
  layers: 26,
  chart: { width: 1128, height: 460, fontSize: 14, insetStart: 66 },
  font: "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans', 'Noto Sans Arabic', sans-serif",
} as const;
