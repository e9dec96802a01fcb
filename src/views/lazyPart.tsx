import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { speakWith } from '../state/speech';
import type { MessagePart } from '../language/translation';

const Nothing = () => null;

/**
 * A part whose code and words come apart; `waiting`, or what it makes of the props, stands in its place meanwhile. Without
 * a network either may not be had: then another stands in, or the rest stands without it. `words`: where they are.
 */
export function lazyPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props> = Nothing,
  waiting: ReactNode | ((props: Props) => ReactNode) = null,
  words: MessagePart = 'rest',
) {
  const Part = lazy(async () => {
    return { default: (await speakWith(words)) ? await fetch().catch(() => StandIn) : StandIn };
  });
  return function Waited(props: Props) {
    return (
      <Suspense fallback={typeof waiting === 'function' ? waiting(props) : waiting}>
        <Part {...props} />
      </Suspense>
    );
  };
}
