import type { RowCount } from '../../core/domain/dataset';
import { useStore } from '../../state/store';

/** How the rows of a file were used, as a sum that adds up. */
export function RowSum({ rows }: { readonly rows: RowCount }) {
  const { t, formats } = useStore((store) => store.language);
  const { records, skipped, rejected, physical } = rows;
  return (
    <p className="row-sum" aria-label={t('sum-label')} role="group">
      <Term number={formats.count(records)} word={t('sum-records')} />
      <span>+</span> <Term number={formats.count(skipped)} word={t('sum-skipped')} />
      <span>+</span> <Term number={formats.count(rejected)} word={t('sum-rejected')} />
      <span>{'='}</span> <Term number={formats.count(physical)} word={t('sum-physical')} />
    </p>
  );
}

function Term({ number, word }: { readonly number: string; readonly word: string }) {
  return (
    <span className="row-term">
      <bdi>{number}</bdi> <span className="soft">{word}</span>{' '}
    </span>
  );
}
