import type { Iso3 } from '../trade/economy.ts';
import { loadModule } from '../ui/loading/load-module.ts';
import { useOneStop } from '../ui/use-one-stop.ts';
import styles from './chosen-partners.module.css';
import type { ChosenPartnersModel } from './chosen-partners-model.ts';
import { SearchField } from './SearchField.tsx';

export interface ChosenPartnersProps {
  readonly model: ChosenPartnersModel;
  readonly onChange: (partners: readonly Iso3[]) => void;
}

const loadSearch = async () => (await loadModule(() => import('./PartnerSearch.tsx'))).PartnerSearch;

/** The partners that the charts show, each with a way out, and the way to add one: a "+" that opens into a field. */
export function ChosenPartners({ model: { chosen, addable, fullReason }, onChange }: ChosenPartnersProps) {
  const partners = chosen.map(({ iso3 }) => iso3);
  return (
    <ul
      className={styles.chips}
      aria-label="Partners in the charts"
      data-needs-script=""
      {...useOneStop<HTMLUListElement>()}
    >
      {chosen.map(({ iso3, name }) => (
        <li key={iso3} className={styles.chip}>
          {name}
          <button
            type="button"
            aria-label={`Remove ${name}`}
            onClick={() => onChange(partners.filter((one) => one !== iso3))}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.500 1.500l7 7M8.500 1.500l-7 7" />
            </svg>
          </button>
        </li>
      ))}
      {chosen.length === 0 && <li className={styles.none}>None chosen: the charts show the region’s sum.</li>}
      <li className={styles.add} title={fullReason ?? 'Add a partner to the charts'}>
        <SearchField
          label="Add a partner to the charts"
          load={loadSearch}
          props={{ economies: addable, onPick: (partner: Iso3) => onChange([...partners, partner]) }}
          disabledReason={fullReason}
        />
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </li>
    </ul>
  );
}
