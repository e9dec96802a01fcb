import { chooseFile } from '../../state/userFiles';
import { useStore } from '../../state/store';
import './datasetMenu.css';
import { PanelLink } from './PanelLink';

/** Which of the open datasets is shown, with its reference dates, and the way to lay two side by side. */
export function DatasetMenu() {
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
    <div className="dataset-menu">
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
    </div>
  );
}
