import { capital } from '../format/messages.ts';
import { strengthName } from '../format/verdict.ts';
import { StrengthGlyph } from '../ui/StrengthGlyph.tsx';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import type { ClaimsModel } from './claims-model.ts';
import { STRENGTH_MEANINGS, VERDICT_MEANINGS } from './comparison-messages.ts';
import styles from './tally.module.css';

/** What each verdict means, and each strength that any verdict of the list has. */
export function Meanings({ model }: { readonly model: ClaimsModel }) {
  return (
    <div className={styles.meanings}>
      <ul>
        {model.tally.map(({ verdict }) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} /> {VERDICT_MEANINGS[verdict]}
          </li>
        ))}
      </ul>
      <ul>
        {model.strengths.map((strength) => (
          <li key={strength}>
            <b className={styles.strengthName}>
              <StrengthGlyph strength={strength} /> {capital(strengthName(strength))}.
            </b>{' '}
            {STRENGTH_MEANINGS[strength]}
          </li>
        ))}
      </ul>
    </div>
  );
}
