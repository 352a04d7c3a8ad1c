import { useEffect } from 'react';
import { TERM_ANCHOR } from '../../view-state/history.ts';
import { isLoadedAgain, stayAt } from './scroll-restoration.ts';

/**
 * Leads to the word that the address names, when the words are drawn and whenever it names another: the list that the word
 * stands in is opened, the word is marked and has the focus.
 */
export function useTermLink(): void {
  useEffect(() => {
    if (!isLoadedAgain()) arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, []);
}

function arrive(): void {
  const { hash } = window.location;
  const word = hash.startsWith(TERM_ANCHOR) ? document.getElementById(hash.slice(1)) : null;
  if (!word) return;
  const list = word.closest('details');
  if (list) list.open = true;
  // What was drawn after the address named it is no target of the browser's yet.
  if (!word.matches(':target')) window.location.replace(hash);
  word.focus({ preventScroll: true });
  stayAt(() => word.scrollIntoView({ block: 'center', behavior: 'instant' }));
}
