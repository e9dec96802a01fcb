import { useState } from 'react';
import type { UserFile } from '../../state/userFile';
import { useStore } from '../../state/store';
import { Segments } from '../panels/Segments';
import { AnswersKept } from './AnswersKept';
import { ColumnTable } from './ColumnTable';
import { FileStatus } from './FileStatus';
import { FileSummary } from './FileSummary';
import { IssueList } from './IssueList';
import { Preview } from './Preview';
import { Questions } from './Questions';

const VIEWS = ['columns', 'issues', 'preview'] as const;

/** One file: how its reading stands, what it was taken for, what is asked, and its columns, issues or first rows. */
export function FilePanel({ file }: { readonly file: UserFile }) {
  const { t, formats } = useStore((store) => store.language);
  const [view, setView] = useState<(typeof VIEWS)[number]>('columns');
  const { id, told } = file;
  const issues = told?.issues.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const numbers = { columns: told?.understanding.columns.length ?? 0, issues, preview: null };
  return (
    <section className="file-panel" aria-label={file.name}>
      <FileStatus file={file} />
      {told && (
        <>
          <FileSummary id={id} told={told} />
          <Questions id={id} told={told} />
          <AnswersKept file={file} />
          <Segments
            label={t('doctor-views')}
            options={VIEWS.map((value) => {
              const number = numbers[value];
              const text = t(`doctor-${value}`);
              return { value, text: number === null ? text : `${text} (${formats.count(number)})` };
            })}
            chosen={view}
            onChoose={setView}
          />
          {view === 'columns' && <ColumnTable id={id} told={told} />}
          {view === 'issues' && <IssueList id={id} told={told} />}
          {view === 'preview' && <Preview told={told} />}
        </>
      )}
    </section>
  );
}
