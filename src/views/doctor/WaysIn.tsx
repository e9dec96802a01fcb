import { openFiles } from '../../state/openFiles';
import { useStore } from '../../state/store';
import { AddressForm } from './AddressForm';
import { PasteForm } from './PasteForm';
import './waysIn.css';

/** What the doctor reads or will say why not; a browser that does not know an ending offers all files. */
const ACCEPTED = '.csv,.tsv,.txt,.json,.geojson,.topojson,.xlsx,.zip,.gz,text/csv,text/plain';

/** The ways in: choose or drop files, paste a table, name an address. */
export function WaysIn() {
  const { t } = useStore((store) => store.language);
  return (
    <div className="ways-in">
      <p>{t('load-private')}</p>
      <label className="drop">
        <span>{t('load-drop')}</span>
        <input
          type="file"
          multiple
          accept={ACCEPTED}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = ''; // the same file may be chosen again after it was mended
            if (files.length > 0) void openFiles(files);
          }}
        />
      </label>
      <p className="soft">{t('load-formats')}</p>
      <div className="ways-in-further">
        <PasteForm />
        <AddressForm />
      </div>
      <details>
        <summary>{t('load-plain')}</summary>
        <p className="soft">{t('load-columns')}</p>
      </details>
    </div>
  );
}
