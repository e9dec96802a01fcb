import type { ReactNode } from 'react';
import { PIXELS_OF_MM, type PageSize } from '../../core/viewmodels/print/paper';

interface Props {
  readonly name: string;
  readonly size: PageSize;
  /** Of the preview; paper has its own size. */
  readonly scale: number;
  readonly isHandout?: boolean;
  readonly children: ReactNode;
}

/** One sheet of paper in true proportion. */
export function PaperSheet({ name, size, scale, isHandout = false, children }: Props) {
  const { width, height, margin } = size;
  return (
    <section
      className="report-frame"
      aria-label={name}
      style={{ inlineSize: width * PIXELS_OF_MM * scale, blockSize: height * PIXELS_OF_MM * scale }}
    >
      <div
        className={isHandout ? 'report-page handout' : 'report-page'}
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
