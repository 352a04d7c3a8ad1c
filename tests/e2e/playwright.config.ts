import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.E2E_PORT ?? 4319);

// The build is served from a folder inside a site, as a static host may do: every address must be relative.
const FOLDER = '/some/folder/';

/**
 * What a whole Chromium draws around and besides a page, which takes a quarter of the time of two cores, and what Playwright
 * turns off by the same switch, of which the last one counts.
 */
const BESIDE_THE_PAGE = [
  'SpareRendererForSitePerProcess',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'InitialWebUI',
  'WebUIReloadButton',
  'TabSearchToolbarButton',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/e2e',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  // A test waits for a good part of its time: three of them keep two cores busy.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 120_000,
  // Three browsers share two cores with their server: what is slow there is not wrong.
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../node_modules/.cache/reports/playwright.json' },
    ],
  ],
  use: {
    baseURL: `http://localhost:${PORT}${FOLDER}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        `--disable-features=${BESIDE_THE_PAGE.join()}`,
      ],
    },
  },
  webServer: {
    command: `npx vite preview --config tests/e2e/preview.config.ts --base ${FOLDER} --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}${FOLDER}`,
    reuseExistingServer: false,
  },
});
