import { test as base } from '@playwright/test';
import { Dashboard } from './dashboard';
import { expect } from './patience';

/** Most tests do not let the site be stored (scripts/config/playwright.config.ts), which the driver remarks upon. */
const STORING = /^Service Worker registration blocked by Playwright/;

interface Journey {
  /** Complaints of the browser that the test itself provokes, such as a file that is not there. */
  readonly provoked: RegExp | null;
  /** Every address the browser asked for, in order. */
  readonly requests: { readonly url: string; readonly method: string; readonly body: string | null }[];
  readonly dashboard: Dashboard;
  /** The dashboard as it is found by its Arabic names. */
  readonly arabic: Dashboard;
  readonly sorani: Dashboard;
}

/**
 * A test of the built app. Whatever it is about, it fails when the browser complains (an error, a broken content
 * security policy) or when anything is asked of another site or sent anywhere.
 */
export const test = base.extend<Journey>({
  provoked: [null, { option: true }],
  requests: [
    async ({ context, baseURL, provoked }, give) => {
      const requests: Journey['requests'] = [];
      const complaints: string[] = [];
      context.on('request', (request) =>
        requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
      );
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`content security policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      await give(requests);
      // Without figures there is nothing to draw outlines for, and the browser wonders why it fetched them.
      const idle = provoked && /preloaded using link preload but not used/;
      const real = complaints.filter((one) => !STORING.test(one));
      expect(real.filter((one) => !provoked?.test(one) && !idle?.test(one))).toEqual([]);
      const ownSite = (url: string) => /^(data|blob):/.test(url) || url.startsWith(baseURL ?? '');
      expect(
        requests.filter(({ url, method, body }) => !ownSite(url) || method !== 'GET' || body !== null),
      ).toEqual([]);
    },
    { auto: true },
  ],
  dashboard: async ({ page }, give) => give(new Dashboard(page)),
  arabic: async ({ page }, give) => give(new Dashboard(page, 'ar')),
  sorani: async ({ page }, give) => give(new Dashboard(page, 'ckb')),
});
