import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { useSourceLine } from '../panels/useSourceLine';
import { useTrace } from '../panels/useTrace';
import type { Shown } from '../useShown';

interface HeadProps {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly title: string;
}

/** The line above every page: what is counted, where, and as of when. */
export function PageHead({ shown, headline, title }: HeadProps) {
  const { t } = useStore((store) => store.language);
  const { measure, unit } = shown.cube;
  const { day, from } = headline.date;
  return (
    <div className="report-head">
      <p>
        <strong>{title}</strong> <span>{t(`measure-${measure}`)}</span>
        {' · '}
        <span>{t(`unit-${unit}`)}</span>
      </p>
      <p>
        {from === undefined || from === day
          ? t('print-as-of', { day: { day } })
          : t('period', { from: { day: from }, day: { day } })}
      </p>
    </div>
  );
}

interface FootProps {
  readonly shown: Shown;
  readonly headline: Headline;
  readonly page: number;
  readonly pages: number;
}

/** The line below every page: source and terms, and which page it is. */
export function PageFoot({ shown, headline, page, pages }: FootProps) {
  const { t } = useStore((store) => store.language);
  const sourceLine = useSourceLine();
  const trace = useTrace(shown, headline);
  return (
    <div className="report-foot">
      <p>{trace && sourceLine(trace.sourceIds, trace.file)}</p>
      <p>{t('print-page', { page: { count: page }, pages: { count: pages } })}</p>
    </div>
  );
}
