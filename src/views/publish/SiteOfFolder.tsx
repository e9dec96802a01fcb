import { useStore } from '../../state/store';

interface Props {
  readonly value: string;
  readonly onChange: (site: string) => void;
}

/** Without what would end an attribute, and without a query. */
const FOLDER = 'https?://[^\\s"\'<>&?#]+';

/** The address that a folder will have: many sites show the picture beside a link only when they know its whole address. */
export function SiteOfFolder({ value, onChange }: Props) {
  const { t } = useStore((store) => store.language);
  return (
    <label className="publish-field">
      <span>{t('publish-site')}</span>
      <input
        type="url"
        dir="ltr"
        pattern={FOLDER}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
