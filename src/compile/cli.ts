// Checks a data package: `tsx src/compile/cli.ts [--data DIR] [--out DIR]`. With --out the compiled files are written there.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { shownFolder } from './compile-data.ts';
import { compilePackage, writeFiles } from './compile-package.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' }, out: { type: 'string' } } });

try {
  const files = await compilePackage(values.data);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.log(
    `The data package in ${shownFolder(values.data)} is sound: ${files.size} files, ${Math.ceil(bytes / 1024)} kB.`,
  );
  if (values.out !== undefined) {
    writeFiles(files, values.out);
    console.log(`Written to ${shownFolder(values.out)}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
