import { CARRIED_SIGN, isRough } from '../../../core/domain/coverage';
import { useStore } from '../../../state/store';
import type { PartProps } from './partProps';

interface Props extends Pick<PartProps, 'shown' | 'headline'> {
  /** Whether another part says the sentence. */
  readonly isTold: boolean;
}

/** The figure of the view in large, as the page has it, and its sentence. */
export function HeadlinePart({ shown, headline, isTold }: Props) {
  const { t, say, formats } = useStore((store) => store.language);
  const { total, sentence } = headline;
  const { measure, unit } = shown.cube;
  const isDoubted = total.value !== null && (!total.complete || total.estimated);
  return (
    <div className="report-headline">
      <p className="report-figure-large">
        {isDoubted && <span>{t(isRough(total) ? 'figure-about' : 'figure-at-least')} </span>}
        <bdi className="report-number">
          {total.value === null ? t('figure-none') : formats.count(total.value)}
          {total.coverage.carried > 0 && CARRIED_SIGN}
        </bdi>{' '}
        {total.value !== null && (
          <span>{t(`figure-noun-${measure}-${unit}`, { value: { count: total.value } })}</span>
        )}
      </p>
      {!isTold && <p>{say(sentence)}</p>}
    </div>
  );
}
