import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { SearchField } from '../../controls/SearchField.tsx';
import type { TermId } from '../../format/glossary.ts';
import { possessive } from '../../format/messages.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { economyNameOf, reporterNameOf } from '../../trade/scope.ts';
import { loadModule } from '../../ui/loading/load-module.ts';
import { termAnchor } from '../../view-state/history.ts';
import type { ViewChange } from '../../view-state/view.ts';
import { glossaryFacts } from '../from-atlas.ts';
import { lazySection } from '../loading/lazy-section.tsx';
import { useHasPageKeys } from '../navigation/page-keys-switch.ts';
import { StageSwitch } from '../navigation/StageSwitch.tsx';
import { rememberPlace } from '../navigation/scroll-restoration.ts';
import { usePageKeys } from '../navigation/use-page-keys.ts';
import type { SectionProps } from '../sections/section-props.ts';
import { TARGETS } from '../sections.ts';
import { useColours } from '../use-theme.ts';
import styles from './page-header.module.css';

export interface PageHeaderProps extends SectionProps {
  readonly hrefOf: (change: ViewChange) => string;
  /** The way to take the view away, with the id and the key of its button. */
  readonly share: (button: { readonly id: string; readonly shortcut: string | undefined }) => ReactNode;
}

const SEARCH_ID = 'find-partner';
const SHARE_ID = 'share';

const SECTION_KEYS = TARGETS.map(({ key, name }) => [key, name] as const);

const HelpSection = lazySection('help');
const loadSearch = async () => (await loadModule(() => import('../../controls/EverythingSearch.tsx'))).EverythingSearch;

/** Name, search, sharing, help and colours. */
export function PageHeader({ atlas, base, view, onViewChange, hrefOf, share }: PageHeaderProps) {
  const [hasHelp, setHelp] = useState(false);
  usePageKeys({ onSearch: () => lead(SEARCH_ID), onShare: () => lead(SHARE_ID)?.click(), onHelp: () => setHelp(true) });
  const hasKeys = useHasPageKeys();
  const facts = useMemo(() => glossaryFacts(atlas, base), [atlas, base]);
  const reporterName = reporterNameOf(base);
  const { isDark, onOther } = useColours(view);
  const handleColours = () => {
    onOther();
    // A link's colours hold only until the reader wants others.
    if (view.theme !== undefined) onViewChange({ theme: undefined });
  };
  return (
    <header className={styles.top}>
      <div className={styles.topRow}>
        <a className={styles.brand} href="./">
          <svg viewBox="0 0 26 26" aria-hidden="true">
            <path fill="var(--q2)" d="M2 14h6v10H2z" />
            <path fill="var(--q6)" d="M10 8h6v16h-6z" />
            <path fill="var(--q8)" d="M18 2h6v22h-6z" />
          </svg>
          <span>{atlas.title}</span>
        </a>
        <p className={styles.tagline}>
          {possessive(reporterName)} trade with {atlas.scope.name}
        </p>
        {atlas.reporters.length > 1 && (
          <label className={styles.reporter}>
            <span className="visually-hidden">Reporter</span>
            <select value={view.reporter} onChange={(event) => onViewChange({ reporter: event.target.value as Iso3 })}>
              {atlas.reporters.map(({ iso3 }) => (
                <option key={iso3} value={iso3}>
                  {economyNameOf(base, iso3)}
                </option>
              ))}
            </select>
          </label>
        )}
        <StageSwitch stage={view.stage} onViewChange={onViewChange} hrefOf={hrefOf} />
        <div className={styles.search} role="search" data-needs-script="">
          <SearchField
            id={SEARCH_ID}
            shortcut={hasKeys ? '/' : undefined}
            label="Find a partner"
            placeholder="Find a partner, region, event, word"
            load={loadSearch}
            props={{ base, facts, onViewChange, onTerm: goToTerm }}
          />
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3 3" />
          </svg>
        </div>
        {share({ id: SHARE_ID, shortcut: hasKeys ? 's' : undefined })}
        <HelpButton isOpen={hasHelp} onChange={setHelp} shortcut={hasKeys ? '?' : undefined} />
        <button
          type="button"
          className={styles.icon}
          aria-label={isDark ? 'Use light colours' : 'Use dark colours'}
          onClick={handleColours}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" />
            <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}

function goToTerm(term: TermId): void {
  rememberPlace();
  window.location.hash = termAnchor(term);
}

/** Gives a control of the header the focus. */
function lead(id: string): HTMLElement | null {
  const control = document.getElementById(id);
  control?.focus();
  return control;
}

interface HelpButtonProps {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly shortcut: string | undefined;
}

/** Opens how to read the page, and its keys. */
function HelpButton({ isOpen, onChange, shortcut }: HelpButtonProps) {
  const handleClose = useCallback(() => onChange(false), [onChange]);
  return (
    <>
      <button
        type="button"
        className={styles.icon}
        aria-label="Help and keys"
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcut}
        data-needs-script=""
        onClick={() => onChange(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5.500 6a2.500 2.500 0 1 1 3.600 2.200c-.8.4-1.100.9-1.100 1.800M8 12.500v.1" />
        </svg>
      </button>
      {isOpen && <HelpSection sectionKeys={SECTION_KEYS} onClose={handleClose} />}
    </>
  );
}
