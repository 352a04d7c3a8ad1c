import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { barsModel } from '../../src/growth/bars/bars-model.ts';
import { homeSocialCard } from '../../src/prerender/home-social-card.ts';
import { lightColour } from '../../src/prerender/page-colours.ts';
import { shownOf } from '../../src/prerender/partner-pages.tsx';
import { partnerSocialCard } from '../../src/prerender/partner-social-card.ts';
import { viewAt } from '../../src/prerender/site-data.ts';
import { SOURCES } from '../growth/source-names.ts';
import { realSite } from './site.ts';

const [light = ''] = readFileSync('src/ui/tokens.css', 'utf8').split('@media screen');
const ofThePage = new Set(light.match(/#[0-9a-f]{6}/g));

describe('the colours of the previews', () => {
  it('are those of the page in its light theme, and no others', () => {
    const data = realSite();
    const view = viewAt(data, '');
    const partner = data.base.scope.find(({ iso3 }) => iso3 === 'PAK') ?? expect.fail('no such partner');
    const drawings = [
      homeSocialCard(data, view, 'A sentence', barsModel(data.base, view, SOURCES)),
      partnerSocialCard(data, shownOf(data, partner).model),
    ];
    for (const svg of drawings) {
      const used = [...new Set(svg.match(/#[0-9a-f]{6}\b/g))];
      expect(used.length).toBeGreaterThan(4);
      expect(used.filter((colour) => !ofThePage.has(colour))).toEqual([]);
    }
    expect(drawings[1]).toContain(`data-flow="import" d="`);
    expect(drawings[1]).toContain(`stroke="${lightColour('import')}"`);
  });

  it('have no name that the page does not know', () => {
    expect(() => lightColour('no-such-colour')).toThrow('the page has no colour “no-such-colour”');
  });
});
