import type { RegionSlug } from '../trade/economy.ts';
import { Explain } from '../ui/Explain.tsx';
import { Popover, PopoverFace } from '../ui/Popover.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import styles from './filters.module.css';
import type { FiltersModel, RegionOption } from './filters-model.ts';

export interface RegionFilterProps {
  readonly model: FiltersModel;
  readonly question: string;
  readonly onChange: (regions: readonly RegionSlug[]) => void;
}

/** The whole scope, one continent by one press, or any set of regions from the list. */
export function RegionFilter({ model, question, onChange }: RegionFilterProps) {
  const chosen = model.regions.filter((region) => region.isChosen);
  const continents = model.regions.filter((region) => region.depth === 0);
  const isParts = chosen.length > 1 || chosen.some((region) => region.depth > 0);
  const names = chosen.map((region) => region.name).join(', ');
  const summary = names === '' ? `All ${model.scopeCount}` : names;

  const toggle = (region: RegionOption) => {
    const rest = chosen.filter((one) => one.slug !== region.slug).map((one) => one.slug);
    onChange(region.isChosen ? rest : [...rest, region.slug]);
  };
  // As a menu the button says what is chosen; at the end of the segments only what they don't.
  const face = (
    <>
      <span className={styles.asMenu}>
        <PopoverFace label="Region" text={summary} />
      </span>
      <span className={styles.asSegment} title={isParts ? names : undefined}>
        {isParts ? names : 'Sub-regions'}
      </span>
    </>
  );

  return (
    <div className={styles.region} role="toolbar" aria-label="Region" {...useOneStop<HTMLDivElement>()}>
      <div className={styles.continents}>
        <button type="button" aria-pressed={chosen.length === 0} onClick={() => onChange([])}>
          All <Count of={model.scopeCount} />
        </button>
        {continents.map((region) => (
          <button
            key={region.slug}
            type="button"
            title={region.shortName === region.name ? undefined : region.name}
            aria-pressed={region.isChosen && !isParts}
            onClick={() => onChange([region.slug])}
          >
            {region.shortName} <Count of={region.count} />
          </button>
        ))}
      </div>
      <Popover label="Region" text={summary} face={face} className={isParts ? styles.partsChosen : styles.parts}>
        <fieldset aria-label="Region">
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
        <div className={styles.why}>
          <Explain term="scope" question={question} />
        </div>
      </Popover>
    </div>
  );
}

/** How many partners a choice holds; the word for them is heard alone. */
function Count({ of }: { readonly of: number }) {
  return (
    <>
      <i>{of}</i>
      <span className="visually-hidden"> {of === 1 ? 'partner' : 'partners'}</span>
    </>
  );
}
