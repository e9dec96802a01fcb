import { whyNoChange, type ComparedPlace } from '../../core/viewmodels/change/comparison';
import type { Language } from '../../language/language';
import { markedFigure } from '../markedFigure';
import { wayOf } from './Dumbbell';

interface Props {
  readonly one: ComparedPlace;
  readonly language: Language;
}

const NONE = '–';

/** The change in people or families as a cell; what has none says why. */
export function AbsoluteCell({ one, mark, language }: Props & { readonly mark: string }) {
  const { t, formats } = language;
  const { change } = one;
  if (change.kind === 'change') {
    return (
      <td className="number">
        <bdi className="change-sign" data-way={wayOf(change.absolute)}>
          {markedFigure(formats.signed(change.absolute), { isFloor: false, isEstimated: change.estimated })}
        </bdi>
        {mark !== '' && <sup>{mark}</sup>}
      </td>
    );
  }
  return (
    <td className="number change-reason">
      <span className="soft">{t(`empty-${whyNoChange(one)}`)}</span>
    </td>
  );
}

/** The change in per cent of the earlier figure as a cell. There is none of zero, nor of fewer than a hundred. */
export function PercentCell({ one: { change, isNew }, language: { t, formats } }: Props) {
  if (change.kind === 'change' && change.percent !== null) {
    return (
      <td className="number">
        <bdi>{formats.percent(change.percent, true)}</bdi>
      </td>
    );
  }
  const why = change.kind === 'change' ? { title: t('change-small-base') } : {};
  return (
    <td className="number soft" {...why}>
      {change.kind === 'change' && isNew ? t('change-new') : NONE}
    </td>
  );
}
