import { Card } from '../../ui/Card.tsx';
import { useLocale, useText, useView } from '../../use-view.ts';
import styles from './EventList.module.css';
import { eventWords } from './event-words.ts';

/** What the day has brought, the newest first. */
export function EventList() {
  const { today, timeZone } = useView();
  const text = useText();
  const clock = new Intl.DateTimeFormat(useLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return (
    <Card title={text('today.events')}>
      {today.length === 0 ? <p className={styles['none']}>{text('today.noEvents')}</p> : null}
      <ol className={styles['events']} reversed>
        {today.toReversed().map(({ at, record }, index) => (
          <li key={today.length - index} className={styles['event']}>
            <time dateTime={at}>{clock.format(new Date(at))}</time>
            <span>{eventWords(record, text)}</span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
