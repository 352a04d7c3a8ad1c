import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { versionedLink } from '../view-state/address.ts';
import styles from './page.module.css';

/** On paper only: the link of exactly this view. Before printing the page is also made light, and dark again afterwards. */
export function PrintedFrom() {
  const [link, setLink] = useState('');
  useEffect(() => {
    const { documentElement: root } = document;
    let theme: string | undefined;
    const handleBefore = () => {
      theme = root.dataset.theme;
      root.dataset.theme = 'light';
      flushSync(() => setLink(versionedLink(window.location.href)));
    };
    const handleAfter = () => {
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
    };
    window.addEventListener('beforeprint', handleBefore);
    window.addEventListener('afterprint', handleAfter);
    return () => {
      window.removeEventListener('beforeprint', handleBefore);
      window.removeEventListener('afterprint', handleAfter);
    };
  }, []);
  return <p className={styles.printed}>This view: {link}</p>;
}
