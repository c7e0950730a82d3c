import type { PlayerCommand } from '../../../shared/routines/player.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { useCall } from '../../use-call.ts';
import { useText } from '../../use-view.ts';
import styles from './Controls.module.css';
import { FeelsWrong } from './FeelsWrong.tsx';
import { usePlayerKeys } from './use-player-keys.ts';

interface ControlsProps {
  readonly paused: boolean;
  /** Whether the current part is pressure that can be eased. */
  readonly canEase: boolean;
}

/** The buttons of a running routine, and the keys that do the same. */
export function Controls({ paused, canEase }: ControlsProps) {
  const text = useText();
  const command = useCall();
  const send = (name: PlayerCommand) => command.run('player.command', { command: name });
  const leave = () => command.run('player.leave');
  const toggle = () => send(paused ? 'resume' : 'pause');
  usePlayerKeys((key) => {
    if (key === 'toggle') toggle();
    else if (key === 'escape') leave();
    else send(key);
  });
  return (
    <div className={styles.controls}>
      {canEase ? <TooSore onPress={() => send('tooSore')} /> : null}
      <Buttons even>
        <Button size="large" onPress={() => send('back')}>
          {text('player.back')}
        </Button>
        <Button look="primary" size="large" autoFocus onPress={toggle}>
          {text(paused ? 'player.resume' : 'player.pause')}
        </Button>
        <Button size="large" onPress={() => send('next')}>
          {text('player.next')}
        </Button>
      </Buttons>
      <CallProblem of={[command]} />
      <div className={styles.end}>
        <Button look="quiet" onPress={() => send('redo')}>
          {text('player.redo')}
        </Button>
        <p className={styles.keys}>{text('player.keys')}</p>
        <Button look="quiet" onPress={leave}>
          {text('player.leave')}
        </Button>
        <Wrong />
      </div>
    </div>
  );
}

function TooSore({ onPress }: { readonly onPress: () => void }) {
  const text = useText();
  return (
    <div className={styles.ease}>
      <Buttons even>
        <Button size="large" onPress={onPress}>
          {text('player.tooSore')}
        </Button>
      </Buttons>
    </div>
  );
}

function Wrong() {
  return (
    <div className={styles.wrong}>
      <FeelsWrong />
    </div>
  );
}
