import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../src/prerender/data-exports.ts';
import {
  CLAIM_FIELDS,
  COMPARED_FIELDS,
  COMPARISON_FIELDS,
  EVENT_FIELDS,
  FILE_FIELDS,
  LOCATOR_FIELDS,
} from '../../src/prerender/json-fields.ts';
import { realSite } from './site.ts';

type Row = Record<string, unknown>;
type Fields = Readonly<Record<string, string>>;

const files = new Map(exportFiles(realSite()).map(({ path, make }) => [path, String(make())]));
const claims = JSON.parse(files.get('data/claims.json') ?? '');
const events = JSON.parse(files.get('data/events.json') ?? '');

/** What rows have and the reference does not name. */
function unnamed(rows: readonly Row[], fields: Fields): string[] {
  return [...new Set(rows.flatMap(Object.keys))].filter((name) => !(name in fields));
}

describe('the reference of the JSON files', () => {
  it('names every field that they have', () => {
    const comparisons: Row[] = claims.claims.flatMap((claim: Row) => claim.comparisons);
    const figures = comparisons.flatMap(({ claimedFigure, foundFigure }) => [claimedFigure, foundFigure]);
    const locators = [...claims.claims, ...events.events].map(({ locator }) => locator);
    expect(unnamed(claims.claims, CLAIM_FIELDS)).toEqual([]);
    expect(unnamed(comparisons, COMPARISON_FIELDS)).toEqual([]);
    expect(
      unnamed(
        figures.filter((figure): figure is Row => figure !== undefined),
        COMPARED_FIELDS,
      ),
    ).toEqual([]);
    expect(unnamed(events.events, EVENT_FIELDS)).toEqual([]);
    expect(unnamed(locators, LOCATOR_FIELDS)).toEqual([]);
    expect(unnamed([claims, events], { ...FILE_FIELDS, claims: '', events: '' })).toEqual([]);
  });

  it('says of an observed figure that it may stand in another source than the record', () => {
    const comparisons: { foundFigure?: { evidence: string }; sources: { id: string }[] }[] = claims.claims.flatMap(
      (claim: Row) => claim.comparisons,
    );
    const { recordSource } = realSite().atlas;
    const elsewhere = comparisons.filter(
      ({ foundFigure, sources }) =>
        foundFigure?.evidence === 'observed' && sources.every(({ id }) => id !== recordSource?.source),
    );
    expect(elsewhere.length).toBeGreaterThan(0);
    expect(COMPARED_FIELDS.evidence).toContain(
      'an observed found figure stands in the sources of its comparison, which need not be the trade record',
    );
  });
});
