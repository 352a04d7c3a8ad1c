import { defineConfig } from '@playwright/test';
import type { EngineOption } from './test.ts';

const PORT = Number(process.env.E2E_PORT ?? 4320);
const FOLDER = '/some/folder/';

export default defineConfig<object, EngineOption>({
  testDir: '.',
  outputDir: '../../node_modules/.cache/browsers',
  fullyParallel: false,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 120_000,
  // WebKit draws without a graphics card here, and shares two cores with a second browser: slow is not wrong.
  expect: { timeout: 30_000 },
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../node_modules/.cache/reports/browsers.json' },
    ],
  ],
  use: { baseURL: `http://localhost:${PORT}${FOLDER}` },
  projects: (['firefox', 'webkit', 'chromium'] as const).map((engine) => ({ name: engine, use: { engine } })),
  webServer: {
    command: `npx vite preview --config tests/browsers/preview.config.ts --base ${FOLDER} --port ${PORT} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${PORT}${FOLDER}`,
    reuseExistingServer: false,
  },
});
