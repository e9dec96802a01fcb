import { useState, type KeyboardEvent } from 'react';
import type { Manifest } from '../../core/publish/manifest/manifest';
import { nearestStep } from '../../core/session/story/nearestStep';
import { forAudience, stepQuery } from '../../core/session/story/stepView';
import { choose } from '../../state/choices';
import { useStore } from '../../state/store';
import type { Shown } from '../useShown';
import { useToldSteps } from './useToldSteps';

interface Props {
  readonly views: Manifest['views'];
  readonly shown: Shown;
}

/** The sentence of the step that is shown, with the ways to the next and to the one before; nothing without a story. */
export function ToldStory({ views, shown }: Props) {
  const { t, code, direction } = useStore((store) => store.language);
  const view = useStore((store) => store.view);
  const steps = useToldSteps(views, shown.dataset);
  const [told, setTold] = useState(0);
  const day = view.date ?? shown.cube.dates.at(-1)?.day ?? null;
  const query = stepQuery({ ...view, date: day });
  const found = nearestStep(steps.length, told, (at) => steps[at]?.query === query);
  const step = found ?? told;
  const now = steps[step];
  if (!now) return null;
  const last = steps.length - 1;
  const go = (at: number) => {
    const next = steps[at];
    if (!next) return;
    setTold(at);
    choose(forAudience(next.view, view));
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const [next, previous] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (key === next) go(step + 1);
    if (key === previous) go(step - 1);
  };
  const [language, sentence] = now.told.find(([one]) => one === code) ?? now.told[0] ?? [code, ''];
  const isAway = found === undefined;
  return (
    <section className={`snapshot-story ${isAway ? 'on-screen soft' : ''}`} aria-label={t('snapshot-story')}>
      <p className="snapshot-story-sentence" lang={language} dir="auto" aria-live="polite">
        {sentence}
      </p>
      <p className="snapshot-story-steps on-screen">
        {isAway && (
          <button type="button" className="button" onClick={() => go(step)}>
            {t('snapshot-story-back')}
          </button>
        )}
        {/* At either end a button stays where it is, so that the keys keep their focus. */}
        <button
          type="button"
          className="button icon"
          aria-disabled={step === 0}
          aria-label={t('snapshot-story-previous')}
          onClick={() => go(step - 1)}
          onKeyDown={onKeyDown}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <span>{t('snapshot-story-step', { step: { count: step + 1 }, of: { count: last + 1 } })}</span>
        <button
          type="button"
          className="button icon"
          aria-disabled={step === last}
          aria-label={t('snapshot-story-next')}
          onClick={() => go(step + 1)}
          onKeyDown={onKeyDown}
        >
          <span aria-hidden="true">›</span>
        </button>
      </p>
    </section>
  );
}
