import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventsCsv } from '../../src/share/events-csv.ts';
import type { View } from '../../src/view-state/view.ts';
import { parsed, preambleOf, sharedOf } from './shared-of.ts';

function fileOf(more: Partial<View> = {}): string {
  const shared = sharedOf(more);
  return eventsCsv(shared, shared.events ?? []);
}

describe('the file of the events', () => {
  it('equals the package’s own table when nothing is filtered', () => {
    const byId = (a: Record<string, string>, b: Record<string, string>) =>
      (a.event_id ?? '').localeCompare(b.event_id ?? '');
    const published = parsed(readFileSync('data/events.csv', 'utf8')).sort(byId);
    expect(published.length).toBeGreaterThan(40);
    expect(parsed(fileOf()).sort(byId)).toEqual(published);
  });

  it('holds the events of the chosen days, kinds and statuses, and no other', () => {
    const rows = parsed(
      fileOf({ dates: { from: '2021-06-01', to: '2021-09-30' }, kinds: ['visit', 'meeting'], statuses: ['held'] }),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(['visit', 'meeting']).toContain(row.kind);
      expect(row.status).toBe('held');
      expect((row.starts_on ?? '') <= '2021-09-30' && '2021-06-01' <= (row.ends_on ?? '')).toBe(true);
    }
  });

  it('names its filters, its source and the link that leads back', () => {
    const lines = preambleOf(fileOf({ dates: { from: '2021-06-01', to: '2021-09-30' }, kinds: ['visit'] }));
    expect(lines).toContain(
      'Filters: reporter Belarus; dates 1 June – 30 September 2021; kinds: Visit; statuses: all; regions: all',
    );
    expect(lines.filter((line) => line.startsWith('Source: '))).toEqual([
      expect.stringContaining('Terms: Facts and figures'),
    ]);
    expect(lines).toContain('Link: https://example.org/atlas/?v=1&dates=2021-06-01..2021-09-30&kinds=visit');
  });

  it('holds the events of the regions in view, and says so', () => {
    const text = fileOf({ regions: ['caribbean', 'africa'] });
    expect(preambleOf(text).find((line) => line.startsWith('Filters: '))).toMatch(
      /; regions: with or about partners in the Caribbean and Africa$/,
    );
    const ids = parsed(text).map((row) => row.event_id);
    expect(ids).toContain('2021-09-22-consultations-egypt');
    expect(ids).not.toContain('2021-09-21-consultations-qatar');
  });

  it('keeps its header when no event is left', () => {
    const text = fileOf({ kinds: ['summit'], dates: { from: '2021-01-02', to: '2021-01-03' } });
    expect(parsed(text)).toEqual([]);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^event_id,reporter,starts_on,/);
  });
});
