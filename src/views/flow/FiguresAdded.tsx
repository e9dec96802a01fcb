import { useMemo } from 'react';
import { figuresAdded } from '../../core/viewmodels/flow/figuresAdded';
import type { Shown } from '../useShown';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';

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
            <th scope="col" className="number">
              {t('trace-value')}
            </th>
            <th scope="col" className="number">
              {t('trace-row')}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, MOST_LINES).map(({ place, names, day, value, empty, row }) => (
            <tr key={`${day}${place}`}>
              <th scope="row">{formats.day(day)}</th>
              <td>{nameOf(names)}</td>
              <td className="number">
                <bdi>{value === null ? t(`empty-${empty ?? 'notReported'}`) : formats.count(value)}</bdi>
              </td>
              <td className="number soft">
                <bdi>{row > 0 ? formats.count(row) : t('trace-no-row')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {further > 0 && <p className="soft">{t('flow-further', { count: { count: further } })}</p>}
    </>
  );
}
