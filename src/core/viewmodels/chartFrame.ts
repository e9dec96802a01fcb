/** The room a chart over time is drawn in, in CSS pixels. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly insetStart: number;
  readonly insetEnd: number;
  readonly top: number;
  readonly bottom: number;
  /** Time runs with the reading direction: rightwards in English, leftwards in Arabic. */
  readonly rtl: boolean;
}
