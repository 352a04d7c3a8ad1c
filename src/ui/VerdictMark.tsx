import { verdictText } from '../format/verdict.ts';
import type { Outcome, Verdict } from '../trade/verdict.ts';
import { StrengthGlyph } from './StrengthGlyph.tsx';
import styles from './verdict.module.css';

const STROKES: Record<Verdict, string> = {
  differs: 'M2 4.2h8M2 7.8h8M8 1.5 4 10.5',
  agrees: 'M2 6.5 4.8 9.2 10 3',
  unchecked: 'M2.5 6h7',
};

/**
 * A verdict as icon, word and tint, with its strength as a second icon and word: none of them has to be seen for the
 * others to say it.
 */
export function VerdictMark({ verdict, strength }: Outcome) {
  return (
    <span className={`${styles.verdict} ${styles[verdict]}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={STROKES[verdict]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      {verdictText({ verdict, strength })}
      {strength !== undefined && <StrengthGlyph strength={strength} />}
    </span>
  );
}
