// `npm start`: checks and compiles the data package, serves the dashboard and opens it in the browser where there is one.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const USE = 'Use: npm start -- [--data DIR] [--port N] [--host NAME] [--no-open]';
const LAST_PORT = 65_535;

const values = options();
if (values.data !== undefined) process.env.ATLAS_DATA = values.data;

const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const open = !values['no-open'] && !process.env.CI && hasScreen;
try {
  const server = await createServer({
    server: {
      open,
      ...(values.port === undefined ? {} : { port: Number(values.port), strictPort: true }),
      ...(values.host === undefined ? {} : { host: values.host }),
    },
  });
  await server.listen();
  console.log('\n  AALA Trade Atlas is ready. Open this address:\n');
  server.printUrls();
  console.log('\n  Edit a file in data/ or src/ and the page reloads. Stop with Ctrl+C.\n');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        host: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    if (values.data === '') throw new TypeError('--data without a folder.');
    if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && Number(values.port) <= LAST_PORT)) {
      throw new TypeError(`--port takes a whole number from 0 to ${LAST_PORT}, not "${values.port}".`);
    }
    return values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(USE);
    process.exit(1);
  }
}
