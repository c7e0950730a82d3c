import type { KnotView } from '../../../../shared/knots/knot-view.ts';
import { useText } from '../../../use-view.ts';
import styles from './LastEntry.module.css';
import { useDays } from '../trend/use-days.ts';

const MOST_SCORE = 10;
const SCORES = ['atRest', 'whenPressed'] as const;

interface LastEntryProps {
  readonly knot: Pick<KnotView, 'entry' | 'notedOn'>;
  /** Local day. */
  readonly today: string;
}

/** The last entry: the scores large, the rest in one line. */
export function LastEntry({ knot: { entry, notedOn }, today }: LastEntryProps) {
  const text = useText();
  const days = useDays();
  return (
    <>
      <ul className={styles.scores}>
        {SCORES.map((score) => (
          <li key={score} className={styles.score}>
            <p>
              <span className={styles.number}>
                {text('knots.page.scoreOf', { score: entry[score], most: MOST_SCORE })}
              </span>{' '}
              {text(`knots.page.${score}`)}
            </p>
            <span className={styles.bar} aria-hidden="true">
              <span
                className={styles.filled}
                style={{ inlineSize: `${(entry[score] / MOST_SCORE) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.facts}>
        {notedOn === today
          ? text('knots.page.notedToday')
          : text('knots.page.notedOn', { day: days.long(notedOn) })}
        {' · '}
        {text(`knots.feelings.${entry.feels}`)}
        {' · '}
        {text(`knots.triggers.${entry.trigger}`)}
      </p>
      {entry.limits ? <p className={styles.facts}>{text('knots.page.limits')}</p> : null}
      {entry.note === '' ? null : <p className={styles.note}>{entry.note}</p>}
    </>
  );
}
