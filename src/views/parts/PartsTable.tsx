import type { Dimension } from '../../core/domain/measure';
import type { Layers } from '../../core/viewmodels/parts/layers';
import { isShort } from '../../core/viewmodels/parts/partsCaveats';
import { useStore } from '../../state/store';
import { markedFigure } from '../markedFigure';
import { paintOf } from './partColour';
import { UnknownPattern } from './StackedLayers';
import { usePartText } from './usePartText';

interface Props {
  readonly model: Layers;
  readonly dimension: Dimension;
  /** Index of the date that is told. */
  readonly at: number;
}

/** What each colour stands for, from the top of the stack down, with its figure and its share at one date. */
export function PartsTable({ model, dimension, at }: Props) {
  const { t, formats } = useStore((store) => store.language);
  const textOf = usePartText(dimension);
  const { layers, dates, unit } = model;
  const date = dates[at];
  if (!date) return null;
  const { day, values, sum } = date;
  return (
    <table className="parts-table">
      <caption>
        {formats.day(day)} {!values && <span className="soft">{t('breakdown-none')}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {t(`breakdown-${dimension}`)}
          </th>
          <th scope="col" className="number">
            {t(`unit-${unit}`)}
          </th>
          <th scope="col" className="number">
            {t('parts-share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {layers.map((_, below) => {
          const index = layers.length - 1 - below;
          const layer = layers[index];
          const value = values?.[index] ?? null;
          return (
            layer && (
              <tr key={layer.key ?? 'rest'}>
                <td className="parts-colour">
                  <svg width="14" height="14" aria-hidden="true">
                    <UnknownPattern />
                    <rect width="14" height="14" style={{ fill: paintOf(layers, index, dimension) }} />
                  </svg>
                </td>
                <th scope="row">{textOf(layer)}</th>
                <td className="number">
                  {value === null ? <span className="soft">{NONE}</span> : <bdi>{formats.count(value)}</bdi>}
                </td>
                <td className="number">
                  {value !== null && sum > 0 && <bdi>{formats.percent((value / sum) * 100)}</bdi>}
                </td>
              </tr>
            )
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('parts-together')}
          </th>
          <td className="number">
            {values ? (
              <bdi>{markedFigure(formats.count(sum), { isFloor: isShort(date) })}</bdi>
            ) : (
              <span className="soft">{NONE}</span>
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

const NONE = '–';
