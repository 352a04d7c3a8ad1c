const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\],:]|[^ \t\r\n{}[\],:"]+|"/g;

/** No package needs more brackets inside each other; without a bound they could be deeper than any program descends. */
const DEEPEST = 64;

/** Where the values of a JSON text stand, and where it stops being JSON. */
export interface JsonLines {
  /** The line of a path such as `atlas.view.partners.2`, or of the nearest part of it that exists. */
  readonly lineOf: (path: string) => number;
  /** The first thing that is out of place; absent in valid JSON. */
  readonly fault?: { readonly line: number; readonly value: string; readonly expected: string } | undefined;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

/** Finds the lines of a JSON text, so that a fault can name its own. */
export function linesOfJson(text: string): JsonLines {
  const lines = new Map<string, number>();
  const walk = new JsonWalk(tokensOf(text), lines);
  const lineOf = (path: string) => {
    const parts = path.split('.');
    const known = parts.map((_, index) => lines.get(parts.slice(0, parts.length - index).join('.')));
    return known.find((line) => line !== undefined) ?? 1;
  };
  return { lineOf, fault: walk.fault() };
}

function tokensOf(text: string): Token[] {
  let line = 1;
  let end = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    line += text.slice(end, match.index).split('\n').length - 1;
    end = match.index;
    return { text: match[0], line };
  });
}

class Misplaced extends Error {
  readonly expected: string;
  constructor(expected: string) {
    super(expected);
    this.expected = expected;
  }
}

/** One descent through the tokens: notes the line of each value and stops at the first token that cannot stand there. */
class JsonWalk {
  readonly #tokens: readonly Token[];
  readonly #lines: Map<string, number>;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], lines: Map<string, number>) {
    this.#tokens = tokens;
    this.#lines = lines;
  }

  fault(): JsonLines['fault'] {
    try {
      this.#value('');
      if (this.#at < this.#tokens.length) throw new Misplaced('nothing after the last bracket');
      return undefined;
    } catch (error) {
      if (!(error instanceof Misplaced)) throw error;
      const token = this.#tokens[this.#at] ?? { text: '', line: this.#tokens.at(-1)?.line ?? 1 };
      return { line: token.line, value: token.text, expected: error.expected };
    }
  }

  #value(path: string): void {
    const token = this.#tokens[this.#at];
    if (token) this.#lines.set(path, token.line);
    if (token?.text === '{') this.#items(path, '}', (inner) => this.#member(inner));
    else if (token?.text === '[') this.#items(path, ']', (inner, index) => this.#value(joined(inner, String(index))));
    else if (token && isScalar(token.text)) this.#at += 1;
    else throw new Misplaced('a value');
  }

  #items(path: string, end: string, item: (path: string, index: number) => void): void {
    if (this.#depth === DEEPEST) throw new Misplaced(`at most ${DEEPEST} brackets inside each other`);
    this.#at += 1;
    this.#depth += 1;
    for (let index = 0; !this.#isNext(end); index += 1) {
      if (index > 0 && !this.#isNext(',')) throw new Misplaced(`a comma or ${end}`);
      item(path, index);
    }
    this.#depth -= 1;
  }

  #member(path: string): void {
    const key = this.#tokens[this.#at]?.text ?? '';
    if (!key.startsWith('"') || !isScalar(key)) throw new Misplaced('a key in double quotes');
    this.#at += 1;
    if (!this.#isNext(':')) throw new Misplaced('a colon');
    this.#value(joined(path, key.slice(1, -1)));
  }

  #isNext(text: string): boolean {
    const isSame = this.#tokens[this.#at]?.text === text;
    if (isSame) this.#at += 1;
    return isSame;
  }
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function isScalar(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
