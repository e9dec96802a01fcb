import { useStore } from '../../state/store';
import { PICTURES, type PictureFormat } from './savePicture';

interface Props {
  readonly disabled?: boolean;
  readonly onSave: (format: PictureFormat) => void;
}

/** A button for each kind of picture. */
export function PictureButtons({ disabled = false, onSave }: Props) {
  const { t } = useStore((store) => store.language);
  return PICTURES.map((format) => (
    <button key={format} type="button" className="button" disabled={disabled} onClick={() => onSave(format)}>
      {t(`image-${format}`)}
    </button>
  ));
}
