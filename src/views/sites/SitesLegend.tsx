import { shadeOf } from '../../core/viewmodels/classes';
import { circleSizes } from '../../core/viewmodels/mapModel';
import { message } from '../../core/domain/message';
import { siteHexagons } from '../../core/viewmodels/sites/siteHexagons';
import type { SitesAtDate } from '../../core/viewmodels/sites/sitesAtDate';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { siteRadius } from './siteMarks';
import type { SiteStyle } from './siteStyles';
import '../map/legend.css';

interface Props {
  readonly shown: Shown;
  readonly style: SiteStyle;
  readonly sites: SitesAtDate | null;
  readonly most: number;
}

/** What circles and colours mean, and how many sites are drawn, have no figure, or no position. */
export function SitesLegend({ shown, style, sites, most }: Props) {
  const { t } = useStore((store) => store.language);
  const { measure, unit, dates } = shown.cube;
  const day = dates[shown.dateIndex]?.day;
  if (!sites || day === undefined) return <div className="legend" />;
  const what = { say: message(`measure-${measure}`) };
  return (
    <div className="legend" role="group" aria-label={t('legend-label')}>
      <p className="legend-title">
        {t(`sites-title-${style}`, { what, unit: { say: message(`unit-${unit}`) }, day: { day } })}
      </p>
      {style === 'sites' && <SizeKey sites={sites} most={most} />}
      {style === 'hexagons' && <HexagonKey sites={sites} />}
      <p className="sites-counts">
        {t('sites-counted', { count: { count: sites.drawn.length } })}{' '}
        {sites.silent.length > 0 && (
          <>
            <svg className="sites-hollow" width="12" height="12" aria-hidden="true">
              <circle cx="6" cy="6" r="4" />
            </svg>{' '}
            {t('sites-silent', { count: { count: sites.silent.length } })}{' '}
          </>
        )}
        {sites.unlocated.length > 0 && t('sites-unlocated', { count: { count: sites.unlocated.length } })}
      </p>
    </div>
  );
}

function SizeKey({ sites, most }: Pick<Props, 'most'> & { readonly sites: SitesAtDate }) {
  const { formats, direction } = useStore((store) => store.language);
  const isolated = (text: string) => (direction === 'rtl' ? `\u2067${text}\u2069` : text);
  const values = circleSizes(sites);
  const step = most * 2.4 + 46;
  return (
    <svg
      className="legend-circles"
      width={step * values.length}
      height={Math.max(most * 2 + 4, 16)}
      aria-hidden="true"
      direction="ltr"
    >
      {values.map((value, index) => {
        const radius = siteRadius(value, sites.largest, most);
        return (
          <g key={value} transform={`translate(${index * step + most + 2} ${Math.max(most * 2 + 2, 14)})`}>
            <circle cy={-radius} r={radius} />
            <text x={radius + 6} y={-2}>
              {isolated(formats.compact(value))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function HexagonKey({ sites }: { readonly sites: SitesAtDate }) {
  const { t, formats } = useStore((store) => store.language);
  const { hexagons, bounds } = siteHexagons(sites);
  const from = [0, ...bounds];
  return (
    <ul className="sites-classes">
      {from.map((bound, index) => {
        const next = bounds[index];
        const range =
          next === undefined
            ? t('legend-from', { from: formats.bound(bound) })
            : t('legend-range', { from: formats.bound(bound), to: formats.bound(next) });
        const count = hexagons.filter(({ classIndex }) => classIndex === index).length;
        return (
          <li key={bound} aria-label={t('sites-class', { range, count: { count } })}>
            <span
              className="legend-swatch"
              style={{ background: `var(--class-${shadeOf(index, from.length)})` }}
            />
            <bdi aria-hidden="true">{formats.bound(bound)}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
