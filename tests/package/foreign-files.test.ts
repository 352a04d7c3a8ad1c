import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compileData } from '../../src/build/compile-data.ts';
import { zipOfPackage } from '../../src/build/package-zip.ts';
import { PackageError } from '../../src/package/fault.ts';
import { type Files, faultsOf, inFolder, lines, tinyPackage } from './tiny-package.ts';

const tiny = tinyPackage();
const textOf = (file: string) => tiny[file] ?? '';
const withFile = (file: string, content: string | Uint8Array): Files => ({ ...tiny, [file]: content });

const workbook = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/sheet1.xml': strToU8('<sheet/>') });
const openWorkbook = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 });
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('a table that is something else', () => {
  it.each([
    ['a workbook', workbook, 'a workbook (xlsx)', /save it as “CSV UTF-8/],
    ['a free workbook', openWorkbook, 'a workbook (ods)', /save it as “CSV UTF-8/],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'a workbook (xls)', /save it as “CSV UTF-8/],
    ['an archive', zipSync({ 'a.txt': strToU8('a') }), 'a zip archive', /^a CSV file/],
    ['a PDF', strToU8('%PDF-1.7\n\0'), 'a PDF', /^a CSV file/],
    ['UTF-16 with its mark', utf16(`\uFEFF${textOf('events.csv')}`), 'text in UTF-16', /UTF-8/],
    ['UTF-16 without its mark', utf16(textOf('events.csv')), 'text in UTF-16', /UTF-8/],
    ['bytes', Uint8Array.of(65, 0, 66, 67, 68, 69, 70), 'bytes that are no text', /^a CSV file/],
    ['nothing', '', '', /this one is empty$/],
    ['blank lines', '\uFEFF \r\n\r\n', '', /this one is empty$/],
    ['a web page', '<!DOCTYPE html>\n<html><head><title>Sign in</title></head>', 'a web page: Sign in', /^a CSV file$/],
    ['XML', '<?xml version="1.0"?><Error><Message>No access</Message></Error>', 'markup such as XML: No access', /CSV/],
    ['an error of a server', '{"error":{"message":"rate limit"}}', 'JSON: rate limit', /^a CSV file$/],
    ['another error of a server', '{"error":"rate limit"}', 'JSON: rate limit', /^a CSV file$/],
    ['JSON that is cut off', '[{"a": 1', 'JSON: [{"a": 1', /^a CSV file$/],
    ['a pointer to a file', 'version https://git-lfs.github.com/spec/v1\n', 'a pointer of Git LFS', /^a CSV file$/],
    ['a text', '404: Not Found', '404: Not Found', /^a header row with the columns event_id, /],
    ['rows without a header', lines(...textOf('events.csv').split('\n').slice(1, 4)), '2021-06-03-visit', /^a header/],
    ['semicolons', textOf('events.csv').replaceAll(';', '/').replaceAll(',', ';'), 'semicolons', /^commas/],
    ['tabs', textOf('events.csv').replaceAll(',', '\t'), 'tabs', /^commas between the cells/],
    [
      'semicolons, as its first line says',
      `sep=;\n${textOf('events.csv').replaceAll(',', ';')}`,
      'semicolons',
      /^commas/,
    ],
    ['a hundred thousand columns', `event_id,${'x,'.repeat(100_000)}\n`, '100000 others, x, x', /^only the columns/],
  ])('is named in one fault: %s', (_, content, value, expected) => {
    const found = faultsOf(withFile('events.csv', content)).filter((fault) => fault.value !== '' || value === '');
    expect(found).toEqual([
      expect.objectContaining({
        file: 'events.csv',
        value: expect.stringContaining(value),
        expected: expect.stringMatching(expected),
      }),
    ]);
  });

  it.each([
    ['its last byte', 'caf\xe9', 1, 'caf and then the byte E9'],
    ['a byte amid letters', 'a\nC\xf4te,b', 2, 'C and then the byte F4'],
    ['a later line of an old computer', 'a\rb\rC\xf4te', 3, 'C and then the byte F4'],
  ])('names the line of the first byte that is no UTF-8: %s', (_, text, line, value) => {
    expect(faultsOf(withFile('events.csv', Buffer.from(text, 'latin1')))).toEqual([
      { file: 'events.csv', line, value, expected: 'text in UTF-8: save the file in this encoding' },
    ]);
  });
});

describe('what a spreadsheet leaves around a table', () => {
  const table = textOf('sources.csv');
  const wider = table.replace(/$/gm, ',,').replace(/\n,,$/, '\n');

  it.each([
    ['a byte order mark', `\uFEFF${table}`],
    ['a byte order mark before a quoted header', `\uFEFF${table.replace('source', '"source"')}`],
    ['the line sep=,', `sep=,\n${table}`],
    ['the line sep=, with a mark and Windows line ends', `\uFEFFsep=,\r\n${table.replaceAll('\n', '\r\n')}`],
    ['mixed line ends', table.replace('\n', '\r\n')],
    ['line ends of an old computer', table.replaceAll('\n', '\r')],
    ['no last line end', table.trimEnd()],
    ['empty columns', wider],
    ['empty rows', `${table},,,,,,\n,,,,,,\n`],
    ['empty lines', `${table}\n\n`],
    ['empty columns and rows', `${wider},,,,,,,,\n,,,,,,,,\n`],
  ])('is no fault: %s', (_, content) => {
    expect(faultsOf(withFile('sources.csv', content))).toEqual([]);
  });

  it('counts lines from the top of the file all the same', () => {
    const changed = `sep=,\r\n${table.replace('2022-03', 'soon').replace('\n', '\r\n')}`;
    expect(faultsOf(withFile('sources.csv', changed))).toEqual([
      expect.objectContaining({ line: 4, column: 'published', value: 'soon' }),
    ]);
  });

  it('is a fault where something stands in it', () => {
    expect(faultsOf(withFile('sources.csv', wider.replace('Facts only,,,,', 'Facts only,,,,x')))).toEqual([
      expect.objectContaining({ line: 1, expected: expect.stringMatching(/^one of the columns source, /) }),
      expect.objectContaining({ line: 1, expected: expect.stringMatching(/^one of the columns source, /) }),
    ]);
  });

  it('is a fault between rows', () => {
    expect(faultsOf(withFile('sources.csv', table.replace('\nother', '\n\nother')))).toEqual([
      { file: 'sources.csv', line: 3, value: '', expected: 'no empty line between rows' },
    ]);
  });
});

