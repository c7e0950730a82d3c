import type { Checked } from '../../../../shared/safety/safety-view.ts';
import { localDay } from '../../../../shared/time.ts';
import { CallProblem } from '../../../ui/CallProblem.tsx';
import { useCall } from '../../../use-call.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { ConfirmButton } from '../../../ui/ConfirmButton.tsx';
import styles from './HealthSection.module.css';
import { healthLocksOf } from './health-summary.ts';
import { useDay } from '../use-moment.ts';

interface HealthLocksProps {
  /** Called after the person has confirmed that a professional has checked. */
  readonly onChecked: () => void;
}

/** What the app leaves out and why, each with a button to unlock it where a professional can decide that. */
export function HealthLocks({ onChecked }: HealthLocksProps) {
  const { health, timeZone } = useMainView((view) => ({ health: view.health, timeZone: view.timeZone }));
  const text = useText();
  const day = useDay();
  const locks = healthLocksOf(health);
  if (locks.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{text('safety.ui.health.closed')}</h3>
      <ul className={styles.locks}>
        {locks.map(({ name, since, unlockedBy }) => (
          <li key={name} className={styles.lock}>
            <h4 className={styles.what}>{text(`safety.ui.health.locks.${name}.what`)}</h4>
            <p>
              {text(`safety.ui.health.locks.${name}.why`, {
                day: since === null ? '' : day(localDay(since, timeZone)),
              })}
            </p>
            {unlockedBy === null ? null : <OpenAgain what={unlockedBy} onChecked={onChecked} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OpenAgainProps {
  readonly what: Checked;
  readonly onChecked: () => void;
}

/** Unlocking cannot be undone, so the button asks for confirmation. */
function OpenAgain({ what, onChecked }: OpenAgainProps) {
  const text = useText();
  const checked = useCall({ once: true, onAccepted: onChecked });
  const name = what.what === 'leg' ? what.leg : what.what;
  return (
    <>
      <ConfirmButton
        label={text('safety.ui.health.checked')}
        name={text(`safety.ui.health.checkedOf.${name}`)}
        question={text(`safety.ui.health.sure.${name}`)}
        yes={text('safety.ui.health.yes')}
        no={text('safety.ui.health.no')}
        onYes={() => checked.run('health.checked', what)}
      />
      <CallProblem of={[checked]} />
    </>
  );
}
