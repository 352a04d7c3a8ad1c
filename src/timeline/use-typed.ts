import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { say } from '../ui/say.ts';

/** What is typed over which texts; `isTried` once the reader was done with it. */
interface Draft {
  readonly over: string;
  readonly texts: readonly string[];
  readonly isTried: boolean;
}

export interface TypedProps<Value> {
  /** The texts of what is chosen, such as the first and the last year. */
  readonly shown: readonly string[];
  /** What texts choose; nothing where they choose nothing. */
  readonly read: (texts: readonly string[]) => Value | undefined;
  /** Takes what was chosen, if it is another choice. */
  readonly onTake: (value: Value) => void;
  /** What to type, said where the texts choose nothing. */
  readonly advice: string;
}

export interface TypedTexts {
  readonly texts: readonly string[];
  /** The advice, once it is needed. */
  readonly message: string;
  readonly onType: (index: number, text: string) => void;
  /** Takes a text at once, where it was picked and not typed. */
  readonly onPick: (index: number, text: string) => void;
  /** For the element around the fields. */
  readonly box: {
    readonly onBlur: (event: FocusEvent) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Fields whose texts are taken on Enter or when they are left; what cannot be taken stays, with advice. */
export function useTyped<Value>({ shown, read, onTake, advice }: TypedProps<Value>): TypedTexts {
  const [draft, setDraft] = useState<Draft>();
  const over = shown.join();
  const { texts, isTried } = draft?.over === over ? draft : { texts: shown, isTried: false };
  const isTyped = texts !== shown;

  const take = (chosen: readonly string[]) => {
    const value = read(chosen);
    setDraft(value === undefined ? { over, texts: chosen, isTried: true } : undefined);
    if (value === undefined) say(advice, 'typed');
    else onTake(value);
  };
  const withText = (index: number, text: string) => texts.map((one, place) => (place === index ? text : one));
  // A first that lies after the last may be waiting for a last that is typed next.
  const handleBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    const [first = '', last] = texts;
    const isBetween = currentTarget.contains(relatedTarget) && last !== undefined && first >= last;
    if (isTyped && !isBetween) take(texts);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (!isTyped) return;
    if (event.key === 'Enter') take(texts);
    if (event.key !== 'Escape') return;
    // It gives up what is typed, and nothing else that is open.
    event.preventDefault();
    setDraft(undefined);
  };
  return {
    texts,
    message: isTried && read(texts) === undefined ? advice : '',
    onType: (index, text) => setDraft({ over, texts: withText(index, text), isTried }),
    onPick: (index, text) => take(withText(index, text)),
    box: { onBlur: handleBlur, onKeyDown: handleKeyDown },
  };
}
