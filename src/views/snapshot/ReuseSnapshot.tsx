import {
  citationsOf,
  saveDictionary,
  saveFigures,
  saveJson,
  type SealedSnapshot,
} from '../../state/snapshotReuse';
import { useStore } from '../../state/store';
import { CopyButton } from '../panels/CopyButton';

/** How the snapshot is cited, and its data for programs, made on the page from what it holds. */
export function ReuseSnapshot({ sealed }: { readonly sealed: SealedSnapshot }) {
  const { t } = useStore((store) => store.language);
  const { shown, plain, bibtex, ris } = citationsOf(sealed);
  const files = [
    [t('snapshot-save-figures'), saveFigures],
    [t('snapshot-save-dictionary'), saveDictionary],
    [t('snapshot-save-json'), saveJson],
  ] as const;
  return (
    <div className="snapshot-reuse">
      <section aria-labelledby="cite">
        <h2 id="cite">{t('snapshot-cite')}</h2>
        <p className="snapshot-citation">{shown}</p>
        <div className="snapshot-ways">
          <CopyButton label={t('snapshot-copy-citation')} text={plain} />
          <CopyButton label={t('snapshot-copy-bibtex')} text={bibtex} />
          <CopyButton label={t('snapshot-copy-ris')} text={ris} />
        </div>
        <p className="soft on-screen">{t('snapshot-cite-text')}</p>
      </section>
      <section className="on-screen" aria-labelledby="reuse">
        <h2 id="reuse">{t('snapshot-reuse')}</h2>
        <div className="snapshot-ways">
          {files.map(([name, save]) => (
            <button key={name} type="button" className="button" onClick={() => save(sealed)}>
              {name}
            </button>
          ))}
        </div>
        <p className="soft">{t('snapshot-reuse-text')}</p>
      </section>
    </div>
  );
}
