import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './patience';

/** Holds what is on the page against the rules of accessibility that a program can check. */
export async function expectNoBarrier(page: Page, where = 'the page'): Promise<void> {
  // In the page alone, as there are no frames in it, and without the long list of what is right: a third of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found, where).toEqual([]);
}
