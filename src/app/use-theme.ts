import { useEffect } from 'react';
import { useMedia } from '../ui/use-media.ts';
import type { View } from '../view-state/view.ts';
import { prefer, usePreference } from './preference.ts';

/** The colours of the page: those that the link asks for, else those that the reader chose here, else the system's. */
export function useTheme({ theme, isEmbedded }: Pick<View, 'theme' | 'isEmbedded'>): View['theme'] {
  const own = usePreference('colours');
  // A frame looks as its host made it.
  if (theme !== undefined || isEmbedded) return theme;
  return own === 'light' || own === 'dark' ? own : undefined;
}

/** The document's colours follow. */
export function usePageColours(view: Pick<View, 'theme' | 'isEmbedded'>): void {
  const theme = useTheme(view);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}

/** Whether the page is dark now, and the way to the other colours. */
export function useColours(view: Pick<View, 'theme' | 'isEmbedded'>): { isDark: boolean; onOther: () => void } {
  const theme = useTheme(view);
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const isDark = theme === undefined ? isSystemDark : theme === 'dark';
  return { isDark, onOther: () => prefer('colours', isDark ? 'light' : 'dark') };
}
