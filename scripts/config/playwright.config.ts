import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from '../setup/chromiumPath.mjs';
import { projectRoot } from '../setup/projectRoot.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4199); // another one lets two checkouts be tested side by side
const address = `http://localhost:${port}/`;
const isCi = process.env['CI'] !== undefined;
const isRoot = process.getuid?.() === 0;

/** The browser's own bar, which is made of pages: without it tests take an eighth less time. Then what the driver turns off. */
const TURNED_OFF = [
  'InitialWebUI',
  'PreloadTopChromeWebUI',
  'PreloadTopChromeWebUILessNavigations',
  'WebUIBackButton',
  'WebUIHomeButton',
  'WebUILocationBar',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
  'WebUIReloadButton',
  'WebUISplitTabsButton',
  'WebUITabStrip',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

export default defineConfig({
  testDir: `${projectRoot}/tests/e2e`,
  testMatch: '**/*.test.ts',
  outputDir: `${projectRoot}/test-results`,
  fullyParallel: true,
  workers: 2,
  retries: isCi ? 1 : 0, // on a machine that others use too; what passes the second time only is listed as flaky
  timeout: 60_000,
  forbidOnly: isCi,
  reporter: 'list',
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block', // each test would have the whole site stored; those of `stored.test.ts` do
    trace: 'off', // it costs each test a fifth of its time; `npm run e2e -- --trace on` writes one
    video: 'off',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: chromiumPath(),
          args: [
            ...(isRoot ? ['--no-sandbox'] : []),
            `--disable-features=${TURNED_OFF.join()}`,
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--disable-gpu-rasterization', // without a graphics card the plain way is faster
            '--use-gl=angle',
            '--use-angle=swiftshader',
            '--enable-unsafe-swiftshader',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: projectRoot,
    url: address,
    reuseExistingServer: !isCi,
  },
});
