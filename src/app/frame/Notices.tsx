import { useEffect } from 'react';
import { say } from '../../ui/say.ts';
import type { Notice } from '../../view-state/notices.ts';
import styles from './notices.module.css';

/** What of an address could not be shown as asked; nothing where all could. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const text = notices.map(({ message }) => message).join(' ');
  useEffect(() => (text === '' ? undefined : say(text, 'notices')), [text]);
  if (text === '') return null;
  return (
    <ul className={styles.notices} aria-label="Notices">
      {notices.map((notice) => (
        <li key={notice.message}>{notice.message}</li>
      ))}
    </ul>
  );
}

/** The room that notices take above the sentence, which the map gives up; a CSS length. */
export function noticesHeight(notices: readonly Notice[]): string {
  return notices.length === 0 ? '0px' : `${1.5 + 1.75 * notices.length}rem`;
}
