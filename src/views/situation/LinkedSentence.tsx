import type { Backing, Sentence } from '../../core/viewmodels/situation/sentence';
import { textPieces } from '../../language/textPieces';
import { useStore } from '../../state/store';

interface Props {
  readonly sentence: Sentence;
  /** What was asked about last. */
  readonly asked: Backing | null;
  readonly onAsk: (backing: Backing) => void;
}

/** A sentence whose figures can be asked about. */
export function LinkedSentence({ sentence, asked, onAsk }: Props) {
  const { say } = useStore((store) => store.language);
  const cut = textPieces(say(sentence.message));
  return (
    <>
      {cut.map(({ text, to }, index) => {
        const backing = to === null ? undefined : sentence.behind[to];
        if (!backing) return withoutEdges(text, index > 0, index < cut.length - 1);
        // A line must not break between a figure and its brackets, as it may around any button.
        return (
          <span key={to} className="situation-unbroken">
            {edge(cut[index - 1]?.text, LAST)}
            <button
              type="button"
              className="linklike situation-figure"
              aria-pressed={backing === asked}
              onClick={() => onAsk(backing)}
            >
              {text}
            </button>
            {edge(cut[index + 1]?.text, FIRST)}
          </span>
        );
      })}{' '}
    </>
  );
}

/** What stands right before and behind a figure, without a space between. */
const LAST = /\S*$/u;
const FIRST = /^\S*/u;

function edge(text: string | undefined, which: RegExp): string {
  return which.exec(text ?? '')?.[0] ?? '';
}

/** The rest of a text of which the edges towards figures stand with those. */
function withoutEdges(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const start = hasBefore ? edge(text, FIRST).length : 0;
  const end = hasAfter ? edge(text, LAST).length : 0;
  return text.slice(start, Math.max(start, text.length - end));
}
