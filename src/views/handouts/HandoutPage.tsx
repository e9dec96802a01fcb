import type { ReactNode } from 'react';
import { PIXELS_OF_MM, type PageSize } from '../../core/viewmodels/print/paper';

interface Props {
  readonly name: string;
  readonly size: PageSize;
  /** Of the preview; paper has its own size. */
  readonly scale: number;
  readonly children: ReactNode;
}

/** One sheet of paper in true proportion. */
export function HandoutPage({ name, size: { width, height, margin }, scale, children }: Props) {
  return (
    <section
      className="report-frame"
      aria-label={name}
      style={{ inlineSize: width * PIXELS_OF_MM * scale, blockSize: height * PIXELS_OF_MM * scale }}
    >
      <div
        className="report-page handout"
        style={{
          inlineSize: `${width}mm`,
          blockSize: `${height}mm`,
          padding: `${margin}mm`,
          transform: `scale(${scale})`,
        }}
      >
        {children}
      </div>
    </section>
  );
}
