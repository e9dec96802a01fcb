import type { CheckedSeal, Seal } from '../../state/seal';
import { useStore } from '../../state/store';

interface Props {
  readonly seal: Seal;
  readonly found: CheckedSeal;
}

/** That the file is not the one that was published, or nothing where it is. */
export function SealWarning({ seal, found: { agrees, signature } }: Props) {
  const { t } = useStore((store) => store.language);
  const warnings = [
    !agrees && t('snapshot-altered'),
    agrees && !seal.isStillAsMade && t('snapshot-altered-still'),
    signature.found === 'wrong' && t('snapshot-signature-wrong'),
  ];
  return warnings.map(
    (text) =>
      text && (
        <p key={text} className="snapshot-altered">
          {text}
        </p>
      ),
  );
}
