import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { markedTotal } from '../markedFigure';

/** One figure for each of several places, in the colours of their lines on the timeline. */
export function PlaceParts({ headline }: { readonly headline: Headline }) {
  const { t, formats, nameOf } = useStore((store) => store.language);
  return (
    <ul className="place-parts">
      {headline.parts.map(({ id, total }, index) => (
        <li key={id} data-series={index}>
          <span>{nameOf(headline.selection.choices[index]?.short ?? { en: id })}</span>
          <bdi>
            {total.value === null ? t('empty-notReported') : markedTotal(formats.count(total.value), total)}
          </bdi>
        </li>
      ))}
    </ul>
  );
}
