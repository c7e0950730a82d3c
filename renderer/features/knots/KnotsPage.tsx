import { useText } from '../../use-view.ts';
import { KnotForm } from './KnotForm.tsx';
import { KnotsLog } from './KnotsLog.tsx';
import styles from './KnotsPage.module.css';
import { useDeeds } from './use-deeds.ts';
import { useForms } from './use-forms.ts';
import { useKnots } from './use-knots.ts';

/** The log of tender spots, or the form of an entry in its place. */
export function KnotsPage() {
  const text = useText();
  const log = useKnots();
  const forms = useForms();
  const deeds = useDeeds();
  if (log === 'asked' || log === 'failed') {
    return (
      <>
        <div className={styles['head']}>
          <h1>{text('pages.knots')}</h1>
        </div>
        {log === 'failed' ? <p role="alert">{text('knots.page.failed')}</p> : null}
      </>
    );
  }
  const about = forms.open?.about ?? null;
  const knot = log.open.find(({ id }) => id === about) ?? null;
  // A knot that has gone from the log meanwhile has no form any more.
  if (forms.open === null || (about !== null && knot === null))
    return <KnotsLog log={log} deeds={deeds} onNote={forms.show} />;
  return <KnotForm log={log} knot={knot} forms={forms} onSaved={() => deeds.tell('noted')} />;
}
