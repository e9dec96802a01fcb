import { useMemo } from 'react';
import { figuresAdded } from '../../core/viewmodels/flow/figuresAdded';
import type { Shown } from '../useShown';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { NumberHead, RowCell, ValueCell } from '../panels/traceCells';

/** Lines that are shown: more than a year of one crossing. */
const MOST_LINES = 400;

interface Props {
  readonly shown: Shown;
  readonly flow: NonNullable<Shown['flow']>;
  readonly headline: Headline;
}

/** Every figure that the sum over the period is made of, with its row in the file, and every report it lacks. */
export function FiguresAdded({ shown: { dataset, cube }, flow, headline }: Props) {
  const { t, formats, nameOf } = useStore((store) => store.language);
  const { places } = headline.selection;
  const figures = useMemo(() => figuresAdded(dataset, flow, places), [dataset, flow, places]);
  const further = figures.length - MOST_LINES;
  return (
    <>
      <table className="trace-cells">
        <caption>{t('flow-figures', { file: cube.file })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flow-period')}</th>
            <th scope="col">{t('place-label')}</th>
            <NumberHead>{t('trace-value')}</NumberHead>
            <NumberHead>{t('trace-row')}</NumberHead>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, MOST_LINES).map(({ place, names, day, value, empty, isEstimated, row }) => (
            <tr key={`${day}${place}`}>
              <th scope="row">{formats.day(day)}</th>
              <td>{nameOf(names)}</td>
              <ValueCell value={value} empty={empty} isEstimated={isEstimated} />
              <RowCell row={row} />
            </tr>
          ))}
        </tbody>
      </table>
      {further > 0 && <p className="soft">{t('flow-further', { count: { count: further } })}</p>}
    </>
  );
}
