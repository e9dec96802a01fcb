import { useMemo } from 'react';
import type { Frame, FrameQuery } from '../../core/cube/frame';
import { districtsBehind, missingDistricts } from '../../core/viewmodels/missingDistricts';
import { askSeries } from '../../state/series';
import { useStore } from '../../state/store';
import { useAnswer } from '../useAnswer';
import { useHeadline, useShown, type Shown } from '../useShown';

/** Which districts make floors of the governorates behind the figure on screen; nothing where none do. */
export function MissingDistricts() {
  const shown = useShown();
  const headline = useHeadline(shown);
  const query = useMemo(() => shown && districtsBehind(shown.dataset, shown.cube), [shown]);
  if (!shown || !query || !headline || shown.flow || headline.total.complete) return null;
  return <Missing shown={shown} query={query} places={headline.selection.places} />;
}

interface Props {
  readonly shown: Shown;
  readonly query: FrameQuery;
  readonly places: readonly string[];
}

function Missing({ shown, query, places }: Props) {
  const { t } = useStore((store) => store.language);
  const { answer } = useAnswer(query, ask);
  if (!answer || answer === 'failed') return null;
  const missing = missingDistricts(answer, shown.dataset, { ...shown, places });
  return missing.map(({ names, named, further }) => {
    const values = { place: { names }, districts: { list: named } };
    return (
      <p key={names.en}>
        {further === 0
          ? t('districts-lack', values)
          : t('districts-lack-more', { ...values, count: { count: further } })}
      </p>
    );
  });
}

async function ask(query: FrameQuery): Promise<Frame | 'failed'> {
  const answer = await askSeries(query);
  return answer.ok ? answer.value : 'failed';
}
