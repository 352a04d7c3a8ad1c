import { describe, expect, it } from 'vitest';
import { SECTIONS, SERVED, TARGETS } from '../../src/app/sections.ts';
import { STAGES } from '../../src/view-state/view.ts';

describe('the sections of the page', () => {
  it('are led to by the number keys from 1 on, in the order of reading', () => {
    expect(TARGETS.map(({ key }) => key)).toEqual(TARGETS.map((_, index) => String(index + 1)));
    expect(TARGETS.length).toBeLessThan(10);
  });

  it('have an id and a name of their own', () => {
    const names = Object.values(SECTIONS).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
  });

  it('answer each in its own time, where they have their own code or boundary: every main view does', () => {
    for (const stage of STAGES) expect(SERVED).toContain(stage);
    for (const [id, row] of Object.entries(SECTIONS))
      if (row.hydrate === 'on-demand') expect(row, id).toHaveProperty('load');
  });
});
