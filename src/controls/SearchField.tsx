import { type ComponentType, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { asError, Failure, useWhenOnline } from '../ui/Failure.tsx';
import { say } from '../ui/say.ts';
import styles from './search.module.css';

interface Field {
  /** The accessible name, and the placeholder unless another is given. */
  readonly label: string;
  readonly placeholder?: string;
  /** A note in place of the field when nothing more may be picked. */
  readonly disabledReason?: string | undefined;
  readonly id?: string;
  /** The key that leads to the field from anywhere on the page. */
  readonly shortcut?: string | undefined;
}

/** What the search that takes the field over gets from it. */
export interface TakenField extends Field {
  /** What was typed before. */
  readonly typed: string;
  /** Whether Enter was pressed on it. */
  readonly isEntered: boolean;
  readonly hadFocus: boolean;
}

export interface SearchFieldProps<Props> extends Field {
  /** Loads the search, with what it offers; `props` are what it needs besides the field. */
  readonly load: () => Promise<ComponentType<Props & TakenField>>;
  readonly props: Props;
}

const ADVICE = 'What is searched did not come over the network. Type on, or press Enter, to try again.';

/**
 * The field of a search. What can be found, and the list of it, are a large part of the page that few visits need: they are
 * loaded when the field is first reached, and take over what was typed until then.
 */
export function SearchField<Props extends object>({ load, props, ...field }: SearchFieldProps<Props>) {
  const { label, placeholder = label, disabledReason, id, shortcut } = field;
  const [loaded, setLoaded] = useState<{
    readonly List: ComponentType<Props & TakenField>;
    readonly hadFocus: boolean;
  }>();
  const [failure, setFailure] = useState<Error>();
  const [isEntered, setEntered] = useState(false);
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);

  // After a failure, whatever is done in the field is another try.
  const handleReach = async () => {
    try {
      const List = await load();
      // Drawn at once: a reader who goes on before the list is drawn would be drawn back by it.
      flushSync(() => setLoaded({ List, hadFocus: document.activeElement === input.current }));
    } catch (error) {
      setFailure(asError(error));
    }
  };
  const handleOnline = () => {
    // A list would open over whatever the reader has gone on to.
    if (document.activeElement === input.current) void handleReach();
    else setFailure(undefined);
  };
  const hasFailed = failure !== undefined && text !== '';
  useEffect(() => (hasFailed ? say(ADVICE, 'search') : undefined), [hasFailed]);
  useWhenOnline(failure && handleOnline);
  if (loaded) {
    return <loaded.List {...props} {...field} typed={text} isEntered={isEntered} hadFocus={loaded.hadFocus} />;
  }
  const handleChange = (next: string) => {
    setText(next);
    setEntered(false);
    if (failure) void handleReach();
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || text === '') return;
    setEntered(true);
    if (failure) void handleReach();
  };
  return (
    <>
      <input
        ref={input}
        id={id}
        role="combobox"
        aria-expanded="false"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        autoComplete="off"
        className={styles.input}
        placeholder={disabledReason ?? placeholder}
        disabled={disabledReason !== undefined}
        value={text}
        onChange={(event) => handleChange(event.target.value)}
        onKeyDown={handleKeyDown}
        onFocus={handleReach}
        onPointerEnter={handleReach}
      />
      {hasFailed && (
        <p className={styles.missing}>
          <Failure error={failure} advice={ADVICE} />
        </p>
      )}
    </>
  );
}
