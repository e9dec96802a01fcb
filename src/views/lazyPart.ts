import { lazy, type ComponentType } from 'react';

const Nothing = () => null;

/** A part whose code comes apart. Without a network it may not be had: then another stands in, or the rest stands without it. */
export function lazyPart<Props>(
  fetch: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props> = Nothing,
) {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => ({
    default: await fetch().catch(() => StandIn),
  }));
}
