import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../src/trade/flow.ts';

const FIGURES = ['headline', 'map', 'growth', 'timeline', 'partner', 'claims', 'table', 'controls', 'share'];

/** What each room of src/ may import from other rooms. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  trade: [],
  dataset: ['trade'],
  'view-state': ['trade'],
  format: ['trade'],
  chart: ['trade'],
  ui: ['trade', 'view-state', 'format', 'chart'],
  ...Object.fromEntries(FIGURES.map((figure) => [figure, ['trade', 'dataset', 'view-state', 'format', 'chart', 'ui']])),
  app: ['trade', 'dataset', 'view-state', 'format', 'chart', 'ui', ...FIGURES],
  prerender: ['trade', 'dataset', 'view-state', 'format', 'chart', 'ui', ...FIGURES, 'app'],
  package: ['trade', 'dataset'],
  build: ['trade', 'dataset', 'package'],
  scripts: [],
  bench: ['build', 'scripts'],
};

/** Rooms that no page loads. */
const ON_NODE = ['build', 'scripts', 'bench'];

interface Module {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Modules of src/ that it imports, types included. */
  readonly inside: readonly string[];
  /** Packages and built-ins that it imports. */
  readonly packages: readonly string[];
  /** What stands before each import of what comes later. */
  readonly beforeDynamic: readonly string[];
}

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .map((path) => readModule(path.split(sep).join('/')));

/** The style files of src/. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join('src', path), 'utf8') }));

function readModule(path: string): Module {
  const text = readFileSync(join('src', path), 'utf8');
  const { module } = parseSync(path, text);
  const dynamic = module.dynamicImports.map((one) =>
    text.slice(one.moduleRequest.start + 1, one.moduleRequest.end - 1),
  );
  const requests = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) => one.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamic,
  ];
  const inside = requests
    .filter((request) => request.startsWith('.') && /\.(tsx?|mjs)$/.test(request))
    .map((request) =>
      normalize(join(dirname(path), request))
        .split(sep)
        .join('/'),
    );
  return {
    path,
    room: path.split('/')[0] ?? '',
    text,
    inside,
    packages: requests.filter((one) => !one.startsWith('.')),
    beforeDynamic: module.dynamicImports.map((one) => text.slice(0, one.start)),
  };
}

function offenders(rule: (module: Module) => readonly string[]): string[] {
  return modules.flatMap((module) => rule(module).map((fault) => `src/${module.path}: ${fault}`));
}

// Comments may speak of the page and give worked examples from the real data.
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

/** Places where a measure is compared to a literal, and any other is "the other case". */
function toldMeasures({ path, text }: Pick<Module, 'path' | 'text'>): string[] {
  const found: string[] = [];
  const isLiteral = ({ type, value }: Node) => type === 'Literal' && MEASURES.some((measure) => measure === value);
  const isMeasure = (node: Node) => /measure/i.test(text.slice(node.start, node.end).split('(')[0] ?? '');
  const visit = (node: Node) => {
    const { type } = node;
    const isCompared =
      (type === 'BinaryExpression' && sidesOf(node).some(isLiteral) && sidesOf(node).some(isMeasure)) ||
      (type === 'SwitchStatement' && nodesIn(node.discriminant).some(isMeasure) && casesOf(node).some(isLiteral)) ||
      (type === 'CallExpression' && listOf(node).some(isLiteral) && nodesIn(node.arguments).some(isMeasure));
    if (isCompared) found.push(`src/${path}: ${text.slice(node.start, node.end).split('\n')[0]}`);
    for (const child of Object.values(node).flatMap(nodesIn)) visit(child);
  };
  for (const node of nodesIn(parseSync(path, text).program)) visit(node);
  return found;
}

/** Places where a text is cut or turned into other letters right after it was written. */
function cutTexts({ path, text }: Pick<Module, 'path' | 'text'>): string[] {
  const isCut = ({ callee }: Node) =>
    nodesIn(callee).some(
      ({ property, object }) =>
        nodesIn(property).some(({ name }) => CUTS.test(String(name))) &&
        nodesIn(object).some(({ type, callee: writer }) => type === 'CallExpression' && isWriter(writer)),
    );
  const isWriter = (writer: unknown) => nodesIn(writer).some(({ name }) => WRITERS.test(String(name)));
  const callsIn = (node: Node): Node[] => [
    ...(node.type === 'CallExpression' && isCut(node) ? [node] : []),
    ...Object.values(node).flatMap(nodesIn).flatMap(callsIn),
  ];
  return nodesIn(parseSync(path, text).program)
    .flatMap(callsIn)
    .map(({ start, end }) => `src/${path}: ${text.slice(start, end)}`);
}

const CUTS = /^(replace|replaceAll|slice|split|charAt|at|startsWith|endsWith|to(Locale)?(Lower|Upper)Case)$/;
const WRITERS =
  /^(format[A-Z]\w*|(saidO|wordsO|textO|titleO|phraseO)f|\w+(Name|Noun|Text|Phrase|Words|Title|Sentence))$/;

