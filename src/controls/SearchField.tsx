import { type KeyboardEvent, useRef, useState } from 'react';
import { loadModule } from '../ui/load-module.ts';
import type { Search, SearchFieldProps } from './Search.tsx';
import styles from './search.module.css';
import { search } from './search.ts';

/**
 * The field of a search. The list of what is found is a large part of the page that few visits need: it is loaded when
 * the field is first reached, and takes over what was typed until then.
 */
export function SearchField<Target>(props: SearchFieldProps<Target>) {
  const { label, placeholder = label, optionsOf, onPick, disabledReason, id } = props;
  const [loaded, setLoaded] = useState<{ readonly List: typeof Search; readonly hadFocus: boolean }>();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);

  if (loaded) return <loaded.List<Target> {...props} typed={text} hadFocus={loaded.hadFocus} />;
  const load = async () => {
    // Without its list the field still leads to the best match, and asks for the list again when it is next reached.
    const list = await loadModule(() => import('./Search.tsx')).catch(() => undefined);
    if (list) setLoaded({ List: list.Search, hadFocus: document.activeElement === input.current });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const [best] = event.key === 'Enter' && text !== '' ? search(optionsOf(), text) : [];
    if (!best) return;
    setText('');
    onPick(best.target);
  };
  return (
    <input
      ref={input}
      id={id}
      role="combobox"
      aria-expanded="false"
      aria-label={label}
      autoComplete="off"
      className={styles.input}
      placeholder={disabledReason ?? placeholder}
      disabled={disabledReason !== undefined}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={handleKeyDown}
      onFocus={load}
      onPointerEnter={load}
    />
  );
}
