// `npm start`: checks and compiles the data package, serves the dashboard and opens it in the browser where there is one.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
});
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