interface Node extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function nodesIn(part: unknown): Node[] {
  if (Array.isArray(part)) return part.flatMap(nodesIn);
  return isNode(part) ? [part] : [];
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part && 'start' in part && 'end' in part;
}

function sidesOf({ left, right }: Node): Node[] {
  return [left, right].flatMap(nodesIn);
}

/** What stands in a list that a method is called on: of `['a', 'b'].includes(x)` both letters. */
function listOf({ callee }: Node): Node[] {
  return nodesIn(callee)
    .flatMap(({ object }) => nodesIn(object))
    .flatMap(({ elements }) => nodesIn(elements));
}

function casesOf({ cases }: Node): Node[] {
  return nodesIn(cases).flatMap(({ test }) => nodesIn(test));
}

describe('the house', () => {
  it('is read whole: every room is known and its imports were found', () => {
    expect([...new Set(modules.map((module) => module.room))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    expect(modules.flatMap((module) => module.inside).length).toBeGreaterThan(100);
    const known = new Set(modules.map((module) => module.path));
    expect(offenders((module) => module.inside.filter((path) => !known.has(path)))).toEqual([]);
  });

  it('imports in one direction only, and figures never each other', () => {
    const isAllowed = (from: string, to: string) => from === to || MAY_IMPORT[from]?.includes(to);
    expect(
      offenders(({ room, inside }) =>
        inside.filter((path) => !isAllowed(room, path.split('/')[0] ?? '')).map((path) => `imports ${path}`),
      ),
    ).toEqual([]);
  });

  it('has no circle of imports', () => {
    const byPath = new Map(modules.map((module) => [module.path, module]));
    const done = new Set<string>();
    const circleFrom = (path: string, trail: readonly string[]): string | undefined => {
      if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
      if (done.has(path)) return undefined;
      done.add(path);
      return byPath
        .get(path)
        ?.inside.map((next) => circleFrom(next, [...trail, path]))
        .find((circle) => circle !== undefined);
    };
    expect(modules.map((module) => circleFrom(module.path, [])).filter((circle) => circle !== undefined)).toEqual([]);
  });

  it('keeps the subject and the geometry of charts pure: no package, page, network or clock in trade/ and chart/', () => {
    const impure = /\b(fetch\(|document\.|window\.|localStorage|Date\.now|new Date|Math\.random)/;
    expect(
      offenders(({ room, packages, text }) =>
        ['trade', 'chart'].includes(room) ? [...packages, ...(impure.exec(codeOf(text))?.slice(0, 1) ?? [])] : [],
      ),
    ).toEqual([]);
  });

  it('keeps Node out of the page and of the package reader, and the page out of both', () => {
    expect(
      offenders(({ room, packages }) =>
        packages.filter((name) =>
          ['package', 'build'].includes(room) && /^(react|recharts)/.test(name)
            ? true
            : ![...ON_NODE, 'prerender'].includes(room) && /^(node:|vite$)/.test(name),
        ),
      ),
    ).toEqual([]);
  });

  it('fetches data in one place only', () => {
    // No data: the font that pictures carry, from the browser's store, and whether the site has a newer release.
    const others = ['share/image/font-face.ts', 'ui/loading/newer-release.ts', 'app/loading/give-up.ts'];
    const mayFetch = (path: string) => path.startsWith('dataset/') || others.includes(path);
    expect(offenders(({ path, text }) => (!mayFetch(path) && /\bfetch\(/.test(text) ? ['calls fetch'] : []))).toEqual(
      [],
    );
  });

  it('loads what comes later in one way, which tries again and knows of newer releases', () => {
    const loaded = modules.filter(
      ({ room, path }) => ![...ON_NODE, 'prerender'].includes(room) && path !== 'ui/loading/load-module.ts',
    );
    expect(loaded.flatMap(({ beforeDynamic }) => beforeDynamic).length).toBeGreaterThan(10);
    const isBare = (before: string) => !before.endsWith('loadModule(() => ');
    expect(loaded.filter(({ beforeDynamic }) => beforeDynamic.some(isBare)).map(({ path }) => path)).toEqual([]);
  });

  it('names no country, year or source: they come from the package', () => {
    const economies = parse(readFileSync('data/economies.csv', 'utf8'), { columns: true }) as Record<string, string>[];
    // PNG is also a kind of picture.
    const codes = economies.map((economy) => economy.iso3).filter((code) => code !== 'PNG');
    const names = economies.map((economy) => (economy.name ?? '').replace(/[.()]/g, '\\$&'));
    expect(names.length).toBeGreaterThan(200);
    const named = new RegExp(
      `['"\`](${codes.join('|')})['"\`]|(?<![\\p{L}])(${names.join('|')})(?![\\p{L}])|[Yy]earbook|\\bIMF\\b|\\b(2020|2021)\\b`,
      'u',
    );
    // The other names that economies go by, the regions of the UN, and the views and made-up worlds of the bench.
    const mayName = /^(build\/names|package\/m49|bench\/)/;
    expect(
      offenders(({ path, text }) => {
        const found = mayName.test(path) ? null : named.exec(codeOf(text));
        return found ? [found[0]] : [];
      }),
    ).toEqual([]);
  });

  it('names the language of the page once, in format/locale.ts', () => {
    // Names of economies come in several languages, and browsers of the bench speak one; two files of the bars are to follow.
    const mayName = /^(format\/locale\.ts|build\/|package\/|bench\/|growth\/bars\/(bar|bars-words)\.ts)/;
    const named = /['"`]en(-[A-Z]+)?['"`]|\blang="?en\b/;
    expect(
      offenders(({ path, text }) => {
        const found = mayName.test(path) ? null : named.exec(codeOf(text));
        return found ? [found[0]] : [];
      }),
    ).toEqual([]);
  });

  it('asks a measure what it is by its row: only trade/measure.ts tells one measure from another', () => {
    const told = modules.filter(({ path }) => path !== 'trade/measure.ts').flatMap(toldMeasures);
    expect(told).toEqual([]);
  });

  it('would find a measure that is told apart', () => {
    const found = (text: string) => toldMeasures({ path: 'x.ts', text });
    expect(found("if (view.measure === 'change') f();")).toHaveLength(1);
    expect(found("const x = 'share' !== measureOf(view).id ? 1 : 2;")).toHaveLength(1);
    expect(found("switch (asked.measure) { case 'value': f(); }")).toHaveLength(1);
    expect(found("['change', 'value'].includes(measure);")).toHaveLength(1);
    expect(found("if (claim.measure === 'turnover' || key === 'change') f({ measure: 'share' });")).toEqual([]);
  });

  it('asks for a text as it is needed, and cuts none that it has written', () => {
    // The charts of Growth are to follow: they still take the currency off their labels.
    expect(modules.filter(({ room }) => room !== 'growth').flatMap(cutTexts)).toEqual([]);
  });

  it('would find a text that is cut', () => {
    const found = (text: string) => cutTexts({ path: 'x.ts', text });
    expect(found("formatFigure(answer).replace('US$', '');")).toHaveLength(1);
    expect(found("const range = formatInterval(answer)?.replaceAll('US$', '');")).toHaveLength(1);
    expect(found("['a', evidenceName(evidence).toLocaleLowerCase(LOCALE)].join();")).toHaveLength(1);
    expect(found('formatMonthName(start).slice(0, 3);')).toHaveLength(1);
    expect(found('listOf(names.slice(0, 3)); path.replace(/^data/, measureName(id));')).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawer = /(^|\/)(utils?|helpers?|types|constants|common|misc|index)\.tsx?$/;
    expect(offenders(({ path }) => (drawer.test(path) ? ['a name that says nothing'] : []))).toEqual([]);
  });

  it('keeps every file short enough to be one thing', () => {
    expect(
      offenders(({ text }) => (text.split('\n').length > 300 ? [`${text.split('\n').length} lines`] : [])),
    ).toEqual([]);
  });

  it('keeps every style file to one part of the page', () => {
    const long = sheets.filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ path, text }) => `src/${path}: ${text.split('\n').length} lines`)).toEqual([]);
  });

  it('sets every custom property that its styles read, in styles or by script', () => {
    const texts = [...sheets, ...modules].map(({ text }) => text);
    // The search's library says how much room its list has.
    const bySearch = ['--anchor-width', '--available-height'];
    const set = new Set([...bySearch, ...texts.flatMap((text) => text.match(/--[a-z][\w-]*(?=['"`]?:|', )/g) ?? [])]);
    const unset = sheets.flatMap(({ path, text }) =>
      [...codeOf(text).matchAll(/var\((--[\w-]+)\)/g)].flatMap(([, name]) =>
        name !== undefined && !set.has(name) ? [`src/${path}: ${name}`] : [],
      ),
    );
    expect(unset).toEqual([]);
  });

  it('never casts what it reads from a file', () => {
    expect(
      offenders(({ text }) =>
        /(JSON\.parse\([^)]*\)|\.json\(\))\)? as (?!unknown|const)/.test(text) ? ['casts parsed JSON'] : [],
      ),
    ).toEqual([]);
  });

  it('names no id in the styles of a part: the build renames it, and the rule matches nothing', () => {
    const ofParts = sheets.filter(({ path }) => path.endsWith('.module.css'));
    expect(ofParts.length).toBeGreaterThan(20);
    const selectorsOf = (text: string) => codeOf(text).match(/[^{};]+(?=\{)/g) ?? [];
    expect(
      ofParts.flatMap(({ path, text }) =>
        selectorsOf(text).flatMap((one) => (one.includes('#') ? [`${path}: ${one.trim()}`] : [])),
      ),
    ).toEqual([]);
  });
});
