import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ExportOutcome } from '../../../../shared/backup/outcome.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { useText } from '../../../use-view.ts';
import styles from './ExportButtons.module.css';
import { exportWords } from './export-words.ts';
import type { ExportResult } from './export-words.ts';

type Export = (as: 'csv' | 'page') => void;

/** The buttons that export the log, and the outcome of the last export. `children` come first in the row. */
export function ExportButtons({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  const [outcome, save] = useExport();
  const isBad = outcome !== null && outcome.is !== 'saved' && outcome.is !== 'cancelled';
  return (
    <>
      <Buttons>
        {children}
        <Button onPress={() => save('page')}>{text('knots.page.print')}</Button>
        <Button onPress={() => save('csv')}>{text('knots.page.csv')}</Button>
      </Buttons>
      <p className={classNames(styles.outcome, isBad && styles.bad)} role="status">
        {outcome === null ? '' : exportWords(outcome, text)}
      </p>
    </>
  );
}

function useExport(): [ExportResult | null, Export] {
  const [outcome, setOutcome] = useState<ExportResult | null>(null);
  const asking = useRef(false);
  const save: Export = (as) => {
    if (asking.current) return;
    asking.current = true;
    // Clears the last message, so that a screen reader announces the same one again.
    setOutcome(null);
    call('knots.export', { as })
      .then((answer: ExportOutcome) => setOutcome(answer))
      .catch(() => setOutcome({ is: 'failed' }))
      .finally(() => (asking.current = false));
  };
  return [outcome, save];
}
