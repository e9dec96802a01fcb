import type { ReactNode } from 'react';
import { useTextWidth } from '../useTextWidth';
import { SHEET } from './sheet';
import { lineOf, placeLines, SheetText } from './SheetText';
import './sheet.css';

interface Props {
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

/** A picture that can stand alone: title and subject, what is drawn, sentences with their source, caveats, address. */
export function Sheet({ title, subject, height: drawn, says, notes, link, children }: Props) {
  const widthOf = useTextWidth();
  const head = placeLines(
    [lineOf(title, 30, 600), lineOf(subject, 17, 400, true)],
    SHEET.margin - 12,
    widthOf,
  );
  const top = head.bottom + 16;
  const foot = placeLines(
    [
      ...says.map((text) => lineOf(text, 17)),
      ...notes.map((text) => lineOf(text, 14, 400, true)),
      ...(link === null ? [] : [lineOf(link, 12, 400, true)]),
    ],
    top + drawn,
    widthOf,
  );
  const height = Math.ceil(foot.bottom + SHEET.margin);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHEET.width}
      height={height}
      viewBox={`0 0 ${SHEET.width} ${height}`}
      className="sheet"
    >
      <title>{`${title} · ${subject}`}</title>
      <rect width={SHEET.width} height={height} className="sheet-ground" />
      <SheetText lines={head.lines} />
      <g transform={`translate(0 ${top})`}>{children}</g>
      <SheetText lines={foot.lines} />
    </svg>
  );
}
