import { useEffect, useId, useRef } from 'react';
import type { BackupPreview } from '../../../../shared/backup/outcome.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useNumber, useText } from '../../../use-view.ts';
import styles from './DataSection.module.css';
import { useDay, useMoment } from '../use-moment.ts';

interface BackupContentProps {
  readonly content: BackupPreview;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** The content of the chosen backup and what it would replace. It takes the focus, because it follows a dialog. */
export function BackupContent({ content, onReplace, onCancel }: BackupContentProps) {
  const text = useText();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.content} role="group" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1} className={styles.title}>
        {text('backup.content.title')}
      </h3>
      <dl className={styles.list}>
        {useRows(content).map(([name, value]) => (
          <div key={name} className={styles.row}>
            <dt>{text(`backup.content.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{text(content.hasHealth ? 'backup.replacesAll' : 'backup.replacesData')}</p>
      <Buttons>
        <Button look="primary" onPress={onReplace}>
          {text('backup.replace')}
        </Button>
        <Button onPress={onCancel}>{text('backup.cancel')}</Button>
      </Buttons>
    </div>
  );
}

type Row = 'made' | 'settings' | 'health' | 'entries' | 'days' | 'first' | 'last';

function useRows({ at, hasHealth, events, days, first, last }: BackupPreview) {
  const text = useText();
  const [number, moment, day] = [useNumber(), useMoment(), useDay()];
  const rows: [Row, string][] = [
    ['made', moment(at)],
    ['settings', text('backup.content.included')],
    ['health', text(hasHealth ? 'backup.content.included' : 'backup.content.notIncluded')],
    ['entries', number(events)],
  ];
  if (first !== null && last !== null)
    rows.push(['days', number(days)], ['first', day(first)], ['last', day(last)]);
  return rows;
}
