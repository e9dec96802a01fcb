import type { SheetMeasures, SheetProps } from './sheet';
import './sheet.css';

interface Props extends SheetProps {
  readonly measures: SheetMeasures;
  /** The title of the report. */
  readonly report: string;
}

/**
 * A figure of a report: its words are set in the type of the page, and the drawing is as wide as the column. What all
 * figures have in common, the place and the address, stands once in the report.
 */
export function ReportFigure({ title, subject, height, says, notes, measures, report, children }: Props) {
  const { width, margin } = measures;
  return (
    <figure className="report-figure">
      <h3>{title === report ? subject : `${title} · ${subject}`}</h3>
      <svg className="sheet" viewBox={`${margin} 0 ${width - 2 * margin} ${height}`} aria-hidden="true">
        {children}
      </svg>
      <figcaption>
        {says.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {notes.map((text) => (
          <p key={text} className="soft">
            {text}
          </p>
        ))}
      </figcaption>
    </figure>
  );
}
