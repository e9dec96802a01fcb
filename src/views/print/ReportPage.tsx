import { useLayoutEffect, useRef } from 'react';
import type { Headline } from '../../core/viewmodels/headline';
import type { Piece } from '../../core/viewmodels/print/layPages';
import type { PageSize } from '../../core/viewmodels/print/paper';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { copyOfPart } from './copyOfPart';
import { PageFoot, PageHead } from './PageLines';
import { PaperSheet } from './PaperSheet';

interface Props {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly title: string;
  readonly size: PageSize;
  /** What stands in each column, from the top down. */
  readonly columns: readonly (readonly Piece[])[];
  readonly sources: ReadonlyMap<string, Element>;
  readonly page: number;
  readonly pages: number;
  /** Of the preview; paper has its own size. */
  readonly scale: number;
}

/** A page of the report in true proportion. */
export function ReportPage({ shown, headline, title, size, columns, sources, page, pages, scale }: Props) {
  const { t } = useStore((store) => store.language);
  const { column, between } = size;
  const label = t('print-page', { page: { count: page }, pages: { count: pages } });
  return (
    <PaperSheet name={label} size={size} scale={scale}>
      <PageHead shown={shown} headline={headline} title={title} />
      <div className="report-columns" style={{ gap: `${between}mm` }}>
        {columns.map((pieces) => (
          <div key={keyOf(pieces[0])} className="report-column" style={{ inlineSize: `${column}mm` }}>
            {pieces.map((piece) => (
              <CopiedPart key={keyOf(piece)} piece={piece} column={column} source={sources.get(piece.id)} />
            ))}
          </div>
        ))}
      </div>
      <PageFoot shown={shown} headline={headline} page={page} pages={pages} />
    </PaperSheet>
  );
}

/** A part stands once in a report, or some rows of it. */
const keyOf = (piece: Piece | undefined) => `${piece?.id} ${piece?.from}`;

interface CopyProps {
  readonly piece: Piece;
  /** How wide it was drawn, in millimetres. */
  readonly column: number;
  readonly source: Element | undefined;
}

/** A part, or rows of a table, as it was drawn. Copied after every drawing: the source may have changed inside. */
function CopiedPart({ piece, column, source }: CopyProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (source) place.current?.replaceChildren(...copyOfPart(source, piece));
  });
  return (
    <div
      ref={place}
      className="report-piece"
      data-part={piece.id}
      style={piece.scale < 1 ? { zoom: piece.scale, inlineSize: `${column}mm` } : undefined}
    />
  );
}
