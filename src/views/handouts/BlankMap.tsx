import { useMemo } from 'react';
import type { Names } from '../../core/domain/place';
import type { LanguageCode } from '../../core/session/view';
import { PIXELS_OF_MM, type PageSize } from '../../core/viewmodels/print/paper';
import { useStore } from '../../state/store';
import { FittedNames } from '../map/FittedNames';
import { mapGeometry } from '../map/geometry';
import { useOutlines } from '../map/useOutlines';
import { HandoutFoot } from './HandoutFoot';
import { PaperSheet } from '../print/PaperSheet';
import type { HandoutProps } from './handoutChoices';

/** Of a page in millimetres: what stands beside the map, and above and below it. */
const AROUND = { portrait: { beside: 0, above: 92 }, landscape: { beside: 82, above: 62 } };
const LINES = { portrait: 5, landscape: 13 };
const CLASSES = 6;

/** Outlines to colour and to write on: nothing is filled in, and the legend waits for who reads the map. */
export function BlankMap({ shown: { dataset }, choices, size, scale }: HandoutProps) {
  const { t, nameOf, code } = useStore((store) => store.language);
  const { outlines } = useOutlines(dataset.outlines ?? '', null);
  const { orientation } = choices;
  const map = mapRoom(size, AROUND[orientation]);
  const geometry = useMemo(
    () => (outlines.phase === 'ready' ? mapGeometry(outlines.value, map.width, map.height, 4) : null),
    [outlines, map.width, map.height],
  );
  const inLanguage = choices.names === 'page' ? code : choices.names;
  const names = useMemo(
    () => new Map(dataset.places.map(({ id, names: of }) => [id, inLanguage ? nameIn(of, inLanguage) : ''])),
    [dataset, inLanguage],
  );
  if (dataset.outlines === null) return <p>{t('handouts-blank-none')}</p>;
  if (outlines.phase === 'failed') return <p>{t('failure-boundaries_missing')}</p>;
  if (!geometry) return <p>{t('rounds-waiting')}</p>;
  return (
    <PaperSheet isHandout name={t('handouts-blank')} size={size} scale={scale}>
      <div className="handout-head">
        <h3>{nameOf(dataset.country)}</h3>
      </div>
      <div className="blank-lines blank-titles">
        <Line label={t('handouts-shows')} />
        <Line label={t('handouts-on')} />
        <Line label={t('handouts-source')} />
      </div>
      <div className="blank-room" data-orientation={orientation}>
        <svg
          className="blank-map"
          viewBox={`0 0 ${geometry.width} ${geometry.height}`}
          role="img"
          aria-label={t('handouts-blank')}
        >
          {geometry.areas.map(({ place, path }) => (
            <path key={place} d={path} />
          ))}
          {inLanguage && <FittedNames geometry={geometry} names={names} />}
        </svg>
        <div className="blank-lines">
          <p>{t('handouts-notes')}</p>
          {Array.from({ length: LINES[orientation] }, (_, line) => (
            <Line key={line} />
          ))}
        </div>
      </div>
      <EmptyScale label={t('handouts-scale')} />
      <HandoutFoot
        sourceIds={[]}
        file={null}
        notes={inLanguage === 'ckb' ? [t('handouts-sorani-names')] : []}
        boundaries={
          dataset.drawnBy === null
            ? t('handouts-boundaries')
            : t('handouts-boundaries-drawn', { drawing: dataset.drawnBy })
        }
      />
    </PaperSheet>
  );
}

/** What the map may take of the page, in CSS pixels. */
function mapRoom(
  { width, height, margin }: PageSize,
  { beside, above }: { readonly beside: number; readonly above: number },
) {
  return {
    width: Math.round((width - 2 * margin - beside) * PIXELS_OF_MM),
    height: Math.round((height - 2 * margin - above) * PIXELS_OF_MM),
  };
}

function Line({ label }: { readonly label?: string }) {
  return (
    <p className="blank-line">
      {label !== undefined && <span>{label}</span>}
      <i />
    </p>
  );
}

/** Classes without colours and bounds: both are decided with a pen. */
function EmptyScale({ label }: { readonly label: string }) {
  return (
    <div className="blank-scale">
      <span>{label}</span>
      {Array.from({ length: CLASSES }, (_, index) => (
        <span key={index} className="blank-class">
          <i />
          <i />
        </span>
      ))}
    </div>
  );
}

/** A name in one language whatever the page speaks; Sorani readers know an Arabic name before an English one. */
function nameIn(names: Names, language: LanguageCode): string {
  return names[language] ?? (language === 'ckb' ? names.ar : undefined) ?? names.en;
}
