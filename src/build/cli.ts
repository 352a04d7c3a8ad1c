// Checks a data package: `tsx src/build/cli.ts [--data DIR] [--out DIR]`. With --out the compiled files are written there.
// Faults fail the check; warnings of what seems left over do not.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compilePackage, writeFiles } from './compile-package.ts';
import { shownFolder } from './folder-source.ts';

const USE = 'Use: npm run check:data -- [--data DIR] [--out DIR]';

try {
  const { data, out } = options();
  const { files, warnings } = await compilePackage(data);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(`The data package in ${shownFolder(data)} is sound: ${files.size} files, ${Math.ceil(bytes / 1024)} kB.`);
  if (warnings !== '') console.warn(warnings);
  if (out !== undefined) {
    writeFiles(files, out);
    console.log(`Written to ${shownFolder(out)}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function options() {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' }, out: { type: 'string' } } });
    if (values.data !== '' && values.out !== '') return values;
  } catch (error) {
    if (error instanceof TypeError) throw new Error(`${error.message}\n${USE}`);
    throw error;
  }
  throw new Error(`An option without a folder.\n${USE}`);
}
