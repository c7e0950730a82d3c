import { localDay } from '../../../../shared/time.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import styles from './HealthSection.module.css';
import { answeredOf } from './health-summary.ts';
import type { KeptAnswer } from './health-summary.ts';
import { useDay } from '../use-moment.ts';

/** The health answers and their dates, in the words of the questions. */
export function HealthAnswered() {
  const health = useMainView((view) => view.health);
  const text = useText();
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{text('safety.ui.health.answers')}</h3>
      <dl className={styles.list}>
        {answeredOf(health).map((answer) => (
          <div key={answer.block} className={styles.row}>
            <dt>{text(`safety.blocks.${answer.block}.title`)}</dt>
            <dd>
              <Words answer={answer} />
              <When answer={answer} />
            </dd>
          </div>
        ))}
      </dl>
      {health.suitability?.cleared === true ? <p>{text('safety.ui.health.cleared.suitability')}</p> : null}
      {health.background?.cleared === true ? <p>{text('safety.ui.health.cleared.background')}</p> : null}
    </div>
  );
}

function Words({ answer: { block, ticked } }: { readonly answer: KeptAnswer }) {
  const text = useText();
  if (ticked === null) return text('safety.ui.health.notAnswered');
  if (block === 'balance')
    return text(`safety.ui.health.${ticked.length === 0 ? 'canStand' : 'cannotStand'}`);
  if (ticked.length === 0) return text('safety.ui.health.nothingTicked');
  return (
    <ul className={styles.signs}>
      {ticked.map((sign) => (
        <li key={sign}>{text(`safety.signs.${sign}`)}</li>
      ))}
    </ul>
  );
}

/** The app asks about balance only once, so its date says nothing. */
function When({ answer: { block, ticked, at } }: { readonly answer: KeptAnswer }) {
  const text = useText();
  const timeZone = useMainView((view) => view.timeZone);
  const day = useDay();
  if (ticked === null || block === 'balance') return null;
  return (
    <p className={styles.when}>
      {at === null
        ? text('safety.ui.health.answeredBefore')
        : text('safety.ui.health.answeredOn', { day: day(localDay(at, timeZone)) })}
    </p>
  );
}
