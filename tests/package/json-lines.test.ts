import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOfJson } from '../../src/package/json-lines.ts';

describe('the lines of a JSON text', () => {
  const text = '{\n "a": [\n  1,\n  {"b": "x, {y}"}\n ],\n "c": {}\n}\n';

  it.each([
    ['a', 2],
    ['a.0', 3],
    ['a.1.b', 4],
    ['c', 6],
    ['c.missing', 6],
    ['nowhere', 1],
  ])('put %s on line %d', (path, line) => {
    expect(linesOfJson(text).lineOf(path)).toBe(line);
  });

  it.each([
    ['{\n "a" 1}', 2, '1', 'a colon'],
    ['{\n "a": 1\n "b": 2}', 3, '"b"', 'a comma or }'],
    ['[1,\n 2,\n]', 3, ']', 'a value'],
    ['{\n a: 1}', 2, 'a', 'a key in double quotes'],
    ['{"a": 1}\n}', 2, '}', 'nothing after the last bracket'],
    ['{"a":\n "open', 2, '"', 'a value'],
    ['{"a": 1', 1, '', 'a comma or }'],
  ])('say where %j stops being JSON', (broken, line, value, expected) => {
    expect(linesOfJson(broken).fault).toEqual({ line, value, expected });
  });

  it('find no fault in any JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (json, indent) => {
        expect(linesOfJson(JSON.stringify(JSON.parse(json), undefined, indent)).fault).toBeUndefined();
      }),
    );
  });
});
