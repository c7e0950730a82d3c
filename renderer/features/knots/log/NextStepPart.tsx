import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import type { GatedRoutine } from '../../../../shared/safety/safety-view.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { CallButton } from '../../../ui/CallButton.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import styles from './KnotCard.module.css';
import { MOVE_ONLY } from './next-step.ts';
import type { NextStep } from './next-step.ts';

type Leg = KnotView['entry']['leg'];

/** The next step that follows from the last entry. Pressure always begins with the safety check. */
export function NextStepPart({ step, leg }: { readonly step: NextStep; readonly leg: Leg }) {
  const text = useText();
  switch (step.is) {
    case 'legWaits':
      return (
        <div className={styles.stop}>
          <p>{text('knots.page.legWaits')}</p>
        </div>
      );
    case 'stop':
      return <Stop leg={leg} />;
    case 'noPressureHere':
      return <MovementOnly step={step} />;
    case 'pressure':
      return <Sessions step={step} leg={leg} />;
    case 'notNow':
      return <p className={styles.why}>{text(`knots.noPressure.${step.why}`)}</p>;
  }
}

function Stop({ leg }: { readonly leg: Leg }) {
  const text = useText();
  return (
    <div className={styles.stop}>
      <p>{text('knots.branches.stop')}</p>
      <Buttons>
        <CallButton
          look="primary"
          ask={(run) => run('safety.begin', { purpose: 'severePain', leg, routine: null })}
        >
          {text('knots.page.toCheck')}
        </CallButton>
      </Buttons>
    </div>
  );
}

function MovementOnly({
  step: { branch, mayMove },
}: {
  readonly step: Extract<NextStep, { is: 'noPressureHere' }>;
}) {
  const player = useMainView((view) => view.player);
  const text = useText();
  return (
    <div className={styles.pressure}>
      <p className={styles.why}>{text(`knots.branches.${branch}`)}</p>
      {mayMove && player === null ? (
        <Buttons>
          <CallButton ask={(run) => run('routine.start', { routine: MOVE_ONLY, form: FULL_FORM })}>
            {text('actions.startRoutine', { routine: text(`routines.${MOVE_ONLY}.name`) })}
          </CallButton>
        </Buttons>
      ) : null}
    </div>
  );
}

interface SessionsProps {
  readonly step: Extract<NextStep, { is: 'pressure' }>;
  readonly leg: Leg;
}

function Sessions({ step: { branch, sessions }, leg }: SessionsProps) {
  const text = useText();
  return (
    <div className={styles.pressure}>
      <p>{text(`knots.branches.${branch}`)}</p>
      {sessions.routines.length === 0 ? (
        <NothingAtHand />
      ) : (
        <>
          <Buttons>
            {sessions.routines.map((routine) => (
              <StartButton key={routine} routine={routine} leg={leg} />
            ))}
          </Buttons>
          {sessions.form.timeShare < 1 ? <p className={styles.rule}>{text('knots.halved')}</p> : null}
          <p className={styles.rule}>
            {text('knots.page.checkFirst')} {text('knots.limits')}
          </p>
        </>
      )}
      <p className={styles.rule}>{text('knots.under18')}</p>
    </div>
  );
}

function StartButton({ routine, leg }: { readonly routine: GatedRoutine; readonly leg: Leg }) {
  const text = useText();
  const name = text(`knots.page.start.${routine}`);
  return (
    <CallButton
      label={text('knots.page.startOf', { start: name, routine: text(`routines.${routine}.name`) })}
      ask={(run) => run('safety.begin', { purpose: 'beforePressure', leg, routine })}
    >
      {name}
    </CallButton>
  );
}

function NothingAtHand() {
  const text = useText();
  return (
    <>
      <p className={styles.rule}>{text('knots.page.nothingAtHand')}</p>
      <a className={styles.link} href="#settings">
        {text('knots.page.openSettings')}
      </a>
    </>
  );
}
