import type { PlayerCommand } from '../../../shared/routines/player.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useText } from '../../use-view.ts';
import styles from './Controls.module.css';
import { FeelsWrong } from './FeelsWrong.tsx';
import { usePlayerKeys } from './use-player-keys.ts';

const send = (command: PlayerCommand) => void call('player.command', { command });
const leave = () => void call('player.leave');

interface ControlsProps {
  readonly paused: boolean;
  /** There is pressure that can be eased. */
  readonly canEase: boolean;
}

/** The buttons of a routine under way, and the keys that do the same. */
export function Controls({ paused, canEase }: ControlsProps) {
  const text = useText();
  const toggle = () => send(paused ? 'resume' : 'pause');
  usePlayerKeys((key) => {
    if (key === 'toggle') toggle();
    else if (key === 'escape') leave();
    else send(key);
  });
  return (
    <div className={styles['controls']}>
      {canEase ? <TooSore /> : null}
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
      <div className={styles['end']}>
        <Button look="quiet" onPress={() => send('redo')}>
          {text('player.redo')}
        </Button>
        <p className={styles['keys']}>{text('player.keys')}</p>
        <Button look="quiet" onPress={leave}>
          {text('player.leave')}
        </Button>
        <div className={styles['wrong']}>
          <FeelsWrong />
        </div>
      </div>
    </div>
  );
}

function TooSore() {
  const text = useText();
  return (
    <div className={styles['ease']}>
      <Buttons even>
        <Button size="large" onPress={() => send('tooSore')}>
          {text('player.tooSore')}
        </Button>
      </Buttons>
    </div>
  );
}
