import { useContext } from 'react';
import { useTextWidth } from '../useTextWidth';
import { ReportFigure } from './ReportFigure';
import { SHEET, type SheetProps } from './sheet';
import { SheetSetting } from './sheetSetting';
import { lineOf, placeLines, SheetText } from './SheetText';
import './sheet.css';

/** What is drawn, with all that it needs: as a picture that can stand alone, or as a figure of a report. */
export function Sheet(props: SheetProps) {
  const { measures, report } = useContext(SheetSetting);
  return report === null ? (
    <Picture {...props} />
  ) : (
    <ReportFigure {...props} measures={measures} report={report} />
  );
}

/** Title and subject, what is drawn, sentences with their source, caveats, address. */
function Picture({ title, subject, height: drawn, says, notes, link, children }: SheetProps) {
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
