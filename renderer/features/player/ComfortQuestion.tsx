import { classNames } from '../../ui/class-names.ts';
import { Scale } from '../../ui/Scale.tsx';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { useCall } from '../../use-call.ts';
import { usePlayerView } from '../../use-player-view.ts';
import { useText } from '../../use-view.ts';
import styles from './ComfortQuestion.module.css';

/** Asks after stretches and pressure how sore each calf is. Saves each answer at once; it can still be changed. */
export function ComfortQuestion() {
  const text = useText();
  const note = useCall();
  const { legs, noted } = usePlayerView((view) => view.afterRoutine);
  const title = text(legs.length === 1 ? 'player.comfort.titleOne' : 'player.comfort.title');
  return (
    <section className={styles.question} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.help}>{text('player.comfort.help')}</p>
      {legs.map((leg) => (
        <Scale
          key={leg}
          label={text(`player.comfort.${leg}`)}
          least={0}
          most={10}
          value={noted[leg] ?? null}
          onChange={(score) => note.run('comfort.note', { leg, score })}
        />
      ))}
      <CallProblem of={[note]} />
      <p role="status" className={classNames(styles.help, styles.noted)}>
        {Object.keys(noted).length > 0 ? text('player.comfort.saved') : ''}
      </p>
    </section>
  );
}
