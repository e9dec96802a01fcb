import { useMemo } from 'react';
import { FAMILY_SIZE, isFamilySize } from '../../core/domain/familySize';
import { familySizesOf } from '../../core/viewmodels/familySizes';
import { factorOf } from '../../core/viewmodels/publication';
import { selectionOf } from '../../core/viewmodels/selection';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { NumberField } from '../panels/NumberField';
import { RetryNote } from '../panels/RetryNote';
import { Segments } from '../panels/Segments';
import { useShown, type Shown } from '../useShown';
import { FamilySizesTable } from './FamilySizesTable';
import { useFamilies, type FamilySeries } from './useFamilies';
import './families.css';

/** Where a person begins who makes people of families: DTM Iraq counts this many inside camps (spec 1.1.7). */
const FIRST_SIZE = 5;

/** How many people a family is counted as, and how much hangs on it, beside the page that shows each choice at once. */
export function FamiliesDialog() {
  const { t } = useStore((store) => store.language);
  const shown = useShown();
  return (
    <Dialog title={t('families-title')} beside>
      {shown && (hasFamilies(shown) ? <Families shown={shown} /> : <p>{t('families-not-counted')}</p>)}
    </Dialog>
  );
}

/** The dialog stays open while another measure is chosen beside it. */
function hasFamilies({ dataset, cube }: Shown): boolean {
  const offered = dataset.measures.find(({ measure }) => measure === cube.measure);
  return offered?.units.includes('families') ?? false;
}

function Families({ shown }: { readonly shown: Shown }) {
  const { t } = useStore((store) => store.language);
  const { answer: series, retry } = useFamilies(shown);
  if (series === null) return <p className="soft">{t('breakdown-waiting')}</p>;
  if (series === 'failed') return <RetryNote text={t('breakdown-failed')} onRetry={retry} />;
  return <Sizes shown={shown} series={series} />;
}

function Sizes({ shown, series }: { readonly shown: Shown; readonly series: FamilySeries }) {
  const { t } = useStore((store) => store.language);
  const perFamily = useStore((store) => store.view.perFamily);
  const chosen = useStore((store) => store.view.places);
  const { dataset, cube, dateIndex } = shown;
  const { families, individuals } = series;
  const day = cube.dates[dateIndex]?.day;
  const selection = useMemo(() => selectionOf(chosen, dataset, families), [chosen, dataset, families]);
  const sizes = useMemo(
    () => day && familySizesOf(families, individuals, day, selection.places, perFamily ?? FIRST_SIZE),
    [families, individuals, day, selection, perFamily],
  );
  const factor = individuals && day !== undefined ? factorOf(dataset, individuals, day) : null;
  return (
    <div className="families">
      {factor && <p>{t(`factor-${factor}`)}</p>}
      <Segments
        label={t('families-way')}
        options={[
          ...(individuals ? [{ value: 'own' as const, text: t('families-own') }] : []),
          { value: 'made' as const, text: t('families-made') },
        ]}
        chosen={perFamily === null ? 'own' : 'made'}
        onChoose={(way) => choose({ perFamily: way === 'own' ? null : FIRST_SIZE, unit: 'individuals' })}
      />
      {perFamily !== null && (
        <NumberField
          label={t('families-size')}
          value={perFamily}
          accepts={isFamilySize}
          onValue={(size) => choose({ perFamily: size }, 'replace')}
          wrong={t('number-tenths-wrong', {
            least: { count: FAMILY_SIZE.least },
            most: { count: FAMILY_SIZE.most },
          })}
        />
      )}
      {day !== undefined &&
        (sizes ? (
          <FamilySizesTable
            sizes={sizes}
            isMade={perFamily !== null}
            day={day}
            place={{ list: selection.choices.map(({ inSentence }) => inSentence) }}
          />
        ) : (
          <p className="soft">{t('families-none', { day: { day } })}</p>
        ))}
      <p className="soft">{t('families-why')}</p>
    </div>
  );
}
