import { fluidsAreOld } from '../../../../shared/safety/answers.ts';
import type { Checked } from '../../../../shared/safety/safety-view.ts';
import { localDay } from '../../../../shared/time.ts';
import { ConfirmButton } from '../../../ui/ConfirmButton.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { CallButton } from '../../../ui/CallButton.tsx';
import { CallProblem } from '../../../ui/CallProblem.tsx';
import { useCall } from '../../../use-call.ts';
import { useGentlest } from '../../../use-gentlest.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import styles from './HealthSection.module.css';
import { healthLocksOf } from './health-locks.ts';
import type { HealthLock, LockRemedy } from './health-locks.ts';
import { useDay } from '../use-moment.ts';

interface HealthLocksProps {
  /** The person has said that a professional has checked. */
  readonly onChecked: () => void;
}

/** What is closed, why, what ends it, and the way to end it where there is one. */
export function HealthLocks({ onChecked }: HealthLocksProps) {
  const { health, areOld } = useMainView((view) => ({
    health: view.health,
    areOld: fluidsAreOld(view.health, view.clock.at),
  }));
  const text = useText();
  const healthLocks = healthLocksOf(health, areOld);
  if (healthLocks.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{text('safety.ui.health.closed')}</h3>
      <ul className={styles.locks}>
        {healthLocks.map((lock) => (
          <li key={lock.name} className={styles.lock}>
            <Words lock={lock} />
            {lock.end === null ? null : <End end={lock.end} onChecked={onChecked} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ lock: { name, since } }: { readonly lock: HealthLock }) {
  const text = useText();
  const timeZone = useMainView((view) => view.timeZone);
  const day = useDay();
  const values = { ...useGentlest(), day: since === null ? '' : day(localDay(since, timeZone)) };
  return (
    <>
      <h4 className={styles.what}>{text(`safety.ui.health.locks.${name}.what`)}</h4>
      <p>{text(`safety.ui.health.locks.${name}.why`, values)}</p>
      <p>{text(`safety.ui.health.locks.${name}.until`)}</p>
    </>
  );
}

interface EndProps {
  readonly end: LockRemedy;
  readonly onChecked: () => void;
}

function End({ end, onChecked }: EndProps) {
  const text = useText();
  switch (end.by) {
    case 'checked':
      return <OpenAgain what={end.what} onChecked={onChecked} />;
    case 'questions':
      return (
        <Buttons>
          <CallButton
            ask={(run) => run('safety.begin', { purpose: 'severePain', leg: end.leg, routine: null })}
          >
            {text(`safety.ui.health.ask.${end.leg}`)}
          </CallButton>
        </Buttons>
      );
    case 'knots':
      return (
        <a className={styles.link} href="#knots">
          {text('safety.ui.health.toKnots')}
        </a>
      );
  }
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
