import type { Side, SideFigure, SideRow } from '../../core/viewmodels/sideBySide';
import { useStore } from '../../state/store';

interface Props {
  readonly first: Side;
  readonly second: Side;
  readonly rows: readonly SideRow[];
}

/** Place by place the figure and the date of each dataset, and the difference where there may be one. */
export function SideTable({ first, second, rows }: Props) {
  const { t, nameOf, formats } = useStore((store) => store.language);
  return (
    <table className="sides-table" aria-label={t('sides-table')}>
      <thead>
        <tr>
          <th scope="col">{t('sides-column-place')}</th>
          {[first, second].map(({ dataset }, index) => (
            <th key={dataset.id} scope="col" className="number" data-series={index}>
              <bdi>{nameOf(dataset.name)}</bdi>
            </th>
          ))}
          <th scope="col" className="number">
            {t('sides-column-difference')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.place}>
            <th scope="row">{nameOf(row.names)}</th>
            <FigureCell figure={row.first} />
            <FigureCell figure={row.second} />
            <td className="number">
              {row.difference !== null && <bdi>{formats.signed(row.difference)}</bdi>}
              {row.difference !== null && !row.sameDay && (
                <span className="soft side-day">{t('sides-other-day')}</span>
              )}
              {row.refused && <span className="soft side-day">{t('sides-refused')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FigureCell({ figure }: { readonly figure: SideFigure }) {
  const { t, formats } = useStore((store) => store.language);
  const { day, value, empty } = figure;
  return (
    <td className="number">
      {value !== null && <bdi>{formats.count(value)}</bdi>}
      {empty && <span className="soft">{t(`empty-${empty}`)}</span>}
      {day === null ? (
        <span className="soft">{t('sides-none')}</span>
      ) : (
        <span className="soft side-day">{formats.day(day)}</span>
      )}
    </td>
  );
}
