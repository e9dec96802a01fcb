import type { Headline } from '../../core/viewmodels/headline';
import { wordsOf } from '../../state/publishing/wordsOf';
import type { StoryToPublish } from '../../state/publishing/story/storyToPublish';
import type { PreparedSnapshot } from '../../state/snapshotFile';
import { useStore } from '../../state/store';

interface Props {
  readonly headline: Headline;
  /** Whether a story goes out. */
  readonly isStory: boolean;
  /** What of it can be told; null until that is known. */
  readonly told: StoryToPublish | null;
  readonly prepared: PreparedSnapshot | null;
}

/** What the reader of the file sees first: the sentence of the view or, with a story, its first step with its own sentence. */
export function FirstSeen({ headline, isStory, told, prepared }: Props) {
  const language = useStore((store) => store.language);
  const first = told?.steps[0];
  if (!isStory) return <blockquote className="footnote">{language.say(headline.sentence)}</blockquote>;
  if (!first || !prepared) return null;
  const { published, data } = prepared;
  const [code, sentence] =
    Object.entries(first.told).find(([one]) => one === language.code) ?? Object.entries(first.told)[0] ?? [];
  return (
    <blockquote className="footnote">
      {sentence !== undefined && (
        <p lang={code} dir="auto">
          {sentence}
        </p>
      )}
      <p>{wordsOf(published.dataset, data, first.view, language).sentence}</p>
    </blockquote>
  );
}
