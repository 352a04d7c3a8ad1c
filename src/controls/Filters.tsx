import { memo } from 'react';
import { counted } from '../format/messages.ts';
import type { Iso3 } from '../trade/economy.ts';
import { Explain } from '../ui/Explain.tsx';
import { loadModule } from '../ui/load-module.ts';
import { Popover } from '../ui/Popover.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { MOST_PARTNERS } from '../view-state/codecs.ts';
import type { FiguresView, OnViewChange } from '../view-state/view.ts';
import styles from './filters.module.css';
import type { FiltersModel, Option } from './filters-model.ts';
import { RegionFilter } from './RegionFilter.tsx';
import { SearchField } from './SearchField.tsx';

export interface FiltersProps {
  readonly model: FiltersModel;
  readonly view: FiguresView;
  readonly onViewChange: OnViewChange;
  /** The address of the view without any choice. */
  readonly resetHref: string;
}

const loadSearch = async () => (await loadModule(() => import('./PartnerSearch.tsx'))).PartnerSearch;

/** The choices that every part of the page follows: flow, measure, record, region and the partners of the charts. */
export const Filters = memo(function Filters({ model, view, onViewChange, resetHref }: FiltersProps) {
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <div className={styles.row}>
        <Popover label="Flow" text={labelOf(model.flows, view.flow)} isInlineWhenWide>
          <Segmented
            legend="Flow"
            name="flow"
            explanation={<Explain term="flow" question="What are exports, imports, turnover and balance?" />}
            options={model.flows}
            value={view.flow}
            onChange={(flow, gesture) => onViewChange({ flow }, gesture)}
          />
        </Popover>
        <Popover label="Measure" text={labelOf(model.measures, view.measure)} isInlineWhenWide>
          <Segmented
            legend="Measure"
            name="measure"
            explanation={<Explain term="measure" question="What are change, value and share?" />}
            options={model.measures}
            value={view.measure}
            onChange={(measure, gesture) => onViewChange({ measure }, gesture)}
          />
        </Popover>
        <Popover label="Record" text={labelOf(model.records, view.record)} isInlineWhenWide>
          <Segmented
            legend="Record"
            name="record"
            explanation={<Explain term="record" question="Whose record is this?" />}
            options={model.records}
            value={view.record}
            onChange={(record, gesture) => onViewChange({ record }, gesture)}
          />
        </Popover>
        <RegionFilter model={model} onChange={(regions) => onViewChange({ regions })} />
      </div>
      <div className={styles.partners}>
        <Popover label="Partners in the charts" text={chosenText(model.chosen.length)} isInlineWhenWide>
          <span id="chart-partners" className={styles.label}>
            Partners in the charts
          </span>
          <ul className={styles.chips} aria-labelledby="chart-partners">
            {model.chosen.map((economy) => (
              <li key={economy.iso3} className={styles.chip}>
                {economy.name}
                <button
                  type="button"
                  aria-label={`Remove ${economy.name}`}
                  onClick={() => onViewChange({ partners: view.partners.filter((one) => one !== economy.iso3) })}
                >
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    <path d="M1.500 1.500l7 7M8.500 1.500l-7 7" />
                  </svg>
                </button>
              </li>
            ))}
            {model.chosen.length === 0 && (
              <li className={styles.none}>None chosen: the charts show the region’s sum.</li>
            )}
            <li className={styles.add}>
              <SearchField
                label="Add a partner to the charts"
                load={loadSearch}
                props={{
                  economies: model.addable,
                  onPick: (partner: Iso3) => onViewChange({ partners: [...view.partners, partner] }),
                }}
                disabledReason={model.canAdd ? undefined : `${MOST_PARTNERS} partners at most`}
              />
            </li>
          </ul>
        </Popover>
        <a className={styles.reset} href={resetHref}>
          Reset view
        </a>
      </div>
    </div>
  );
});

function labelOf<Value extends string>(options: readonly Option<Value>[], value: Value): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

function chosenText(count: number): string {
  return count === 0 ? 'No partner in the charts' : counted(count, 'partner');
}
