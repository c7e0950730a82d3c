import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import type { GatedRoutine } from '../../../../shared/safety/safety-view.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { CallButton } from '../../../ui/CallButton.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useGentlest } from '../../../use-gentlest.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { KnotChecked } from './KnotChecked.tsx';
import styles from './KnotCard.module.css';
import { NoPressureNow } from './NoPressureNow.tsx';
import { MOVE_ONLY } from './next-step.ts';
import type { NextStep } from './next-step.ts';
import type { KnotCommands } from './use-knot-commands.ts';

type Leg = KnotView['entry']['leg'];

interface NextStepPartProps {
  readonly step: NextStep;
  readonly knot: Pick<KnotView, 'id' | 'entry'>;
  readonly commands: KnotCommands;
}

/** The next step that follows from the last entry. Pressure always begins with the safety check. */
export function NextStepPart({ step, knot, commands }: NextStepPartProps) {
  const { leg } = knot.entry;
  switch (step.is) {
    case 'legWaits':
      return <LegWaits />;
    case 'stop':
      return <Stop leg={leg} />;
    case 'afterStop':
      return <AfterStop leg={leg} mayMove={step.mayMove} />;
    case 'noPressureHere':
      return <MovementOnly step={step} knot={knot} commands={commands} />;
    case 'pressure':
      return <Sessions step={step} leg={leg} />;
    case 'getChecked':
    case 'background':
    case 'nextDay':
    case 'otherSpot':
    case 'notNow':
      return <NoPressureNow step={step} knot={knot} commands={commands} />;
  }
}

function LegWaits() {
  const text = useText();
  return (
    <div className={styles.stop}>
      <p>{text('knots.page.legWaits')}</p>
    </div>
  );
}

function Stop({ leg }: { readonly leg: Leg }) {
  const text = useText();
  return (
    <div className={styles.stop}>
      <p>{text('knots.branches.stop')}</p>
      <Buttons>
        <CheckButton look="primary" leg={leg} />
      </Buttons>
    </div>
  );
}

function CheckButton({ leg, look }: { readonly leg: Leg; readonly look: 'primary' | 'quiet' }) {
  const text = useText();
  return (
    <CallButton look={look} ask={(run) => run('safety.begin', { purpose: 'severePain', leg, routine: null })}>
      {text('knots.page.toCheck')}
    </CallButton>
  );
}

function AfterStop({ leg, mayMove }: { readonly leg: Leg; readonly mayMove: boolean }) {
  const text = useText();
  const gentlest = useGentlest();
  return (
    <div className={styles.pressure}>
      <p className={styles.why}>{text('knots.page.afterStop', gentlest)}</p>
      <Buttons>
        {mayMove ? <MoveButton /> : null}
        <CheckButton look="quiet" leg={leg} />
      </Buttons>
    </div>
  );
}

interface MovementOnlyProps extends NextStepPartProps {
  readonly step: Extract<NextStep, { is: 'noPressureHere' }>;
}

function MovementOnly({ step: { branch, mayMove, canBeChecked }, knot, commands }: MovementOnlyProps) {
  const text = useText();
  return (
    <div className={styles.pressure}>
      <p className={styles.why}>{text(`knots.branches.${branch}`)}</p>
      {mayMove ? (
        <Buttons>
          <MoveButton />
        </Buttons>
      ) : null}
      {canBeChecked ? <KnotChecked knot={knot} commands={commands} /> : null}
    </div>
  );
}

function MoveButton() {
  const player = useMainView((view) => view.player);
  const text = useText();
  if (player !== null) return null;
  return (
    <CallButton ask={(run) => run('routine.start', { routine: MOVE_ONLY, form: FULL_FORM })}>
      {text('actions.startRoutine', { routine: text(`routines.${MOVE_ONLY}.name`) })}
    </CallButton>
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
