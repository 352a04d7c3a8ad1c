import type { SourceNames } from '../../src/growth/bars/bars-model.ts';

/** What a package may call its sources. */
export const SOURCES: SourceNames = { claims: 'the book', record: 'the record', recordTitle: 'The record' };
