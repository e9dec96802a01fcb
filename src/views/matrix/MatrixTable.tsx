import { useState } from 'react';
import { classOf } from '../../core/viewmodels/classes';
import type { HostColumn, OriginHost, OriginRow } from '../../core/viewmodels/matrix/originHost';
import { choosePlace } from '../../state/choices';
import { useStore } from '../../state/store';
import { usePartText } from '../parts/usePartText';
import { cellText } from './cellText';

interface Props {
  readonly model: OriginHost;
  /** Bounds of the colour classes, the same at every date. */
  readonly bounds: readonly number[];
}

/** Origins down, hosts across, both margins, the diagonal framed; a colour for each class of size. */
export function MatrixTable({ model, bounds }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const [pointed, setPointed] = useState<number | null>(null);
  const { hosts, origins, total, dimension } = model;
  return (
    <div className="matrix-frame">
      <table className="matrix" onPointerLeave={() => setPointed(null)}>
        <caption className="visually-hidden">{t(`matrix-table-${dimension}`)}</caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              <span>{t(`matrix-corner-${dimension}`)}</span>
            </th>
            <th scope="col" className="matrix-host matrix-sum">
              {t('parts-together')}
            </th>
            {hosts.map(({ place, names }, index) => (
              <th key={place} scope="col" className="matrix-host" data-pointed={index === pointed}>
                <button type="button" onClick={() => choosePlace(place)}>
                  {nameOf(names)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {origins.map((origin) => (
            <Origin key={origin.key} origin={origin} model={model} bounds={bounds} onPoint={setPointed} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('parts-together')}</th>
            <td className="number matrix-sum">
              <bdi>{formats.count(total)}</bdi>
            </td>
            {hosts.map(({ place, sum }) => (
              <td key={place} className="number" title={formats.count(sum)}>
                <bdi>{formats.compact(sum)}</bdi>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface OriginProps {
  readonly origin: OriginRow;
  readonly model: OriginHost;
  readonly bounds: readonly number[];
  readonly onPoint: (column: number) => void;
}

function Origin({ origin, model, bounds, onPoint }: OriginProps) {
  const { formats } = useStore((store) => store.language);
  const name = usePartText(model.dimension)(origin);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number matrix-sum">
        <bdi>{formats.count(origin.sum)}</bdi>
      </td>
      {model.hosts.map((host, index) => (
        <Cell
          key={host.place}
          value={origin.values[index] ?? 0}
          origin={name}
          host={host}
          isWithin={host.place === origin.place}
          model={model}
          bounds={bounds}
          onPoint={() => onPoint(index)}
        />
      ))}
    </tr>
  );
}

interface CellProps {
  readonly value: number;
  readonly origin: string;
  readonly host: HostColumn;
  readonly isWithin: boolean;
  readonly model: OriginHost;
  readonly bounds: readonly number[];
  readonly onPoint: () => void;
}

/** One cell; blank where nobody was published, which may be nobody or not known. */
function Cell({ value, origin, host, isWithin, model, bounds, onPoint }: CellProps) {
  const { t, formats } = useStore((store) => store.language);
  const within = { 'data-within': isWithin, onPointerEnter: onPoint };
  if (value === 0) return <td className="number" {...within} />;
  const group = classOf(value, bounds);
  return (
    <td
      className="number"
      {...within}
      title={cellText(t, model, value, { origin, host: { names: host.names } })}
      style={{ background: `var(--class-${group})`, color: `var(--class-ink-${group})` }}
    >
      <bdi>{formats.compact(value)}</bdi>
    </td>
  );
}
