import { useMemo } from 'react';
import { reportsOf, type FlowOver } from '../../core/viewmodels/flow/flowOver';
import type { Headline } from '../../core/viewmodels/headline';
import { useStore } from '../../state/store';
import { CoverageLine } from '../headline/CoverageLine';
import { PanelLink } from '../panels/PanelLink';

/** A flow and its headline. */
export interface FlowLinesProps {
  readonly flow: FlowOver;
  readonly headline: Headline;
}

/** How the sum over the period compares with the period before, and how many of the reports it needs are there. */
export function FlowLines({ flow, headline }: FlowLinesProps) {
  const { t } = useStore((store) => store.language);
  const { places } = headline.selection;
  const { reported, expected } = useMemo(() => reportsOf(flow, places), [flow, places]);
  return (
    <>
      <p className="headline-change">
        <FlowChange headline={headline} /> <PanelLink panel="influx" text={t('influx-title')} />
      </p>
      <CoverageLine>
        {t('flow-reports', {
          cadence: flow.periods.cadence,
          reported: { count: reported },
          expected: { count: expected },
        })}
      </CoverageLine>
    </>
  );
}

function FlowChange({ headline: { change, since } }: { readonly headline: Headline }) {
  const { t } = useStore((store) => store.language);
  if (!since) return null;
  const before = { from: { day: since.from ?? since.day }, day: { day: since.day } };
  if (change.kind !== 'change') return t('flow-change-none', before);
  const { absolute, percent } = change;
  const key =
    absolute === 0 ? 'flow-change-same' : percent === null ? 'flow-change-absolute' : 'flow-change-percent';
  return t(key, {
    ...before,
    percent: { percent: percent ?? 0, signed: true },
    absolute: { signed: absolute },
  });
}
