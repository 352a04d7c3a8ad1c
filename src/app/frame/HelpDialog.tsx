import { Dialog } from '../../ui/Dialog.tsx';
import { type KeyGroup, keyGroups } from '../navigation/key-groups.ts';
import { OFF, useHasPageKeys } from '../navigation/page-keys-switch.ts';
import { prefer } from '../preference.ts';
import styles from './help.module.css';

export interface HelpDialogProps {
  /** The keys that lead to a section, with its name. */
  readonly sectionKeys: KeyGroup['keys'];
  readonly onClose: () => void;
}

/** How to read the page, what every key does and where, and the switch of those that work everywhere. */
export function HelpDialog({ sectionKeys, onClose }: HelpDialogProps) {
  const hasKeys = useHasPageKeys();
  return (
    <Dialog title="Help and keys" onClose={onClose}>
      <div className={styles.help}>
        <p>
          Press a number of the sentence, the table or a partner to see how it is known, or a blank to see why there is
          none. <a href="#how-to-read">How to read this</a>
        </p>
        <p>
          The table holds the same figures as the map, and “The numbers, year by year” those of the charts.{' '}
          <a href="#table">Table</a>
        </p>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={hasKeys}
            data-first=""
            onChange={(event) => prefer('keys', event.target.checked ? 'on' : OFF)}
          />
          <span>Keys of one letter, number or sign work everywhere on the page</span>
        </label>
        {keyGroups(sectionKeys).map(({ where, keys, isEverywhere }) => (
          <table key={where} data-off={(isEverywhere && !hasKeys) || undefined}>
            <caption>
              {where}
              {isEverywhere && !hasKeys && ' (switched off)'}
            </caption>
            <tbody>
              {keys.map(([key, does]) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Dialog>
  );
}
