import { useMemo } from 'react';
import { rankingOf } from '../../core/viewmodels/ranking';
import type { Comparison } from '../../core/viewmodels/change/comparison';
import type { MapModel } from '../../core/viewmodels/mapModel';
import { useStore } from '../../state/store';
import { useChangeText } from '../panels/changeText';
import type { Shown } from '../useShown';
import { shownAt, type Camera } from './camera';
import type { MapGeometry } from './geometry';
import { ComparedLines } from '../change/ComparedLines';
import { carriedValues } from '../markedFigure';
import { useMarkText } from './markText';
import { TooltipBox } from './TooltipBox';

export interface TooltipProps {
  readonly model: MapModel;
  readonly geometry: MapGeometry;
  readonly camera: Camera;
  readonly shown: Shown;
  /** What the map shows the changes of; null where it shows figures. */
  readonly comparison: Comparison | null;
}

const AWAY = 34; // CSS pixels from where the label of the place stands

/** What is known of the place under the pointer or the focus: figure, share, change. */
export function Tooltip({ model, geometry, camera, shown, comparison }: TooltipProps) {
  const hovered = useStore((store) => store.hovered);
  const { t, byName } = useStore((store) => store.language);
  const textOf = useMarkText(model);
  const changeText = useChangeText();
  const row = useMemo(() => {
    if (hovered === null) return undefined;
    const question = { ...shown, selected: [], rate: null, order: 'value', byName } as const;
    return rankingOf(shown.dataset, shown.cube, question).find(({ place }) => place === hovered);
  }, [hovered, shown, byName]);
  const mark = model.marks.find(({ place }) => place === hovered);
  const area = geometry.areas.find(({ place }) => place === hovered);
  if (!mark || !area || !row) return null;
  return (
    <TooltipBox at={shownAt(camera, area.anchor)} away={AWAY} size={geometry}>
      <strong>{textOf(mark)}</strong>
      {mark.carried && <span>{t('carried-from', carriedValues(mark.carried))}</span>}
      {comparison && <ComparedLines comparison={comparison} place={mark.place} />}
      {!comparison && row.share !== null && (
        <span>
          {t(shown.dataset.level === 'district' ? 'tooltip-share-district' : 'tooltip-share', {
            share: { percent: row.share },
            whole: { names: shown.dataset.country },
          })}
        </span>
      )}
      {!comparison && row.change.kind === 'change' && (
        <span>{t('tooltip-change', { change: changeText(row.change) })}</span>
      )}
    </TooltipBox>
  );
}
