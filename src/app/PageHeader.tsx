import { type ReactNode, useEffect, useMemo } from 'react';
import { SearchField } from '../controls/SearchField.tsx';
import type { TermId } from '../format/glossary.ts';
import { possessive } from '../format/messages.ts';
import type { Iso3 } from '../trade/economy.ts';
import { loadModule } from '../ui/load-module.ts';
import { useMedia } from '../ui/use-media.ts';
import { termAnchor } from '../view-state/history.ts';
import type { View, ViewChange } from '../view-state/view.ts';
import { glossaryFacts } from './from-atlas.ts';
import styles from './page.module.css';
import type { PartProps } from './part-props.ts';
import { StageSwitch } from './StageSwitch.tsx';
import { rememberPlace } from './scroll-place.ts';

export interface PageHeaderProps extends PartProps {
  readonly hrefOf: (change: ViewChange) => string;
  /** The way to take the view away. */
  readonly share: ReactNode;
}

const SEARCH_ID = 'find-partner';

const loadSearch = async () => (await loadModule(() => import('../controls/EverythingSearch.tsx'))).EverythingSearch;

/** Name, search, sharing and colours; the slash key leads to the search from anywhere. */
export function PageHeader({ atlas, base, view, onViewChange, hrefOf, share }: PageHeaderProps) {
  useSlashKey();
  const facts = useMemo(() => glossaryFacts(atlas, base), [atlas, base]);
  const reporterName = base.economies.get(base.reporter)?.name ?? base.reporter;
  const isDark = useIsDark(view.theme);
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
                  {base.economies.get(iso3)?.name ?? iso3}
                </option>
              ))}
            </select>
          </label>
        )}
        <StageSwitch stage={view.stage} onViewChange={onViewChange} hrefOf={hrefOf} />
        <div className={styles.search} data-needs-script="">
          <SearchField
            id={SEARCH_ID}
            label="Find a partner"
            placeholder="Find a partner, region, event, word"
            load={loadSearch}
            props={{ base, facts, onViewChange, onTerm: goToTerm }}
          />
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3 3" />
          </svg>
        </div>
        {share}
        <button
          type="button"
          className={styles.icon}
          aria-label={isDark ? 'Use light colours' : 'Use dark colours'}
          onClick={() => onViewChange({ theme: isDark ? 'light' : 'dark' })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
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

function useSlashKey(): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input:not([type=radio]), textarea, select');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      document.getElementById(SEARCH_ID)?.focus();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}

/** Whether the page is dark now: the reader's choice, else the system's. */
function useIsDark(theme: View['theme']): boolean {
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  return theme === undefined ? isSystemDark : theme === 'dark';
}
