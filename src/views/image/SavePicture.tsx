import type { ReactElement, ReactNode } from 'react';
import { useStore } from '../../state/store';
import { MakingStatus } from './MakingStatus';
import { PictureButtons } from './PictureButtons';
import { savePicture } from './savePicture';
import { useMaking } from './useMaking';

interface Props {
  /** Of the file, without its ending. */
  readonly name: string;
  /** What is drawn when it is asked for. */
  readonly sheet: ReactElement;
  /** Selects what the drawing has when it is whole. */
  readonly drawnWith?: string;
  readonly disabled?: boolean;
  /** What else can be saved, before the pictures. */
  readonly children?: ReactNode;
}

/** Saves a sheet as a picture, as vectors or as pixels, and says how that goes. */
export function SavePicture({ name, sheet, drawnWith = '.sheet-ground', disabled = false, children }: Props) {
  const { t } = useStore((store) => store.language);
  const { state, make } = useMaking();
  return (
    <div className="share-row" role="group" aria-label={t('picture-save')}>
      {children}
      <PictureButtons
        disabled={disabled}
        onSave={(format) => void make(() => savePicture(name, format, sheet, drawnWith))}
      />{' '}
      <MakingStatus state={state} what="image" />
    </div>
  );
}
