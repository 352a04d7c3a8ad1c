import type { RegionSlug } from '../trade/economy.ts';
import { Explain } from '../ui/Explain.tsx';
import { Popover } from '../ui/Popover.tsx';
import styles from './filters.module.css';
import type { FiltersModel, RegionOption } from './filters-model.ts';

export interface RegionFilterProps {
  readonly model: FiltersModel;
  readonly onChange: (regions: readonly RegionSlug[]) => void;
}

/** The whole scope, one continent by one press, or any set of regions from the list. */
export function RegionFilter({ model, onChange }: RegionFilterProps) {
  const chosen = model.regions.filter((region) => region.isChosen);
  const continents = model.regions.filter((region) => region.depth === 0);
  const isParts = chosen.length > 1 || chosen.some((region) => region.depth > 0);
  const summary = chosen.length === 0 ? `All ${model.scopeCount}` : chosen.map((region) => region.name).join(', ');

  const toggle = (region: RegionOption) => {
    const rest = chosen.filter((one) => one.slug !== region.slug).map((one) => one.slug);
    onChange(region.isChosen ? rest : [...rest, region.slug]);
  };

  return (
    <div className={styles.region} role="group" aria-labelledby="region-label">
      <div className={styles.head}>
        <span className={styles.label} id="region-label">
          Region
        </span>
        <Explain term="scope" question="What is covered, and what is not?" />
      </div>
      <div className={styles.regionRow}>
        <div className={styles.continents}>
          <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChange([])}>
            All <i>{model.scopeCount}</i>
          </button>
          {continents.map((region) => (
            <button
              key={region.slug}
              type="button"
              title={region.name}
              aria-pressed={region.isChosen && !isParts}
              onClick={() => onChange([region.slug])}
            >
              {region.shortName} <i>{region.count}</i>
            </button>
          ))}
        </div>
        <div className={styles.parts} data-chosen={isParts || undefined}>
          <Popover label="Region" text={summary} wideText={isParts ? summary : 'Sub-regions'}>
            <div className={styles.inSheet}>
              <Explain term="scope" question="What is covered, and what is not?" />
            </div>
            <fieldset className={styles.regions} aria-labelledby="region-label">
              <label className={styles.option}>
                <input type="checkbox" checked={chosen.length === 0} onChange={() => onChange([])} />
                <span>All of them</span>
                <span className={styles.count}>{model.scopeCount}</span>
              </label>
              {model.regions.map((region) => (
                <label key={region.slug} className={styles.option} data-depth={region.depth}>
                  <input type="checkbox" checked={region.isChosen} onChange={() => toggle(region)} />
                  <span>{region.name}</span>
                  <span className={styles.count}>{region.count}</span>
                </label>
              ))}
            </fieldset>
          </Popover>
        </div>
      </div>
    </div>
  );
}
