import type { FileUnderstanding } from '../core/ingest/fileUnderstanding';
import { issueRows } from '../core/publish/issueRows';
import { saveTable } from './saveTable';
import { useStore } from './store';

/** Saves the issues of a file as a CSV table, with the sentences in the reader's language. */
export function saveIssues({ file, issues }: Pick<FileUnderstanding, 'file' | 'issues'>): void {
  const { t } = useStore.getState().language;
  const rows = issueRows(issues, ({ code }) => t(`issue-${code}`));
  saveTable(`${file}.${t('issues-file-name')}`, rows);
}
