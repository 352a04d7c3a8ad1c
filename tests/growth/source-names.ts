import type { SourceNames } from '../../src/format/source-line.ts';

/** What a package may call its sources: those of the real one, and of the small ones of the tests. */
export const SOURCES: SourceNames = {
  claims: 'the book',
  record: 'the record',
  titles: new Map([
    ['belarusian-yearbook-2022', 'The book'],
    ['book', 'The book'],
    ['imf-dots-2022', 'The record'],
    ['record', 'The record'],
  ]),
  claimsSource: 'belarusian-yearbook-2022',
  recordSource: 'imf-dots-2022',
};
