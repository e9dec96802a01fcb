import { valueOf } from '../../state/remote';
import { useStore } from '../../state/store';

/** The sources of some figures with their terms. Addresses are text to copy: the app asks no other site for anything. */
export function SourceList({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const { t, nameOf } = useStore((store) => store.language);
  const context = useStore((store) => valueOf(store.context));
  const sources = (context?.sources ?? []).filter(({ id }) => sourceIds.includes(id));
  return (
    <>
      {sources.length === 0 && <p className="soft">{t('sources-own-file')}</p>}
      <ul>
        {sources.map(({ id, title, url, terms, credit }) => (
          <li key={id}>
            <span>{nameOf(credit)}</span>{' '}
            <span lang="en" dir="ltr">
              {`${title}. ${terms}. `}
              <a href={url} target="_blank" rel="noreferrer">
                {url}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
