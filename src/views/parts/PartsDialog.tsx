import { useMemo, useState } from 'react';
import type { Breakdown } from '../../core/cube/breakdown';
import { wishOf, type BreakdownChoices } from '../../core/viewmodels/breakdownChoices';
import { layersOf } from '../../core/viewmodels/parts/layers';
import { partsCaveats } from '../../core/viewmodels/parts/partsCaveats';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { SavePicture } from '../image/SavePicture';
import { DateStepper } from '../panels/DateStepper';
import { Dialog } from '../panels/Dialog';
import { RetryNote } from '../panels/RetryNote';
import { Segments } from '../panels/Segments';
import { useShown, type Shown } from '../useShown';
import { useViewLink } from '../useViewLink';
import { MOST_LAYERS } from './partColour';
import { breakTexts } from '../breakTexts';
import { PartsByPlace } from './PartsByPlace';
import { PartsCaveats } from './PartsCaveats';
import { PartsChart } from './PartsChart';
import { PartsSheet } from './PartsSheet';
import { PartsTable } from './PartsTable';
import { useBreakdown } from './useBreakdown';
import './parts.css';

/** A breakdown over time: who they were at every date, as counts or shares, of all chosen places or place by place. */
export function PartsDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('parts-title')} wide>
      {shown && <PartsShown shown={shown} />}
    </Dialog>
  );
}

/** Asks for the breakdown itself: beside a map of changes the page shows none. */
function PartsShown({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { choices, found, phase, retry } = useBreakdown(shown);
  if (phase === 'failed') return <RetryNote text={t('breakdown-failed')} onRetry={retry} />;
  if (!choices || !found) return <p className="soft">{t('breakdown-waiting')}</p>;
  return <PartsOverTime shown={shown} breakdown={found} choices={choices} />;
}

interface Props {
  readonly shown: Shown;
  readonly breakdown: Breakdown;
  readonly choices: BreakdownChoices;
}

function PartsOverTime({ shown, breakdown, choices }: Props) {
  const language = useStore((store) => store.language);
  const { t, nameOf } = language;
  const chosen = useStore((store) => store.view.places);
  const base = useStore((store) => store.dataset) ?? shown.dataset;
  const [asShares, setAsShares] = useState(false);
  const [byPlace, setByPlace] = useState(false);
  const [pointed, setPointed] = useState<number | null>(null);
  const { dataset, cube, dateIndex } = shown;
  const { dimension } = breakdown.query;
  const days = useMemo(() => cube.dates.map(({ day }) => day), [cube]);
  const model = useMemo(
    () => layersOf(breakdown, { dataset: base, days, most: MOST_LAYERS }),
    [breakdown, base, days],
  );
  const { choices: places } = selectionOf(chosen, dataset, cube);
  const place = { list: places.map(({ inSentence }) => inSentence) };
  const at = pointed ?? dateIndex;
  const told = model.dates[at];
  const caveats = told ? partsCaveats({ dataset, cube, dateIndex: at, chosen }, told) : [];
  const method = breakTexts(shown, chosen, [0, days.length - 1], language, model.unit);
  const day = days[dateIndex];
  const link = useViewLink();
  const canSplit = breakdown.query.places.length > 1;
  return (
    <>
      <div className="parts-controls">
        {choices.options.length > 1 && (
          <Segments
            label={t('breakdown-region')}
            options={choices.options.map((value) => ({ value, text: t(`breakdown-${value}`) }))}
            chosen={choices.chosen}
            onChoose={(value) => choose({ by: wishOf(value) })}
          />
        )}
        <Segments
          label={t('parts-scale')}
          options={[
            { value: 'counts', text: t(`unit-${model.unit}`) },
            { value: 'shares', text: t('parts-shares') },
          ]}
          chosen={asShares ? 'shares' : 'counts'}
          onChoose={(value) => setAsShares(value === 'shares')}
        />
        {canSplit && (
          <Segments
            label={t('parts-places')}
            options={[
              { value: 'all', text: t('parts-all-places') },
              { value: 'each', text: t('parts-each-place') },
            ]}
            chosen={byPlace ? 'each' : 'all'}
            onChoose={(value) => setByPlace(value === 'each')}
          />
        )}
      </div>
      <DateStepper shown={shown} />
      <p className="parts-subject">
        {t(`parts-subject-${cube.measure}`, { place })} <span className="soft">{t('timeline-note')}</span>
      </p>
      <div className="parts-over-time">
        {byPlace && canSplit ? (
          <div>
            <PartsByPlace
              shown={shown}
              whole={model}
              breakdown={breakdown}
              dimension={dimension}
              asShares={asShares}
              at={dateIndex}
            />
          </div>
        ) : (
          <div>
            <PartsChart
              model={model}
              dimension={dimension}
              asShares={asShares}
              at={at}
              label={t('parts-chart', { place })}
              onPoint={setPointed}
            />
            <SavePicture
              name={`${cube.measure}-${dimension}`}
              drawnWith=".parts-layers"
              sheet={
                <PartsSheet
                  shown={shown}
                  breakdown={breakdown}
                  model={model}
                  asShares={asShares}
                  at={dateIndex}
                  link={link(day === undefined ? {} : { date: day })}
                />
              }
            />
          </div>
        )}
        <div>
          <PartsTable model={model} dimension={dimension} at={at} />
          <PartsCaveats caveats={caveats} />
        </div>
      </div>
      {model.breaks.length > 0 && (
        <>
          <h3>{t('parts-breaks')}</h3>
          <ul>
            {model.breaks.map((one) => (
              <li key={one.id}>{t('break-title', { day: { day: one.from }, text: nameOf(one.text) })}</li>
            ))}
          </ul>
        </>
      )}
      {method.length > 0 && (
        <>
          <h3>{t('trace-breaks')}</h3>
          <ul>
            {method.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
