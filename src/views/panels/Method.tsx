import { caveatsOf } from '../../core/viewmodels/caveats';
import type { Headline } from '../../core/viewmodels/headline';
import { leftBehind } from '../../core/viewmodels/leftBehind';
import type { PlaceWords } from '../../core/viewmodels/placeWords';
import type { Trace } from '../../core/viewmodels/trace';
import { useStore } from '../../state/store';
import { useShown } from '../useShown';
import { useCoverageText } from '../headline/useCoverageText';

/** Whether figures are carried forward, and which were not. */
function Carrying({ headline }: { readonly headline: Headline }) {
  const { t, nameOf } = useStore((store) => store.language);
  const carry = useStore((store) => store.view.carry);
  const shown = useShown();
  if (carry === null || !shown) return <li>{t('trace-carried')}</li>;
  const left = leftBehind(shown.dataset, shown.cube, shown.dateIndex, headline.total);
  return (
    <>
      <li>{t('trace-carries', { days: { count: carry } })}</li>
      {left.map(({ names, day, days }) => (
        <li key={names.en}>
          {t('trace-left', { place: nameOf(names), day: { day }, days: { count: days } })}
        </li>
      ))}
    </>
  );
}

interface Props {
  readonly headline: Headline;
  readonly trace: Trace;
  readonly words: PlaceWords;
}

/** How a figure was counted, and the changes of method in its series. */
export function Method({ headline, trace, words }: Props) {
  const { t, say, nameOf } = useStore((store) => store.language);
  const shown = useShown();
  const caveats = shown ? caveatsOf(shown, headline) : [];
  const coverageText = useCoverageText();
  const isFlow = headline.date.from !== undefined;
  return (
    <>
      <h3>{t('trace-method')}</h3>
      <ul>
        <li>{t(isFlow ? 'flow-method' : 'trace-stock', { day: { day: headline.date.day } })}</li>
        {!isFlow && <li>{coverageText(headline.total.coverage, words)}</li>}
        {trace.factor && <li>{t(`factor-${trace.factor}`)}</li>}
        {caveats.map((note) => (
          <li key={note.key}>{say(note)}</li>
        ))}
        <Carrying headline={headline} />
        {words === '' && <li>{t('trace-boundaries')}</li>}
      </ul>
      {trace.breaks.length > 0 && (
        <>
          <h3>{t('trace-breaks')}</h3>
          <ul>
            {trace.breaks.map((one) => (
              <li key={one.id}>
                {t('break-title', { day: { day: one.from }, text: nameOf(one.text) })}{' '}
                <span className="soft" dir="auto">
                  {one.source}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
