import type { Influx } from '../../core/viewmodels/influx/influx';
import { useStore } from '../../state/store';
import { influxText } from './influxText';

interface Props {
  readonly influx: Influx;
  /** Whether the day itself has no signal, so that nobody knows whether it goes on. */
  readonly isSilent: boolean;
}

/** How an influx went until now. */
export function InfluxLines({ influx, isSilent }: Props) {
  const { t } = useStore((store) => store.language);
  return <span className="influx-line">{influxText(t, influx, isSilent)}</span>;
}
