import type { Message } from '../../core/domain/message';
import { useStore } from '../../state/store';

/** What the parts of a date leave out, a line each. */
export function PartsCaveats({ caveats }: { readonly caveats: readonly Message[] }) {
  const { say } = useStore((store) => store.language);
  return caveats.map((caveat) => (
    <p key={caveat.key} className="soft">
      {say(caveat)}
    </p>
  ));
}
