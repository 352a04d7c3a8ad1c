import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withInlineScripts, withShortScripts } from '../../src/prerender/inline-scripts.ts';

const root = mkdtempSync(join(tmpdir(), 'inline-'));
afterAll(() => rmSync(root, { recursive: true }));

const page = (file: string) => `<script id="first" data-inline="${file}"></script><script src="./a.js"></script>`;
const write = (file: string, text: string) => writeFileSync(join(root, file), text);

describe('a script that stands in the page', () => {
  it('is the file that the page names, without its types, its comments and its names', async () => {
    write(
      'early.ts',
      'export interface Early { x: number }\n// Why.\nconst early: Early = { x: 1 };\nself.early = early;',
    );
    const html = withShortScripts(await withInlineScripts(page('early.ts'), root), 'chrome114');
    expect(html).toMatch(/^<script id="first">.*self\.early=.*<\/script><script src="\.\/a\.js"><\/script>$/);
    expect(html).not.toMatch(/interface|Why|const early|export/);
  });

  it('may know types of other files, and no code: nothing else has come yet', async () => {
    write('typed.ts', "import type { Early } from './early.ts';\nexport const early = { x: 1 } satisfies Early;");
    await expect(withInlineScripts(page('typed.ts'), root)).rejects.toThrow('typed.ts stands in the page by itself');
    write('code.ts', "import { early } from './early.ts';\nself.early = early;");
    await expect(withInlineScripts(page('code.ts'), root)).rejects.toThrow('it can import no code');
    write('types.ts', "import type { Early } from './early.ts';\nself.early = { x: 1 } satisfies Early;");
    expect(await withInlineScripts(page('types.ts'), root)).toContain('self.early = { x: 1 }');
  });
});
