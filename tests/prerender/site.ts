import { evidenceBaseOf } from '../../src/dataset/evidence-base.ts';
import type { SiteData } from '../../src/prerender/site-data.ts';
import { realAtlas, realReporter } from '../dataset/real-data.ts';

/** The real data as the static pages get them; the map is not drawn here. */
export function realSite(site?: string): SiteData {
  const atlas = realAtlas();
  const reporter = realReporter();
  const shapes = {
    width: 1,
    height: 1,
    projection: { name: 'geoEqualEarth', rotate: [0, 0, 0], center: [0, 0], scale: 1 },
    outside: '',
    shapes: [],
  } as const satisfies SiteData['shapes'];
  return { atlas, reporter, shapes, base: evidenceBaseOf(atlas, reporter), site };
}
