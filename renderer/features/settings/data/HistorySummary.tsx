import { useEffect, useMemo, useState } from 'react';
import type { Year } from '../../../../shared/history/years.ts';
import { call } from '../../../api.ts';
import { useAmounts } from '../../../use-amounts.ts';
import { useMainView } from '../../../use-main-view.ts';
import { useLocale, useNumber, useText } from '../../../use-view.ts';
import styles from './HistorySummary.module.css';

const MILLILITRES_IN_A_LITRE = 1_000;

type Answer = readonly Year[] | 'asked' | 'failed';

/** The totals of each year of the history. Fetched when the page opens, and again after a restore and its undo. */
export function HistorySummary() {
  const replaced = useMainView((view) => view.backup.replaced);
  return <Summary key={replaced} />;
}

function Summary() {
  const text = useText();
  const answer = useSummary();
  if (answer === 'asked') return null;
  if (answer === 'failed') return <p role="alert">{text('settings.history.failed')}</p>;
  return answer.length === 0 ? <p>{text('settings.history.none')}</p> : <YearTable years={answer} />;
}

function YearTable({ years }: { readonly years: readonly Year[] }) {
  const text = useText();
  const number = useNumber();
  const volume = useVolume();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{text('settings.history.caption')}</caption>
        <thead>
          <tr>
            {(['year', 'days', 'breaks', 'ownBreaks', 'water', 'entries'] as const).map((column) => (
              <th key={column} scope="col">
                {text(`settings.history.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, days, breaks, ownBreaks, waterMl, entries }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{number(days)}</td>
              <td>{number(breaks)}</td>
              <td>{number(ownBreaks)}</td>
              <td>{volume(waterMl)}</td>
              <td>{number(entries)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useSummary(): Answer {
  const [answer, setAnswer] = useState<Answer>('asked');
  useEffect(() => {
    let wanted = true;
    const show = (shown: Answer) => {
      if (wanted) setAnswer(shown);
    };
    call('history.summary').then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, []);
  return answer;
}

/** Formats the drinks of a year: in ounces, or in litres, small amounts to a tenth. */
function useVolume(): (millilitres: number) => string {
  const locale = useLocale();
  const { units, amount } = useAmounts();
  return useMemo(() => {
    if (units === 'usFlOz') return amount;
    const format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'liter',
      maximumFractionDigits: 0,
      maximumSignificantDigits: 2,
      roundingPriority: 'morePrecision',
    });
    return (millilitres) => format.format(millilitres / MILLILITRES_IN_A_LITRE);
  }, [locale, units, amount]);
}
