import type { RegionSlug } from '../trade/economy.ts';
import styles from './filters.module.css';
import type { FiltersModel, RegionOption } from './filters-model.ts';

export interface RegionFilterProps {
  readonly model: FiltersModel;
  readonly onChange: (regions: readonly RegionSlug[]) => void;
}

/** One or several regions, continents first and their parts inside; none chosen is the whole scope. */
export function RegionFilter({ model, onChange }: RegionFilterProps) {
  const chosen = model.regions.filter((region) => region.isChosen);
  const all = `All ${model.scopeCount} partners`;
  const summary = chosen.length === 0 ? all : chosen.map((region) => region.name).join(', ');

  const toggle = (region: RegionOption) => {
    const rest = chosen.filter((one) => one.slug !== region.slug).map((one) => one.slug);
    onChange(region.isChosen ? rest : [...rest, region.slug]);
  };

  return (
    <div className={styles.region}>
      <span className={styles.label} id="region-label">
        Region
      </span>
      <details className={styles.menu}>
        <summary aria-label={`Region: ${summary}`}>
          <span>{summary}</span>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.500 3.500L5 7l3.500-3.500" />
          </svg>
        </summary>
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
      </details>
    </div>
  );
}