describe('a table with a header only', () => {
  const header = (file: string) => lines(textOf(file).split('\n')[0] ?? '');

  it.each(['economies.csv', 'trade.csv', 'sources.csv'])('is one fault where every package has rows: %s', (file) => {
    expect(faultsOf(withFile(file, header(file)))).toEqual([{ file, expected: 'at least one row below the header' }]);
  });

  it.each(['totals.csv', 'claims.csv', 'events.csv', 'independent.csv'])('is sound elsewhere: %s', (file) => {
    expect(faultsOf(withFile(file, header(file)))).toEqual([]);
  });
});

describe('a descriptor that is something else', () => {
  it('is read with a byte order mark, also for the zip', () => {
    const files = withFile('datapackage.json', `\uFEFF${textOf('datapackage.json')}`);
    expect(faultsOf(files)).toEqual([]);
    expect(inFolder(files, (folder) => zipOfPackage(folder).length)).toBeGreaterThan(100);
  });

  it.each([
    ['nothing', '', { value: '', expected: 'a JSON file; this one is empty' }],
    ['a web page', '<html><title>Sign in</title>', { line: 1, value: 'a web page: Sign in', expected: 'a JSON file' }],
    [
      'UTF-16',
      utf16(`\uFEFF${textOf('datapackage.json')}`),
      { value: 'text in UTF-16', expected: 'a JSON file: save it as plain text in UTF-8' },
    ],
    [
      'another encoding',
      Buffer.from('{\n "title": "C\xf4te"\n}', 'latin1'),
      {
        line: 2,
        value: ' "title": "C and then the byte F4',
        expected: 'text in UTF-8: save the file in this encoding',
      },
    ],
    [
      'brackets without end',
      `{"x":${'['.repeat(100_000)}`,
      { line: 1, value: '[', expected: 'at most 64 brackets inside each other' },
    ],
    [
      'brackets too deep',
      `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { line: 1, value: '[', expected: 'at most 64 brackets inside each other' },
    ],
    ['a space that does not break', '{"x":\u00A01}', { line: 1, value: '\u00A01', expected: 'a value' }],
  ])('is named in one fault: %s', (_, content, fault) => {
    expect(faultsOf(withFile('datapackage.json', content))).toEqual([{ file: 'datapackage.json', ...fault }]);
  });

  it('is read with a text of a million letters', () => {
    const long = textOf('datapackage.json').replace('A tiny atlas', 'a'.repeat(1_000_000));
    expect(faultsOf(withFile('datapackage.json', long))).toEqual([]);
  });
});

describe('what stands in a place of a file', () => {
  const inPlace = (file: string, put: (path: string) => void) => {
    const { [file]: _, ...others } = tiny;
    return inFolder(others, (folder) => {
      put(join(folder, file));
      try {
        compileData(folder);
        return [];
      } catch (error) {
        if (error instanceof PackageError) return error.faults;
        throw error;
      }
    });
  };

  it.each(['claims.csv', 'datapackage.json'])('is one fault when it is a folder: %s', (file) => {
    expect(inPlace(file, (path) => mkdirSync(path))).toEqual([
      { file, value: 'a folder', expected: 'a file of this name' },
    ]);
  });

  it.skipIf(process.platform === 'win32').each(['claims.csv', 'datapackage.json'])(
    'is one fault when it is a pipe, for which a reader would wait: %s',
    (file) => {
      expect(inPlace(file, (path) => execFileSync('mkfifo', [path]))).toEqual([
        { file, value: 'a pipe', expected: 'a plain file' },
      ]);
    },
  );

  it('is one fault when it is a link to itself', () => {
    expect(inPlace('claims.csv', (path) => symlinkSync(path, path))).toEqual([
      { file: 'claims.csv', value: expect.stringContaining('symbolic links'), expected: 'a file that can be read' },
    ]);
  });

  it('is one fault when the folder itself is missing, or is a file', () => {
    const expectFault = (folder: string, hint: string) =>
      expect(() => compileData(folder)).toThrow(`this file, which describes the package; ${hint}`);
    inFolder(tiny, (folder) => {
      expectFault(join(folder, 'nowhere'), 'there is no such folder');
      expectFault(join(folder, 'trade.csv'), 'a file stands where its folder should be');
    });
  });

  it('keeps a folder named like a read-me out of the zip', () => {
    inFolder(tiny, (folder) => {
      mkdirSync(join(folder, 'README.md'));
      expect(zipOfPackage(folder).length).toBeGreaterThan(100);
      rmSync(join(folder, 'claims.csv'));
      expect(() => zipOfPackage(folder)).toThrow(/claims\.csv: got nothing, expected this file/);
    });
  });
});
