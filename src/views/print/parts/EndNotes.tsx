import { caveatsOf } from '../../../core/viewmodels/caveats';
import { namedPlacesNote } from '../../../core/viewmodels/namedPlaces';
import { placeWords } from '../../../core/viewmodels/placeWords';
import { isWithoutAddress } from '../../../state/addressOfFile';
import { addressOnPaper } from '../../../state/printAddress';
import { useStore } from '../../../state/store';
import { residentsLine } from '../../image/residentsLine';
import { useMarkNotes } from '../../image/useMarkNotes';
import { useBoundaryNotice } from '../../map/BoundaryNotice';
import { SourceList } from '../../panels/SourceList';
import { useTrace } from '../../panels/useTrace';
import { useRate } from '../../useRate';
import type { PartProps } from './partProps';
import { useRankingRows } from './useRankingRows';
import { useCoverageText } from '../../headline/useCoverageText';

interface Props extends Pick<PartProps, 'shown' | 'headline'> {
  /** Whether a map says already what its boundaries mean. */
  readonly hasMap: boolean;
  /** Whether a part may show rates, whose residents have sources of their own. */
  readonly hasRates: boolean;
}

/** The end of every report: how complete the figures are, what their signs mean, boundaries, sources and terms, address. */
export function EndNotes({ shown, headline, hasMap, hasRates }: Props) {
  const language = useStore((store) => store.language);
  const { t, say } = language;
  const rate = useRate();
  const view = useStore((store) => store.view);
  const trace = useTrace(shown, headline);
  const notice = useBoundaryNotice();
  const rows = useRankingRows(shown);
  const { total, date } = headline;
  const sum = { isFloor: total.value !== null && !total.complete, isEstimated: total.estimated };
  const signs = useMarkNotes([...rows, sum]);
  const isCarried = total.coverage.carried > 0 || rows.some((row) => row.carried !== null);
  const { dataset } = shown;
  const named = namedPlacesNote(dataset, shown.cube);
  const coverage = useCoverageText()(total.coverage, placeWords(dataset));
  const notes = [
    `${coverage}. ${t('print-missing')}`,
    ...[...(named ? [named] : []), ...caveatsOf(shown, headline), ...headline.notes].map(say),
    ...signs,
    ...(isCarried ? [t('print-carried')] : []),
    ...(hasMap ? [] : [notice]),
    ...residentsLine(language, hasRates ? rate : null),
  ];
  const isOwn = useStore(isWithoutAddress);
  const address = addressOnPaper({ ...view, date: date.day, from: date.from ?? null });
  return (
    <div className="report-end">
      <h3>{t('print-end')}</h3>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <SourceList sourceIds={trace?.sourceIds ?? []} />
      {isOwn ? (
        <p>{t('print-own-file')}</p>
      ) : (
        <p>
          {t(address.isWhole ? 'print-view' : 'print-view-behind')} <bdi dir="ltr">{address.text}</bdi>
        </p>
      )}
    </div>
  );
}
