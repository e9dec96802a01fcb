import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { markedTotal } from '../markedFigure';
import { PanelLink } from '../panels/PanelLink';
import './placeParts.css';

/**
 * One figure for each of several places, in the colours of their lines on the timeline, and the way to make a region set
 * of them, or to the sets that were made.
 */
export function PlaceParts({ headline }: { readonly headline: Headline }) {
  const { t, formats, nameOf } = useStore((store) => store.language);
  const mode = useStore((store) => store.view.mode);
  const { parts, selection } = headline;
  return (
    <>
      {parts.length > 0 && (
        <ul className="place-parts">
          {parts.map(({ id, total }, index) => (
            <li key={id} data-series={index}>
              <span>{nameOf(selection.choices[index]?.short ?? { en: id })}</span>
              <bdi>
                {total.value === null
                  ? t('empty-notReported')
                  : markedTotal(formats.count(total.value), total)}
              </bdi>
            </li>
          ))}
        </ul>
      )}
      {mode === 'explore' && (
        <p>
          <PanelLink panel="sets" text={t(parts.length > 0 ? 'sets-make' : 'sets-open')} />
        </p>
      )}
    </>
  );
}
