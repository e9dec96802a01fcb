import { chromium, type Browser } from '@playwright/test';
import config from '../../config/playwright.config';

/** Starts the Chromium of the browser tests, with their arguments and, if wished, more. */
export function launch(...more: readonly string[]): Promise<Browser> {
  const { args = [], ...options } = config.projects?.[0]?.use?.launchOptions ?? {};
  return chromium.launch({ ...options, args: [...args, ...more] });
}
