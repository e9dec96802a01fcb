import { useStore, type Panel } from '../../../state/store';

interface Props {
  readonly panel: Panel;
  readonly text: string;
}

/** In place of a link to any dialog: a snapshot has only the one that says where a number comes from. */
export function PanelLink({ panel, text }: Props) {
  if (panel !== 'trace') return null;
  return (
    <button type="button" className="linklike" onClick={() => useStore.setState({ panel })}>
      {text}
    </button>
  );
}
