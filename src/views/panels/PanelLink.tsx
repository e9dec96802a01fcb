import { memo } from 'react';
import { useStore, type Panel } from '../../state/store';

interface Props {
  readonly panel: Panel;
  readonly text: string;
}

/** A link within a text that opens a dialog. */
export const PanelLink = memo(function PanelLink({ panel, text }: Props) {
  return (
    <button type="button" className="linklike" onClick={() => useStore.setState({ panel })}>
      {text}
    </button>
  );
});
