import styles from './contacts-toggle.module.css';
import type { MapModel } from './model/map-model.ts';

export interface ContactsToggleProps {
  readonly model: Pick<MapModel, 'contactsYear' | 'showsContacts'>;
  readonly onChange: (showsContacts: boolean) => void;
}

/** Shows or hides the discs of contacts; its own disc says what they look like. */
export function ContactsToggle({ model: { contactsYear, showsContacts }, onChange }: ContactsToggleProps) {
  if (contactsYear === undefined) return null;
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={showsContacts}
      onClick={() => onChange(!showsContacts)}
    >
      <i />
      <span>Contacts in {contactsYear}</span>
    </button>
  );
}
