import { useStore } from '../../state/store';
import { Dialog } from '../panels/Dialog';
import { ContextPanel } from './ContextPanel';
import { FileList } from './FileList';
import { FilePanel } from './FilePanel';
import { WaysIn } from './WaysIn';
import './doctor.css';

/** The import doctor: the ways in for a person's own files, and for each what was understood, asked and found. */
export function DoctorDialog() {
  const { t } = useStore((store) => store.language);
  const hasFiles = useStore((store) => store.files.length > 0);
  const file = useStore((store) => store.files.find(({ id }) => id === store.file));
  return (
    <Dialog title={t('load-data')} wide={hasFiles}>
      {hasFiles && <FileList />}
      {file && (file.context ? <ContextPanel file={file} /> : <FilePanel key={file.id} file={file} />)}
      {/* One and the same field before and after the first file: a choice made meanwhile would be lost with the field. */}
      <details className={hasFiles ? 'doctor-further' : 'doctor-first'} open={!hasFiles}>
        <summary>{t('open-another')}</summary>
        <WaysIn />
      </details>
    </Dialog>
  );
}
