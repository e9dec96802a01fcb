import { chromium, type Browser } from '@playwright/test';
import config from '../../config/playwright.config';

/** What has browser tests draw the whole page on an emulated card: it takes the cores that a measured page needs. */
const EMULATED = /^--(use-gl|use-angle|disable-gpu-rasterization)/;

/** Starts the Chromium of the browser tests, with their arguments and, if wished, more; it draws the page itself. */
export function launch(...more: readonly string[]): Promise<Browser> {
  const { args = [], ...options } = config.projects?.[0]?.use?.launchOptions ?? {};
  return chromium.launch({ ...options, args: [...args.filter((arg) => !EMULATED.test(arg)), ...more] });
}
