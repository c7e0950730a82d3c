import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useText } from '../../use-view.ts';
import type { GroupId } from './block.ts';
import styles from './GroupList.module.css';
import { goToGroup } from './go-to-group.ts';

/** The links to the groups: a column, or where there is no room for it, a button that opens the list. */
export function GroupList({ groups }: { readonly groups: readonly GroupId[] }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className={styles.nav} aria-label={text('settings.groups.title')}>
      {groups.length === 0 ? null : (
        <div className={styles.opener}>
          <Button expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {text('settings.groups.open')}
          </Button>
        </div>
      )}
      <ul className={classNames(styles.list, isOpen && styles.open)}>
        {groups.map((group) => (
          <li key={group}>
            <Button
              look="quiet"
              onPress={() => {
                setOpen(false);
                goToGroup(group);
              }}
            >
              {text(`settings.groups.${group}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
