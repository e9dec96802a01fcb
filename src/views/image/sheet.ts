import type { ReactNode } from 'react';

/** The measures of an image, in CSS pixels. */
export interface SheetMeasures {
  readonly width: number;
  readonly margin: number;
  readonly map: { readonly width: number; readonly height: number };
  readonly chart: {
    readonly width: number;
    readonly height: number;
    readonly fontSize: number;
    readonly insetStart: number;
  };
}

/** Those of an image that is saved: as wide as a page of a report needs. */
export const SHEET = {
  width: 1200,
  margin: 36,
  map: { width: 1128, height: 720 },
  /** The row of the marks that lie over a map. */
  layers: 26,
  chart: { width: 1128, height: 460, fontSize: 14, insetStart: 66 },
  font: "'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans', 'Noto Sans Arabic', sans-serif",
} as const;

/** What a picture has, whether it stands alone or in a report. */
export interface SheetProps {
  /** What is shown, and where. */
  readonly title: string;
  /** What was counted, in which unit, at which dates. */
  readonly subject: string;
  /** How high the drawing is, in CSS pixels; it stands between the margins, from zero down. */
  readonly height: number;
  /** What may be quoted, with source and terms. */
  readonly says: readonly string[];
  /** What has to be minded: marks, caveats, what boundaries mean. */
  readonly notes: readonly string[];
  /** The address of the view; null for a person's own file. */
  readonly link: string | null;
  readonly children: ReactNode;
}
