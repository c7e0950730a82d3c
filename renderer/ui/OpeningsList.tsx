import type { Openings } from '../../shared/safety/safety-view.ts';
import { useText } from '../use-view.ts';
import styles from './OpeningsList.module.css';

interface OpeningsListProps {
  readonly opens: Openings;
  /** The sentence before the names of the routines. */
  readonly routines: string;
  /** The sentence about water reminders. */
  readonly water: string;
}

/** What another answer or a deletion would open: the routines by their names, and water reminders. */
export function OpeningsList({ opens, routines, water }: OpeningsListProps) {
  const text = useText();
  return (
    <>
      {opens.routines.length === 0 ? null : (
        <div>
          <p>{routines}</p>
          <ul className={styles.list}>
            {opens.routines.map((routine) => (
              <li key={routine}>{text(`routines.${routine}.name`)}</li>
            ))}
          </ul>
        </div>
      )}
      {opens.water ? <p>{water}</p> : null}
    </>
  );
}
