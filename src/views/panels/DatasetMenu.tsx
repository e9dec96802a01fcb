import type { ReactNode } from 'react';
import { chooseFile } from '../../state/userFiles';
import { useStore } from '../../state/store';
import './datasetMenu.css';
import { PanelLink } from './PanelLink';

interface Props {
  /** What stands in place of the choice while no figures but the shipped ones are open. */
  readonly name: ReactNode;
}

/** Which of the open datasets is shown, with its reference dates, and the files whose figures wait for an answer. */
export function DatasetMenu({ name }: Props) {
  const hasOpen = useStore((store) => store.files.some(({ dataset }) => dataset !== null));
  return (
    <div className="dataset-menu">
      {hasOpen ? <OpenDatasets /> : name}
      <Waiting />
    </div>
  );
}

/** The way back to a file that was closed over with a question open. */
function Waiting() {
  const { t } = useStore((store) => store.language);
  const waiting = useStore((store) => store.files.find(({ told, dataset }) => told?.waitsFor && !dataset));
  if (!waiting) return null;
  return (
    <button
      type="button"
      className="linklike"
      onClick={() => useStore.setState({ panel: 'load', file: waiting.id })}
    >
      <bdi>{waiting.name}</bdi> {t('file-state-waiting')}
    </button>
  );
}

/** The open datasets to choose from, the dates of the one that is shown, and the way to lay two side by side. */
function OpenDatasets() {
  const { t, nameOf, formats } = useStore((store) => store.language);
  const files = useStore((store) => store.files);
  const shipped = useStore((store) => store.shipped);
  const shown = useStore((store) => store.dataset?.id);
  const dates = useStore(({ frame, dataset }) =>
    frame?.query.dataset === dataset?.id ? frame?.cube.dates : undefined,
  );
  const open = files.flatMap(({ id, dataset }) => (dataset ? [{ id, dataset }] : []));
  const chosen = open.find(({ dataset }) => dataset.id === shown)?.id ?? '';
  const first = dates?.[0]?.day;
  const last = dates?.at(-1)?.day;
  const [from, to] = [first, last].map((day) => day !== undefined && formats.month(day));
  const written = from === to ? formats.day : formats.month; // two dates of one month differ in their days
  return (
    <>
      <select
        className="dataset-select"
        aria-label={t('dataset-label')}
        value={chosen}
        onChange={({ target }) => chooseFile(target.value === '' ? null : target.value)}
      >
        <option value="">{shipped ? nameOf(shipped.name) : t('dataset-shipped')}</option>
        {open.map(({ id, dataset }) => (
          <option key={id} value={id}>
            {nameOf(dataset.name)}
          </option>
        ))}
      </select>
      {first !== undefined && last !== undefined && (
        <span className="topbar-dataset soft">
          {first === last
            ? t('dataset-date', { day: { day: first } })
            : t('dataset-dates', { first: written(first), last: written(last) })}
        </span>
      )}
      <PanelLink panel="sides" text={t('sides-open')} />
    </>
  );
}
