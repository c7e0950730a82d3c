import { useText } from '../../use-view.ts';
import { KnotForm } from './form/KnotForm.tsx';
import { KnotsLog } from './log/KnotsLog.tsx';
import styles from './log/KnotsLog.module.css';
import { useKnotCommands } from './log/use-knot-commands.ts';
import { useForms } from './form/use-forms.ts';
import { useKnots } from '../../use-knots.ts';

/** The log of tender spots, or the form for an entry. */
export function KnotsPage() {
  const text = useText();
  const log = useKnots();
  const forms = useForms();
  const commands = useKnotCommands();
  if (log === 'asked' || log === 'failed') {
    return (
      <>
        <div className={styles.head}>
          <h1>{text('pages.knots')}</h1>
        </div>
        {log === 'failed' ? <p role="alert">{text('knots.page.failed')}</p> : null}
      </>
    );
  }
  const about = forms.open?.about ?? null;
  const knot = log.open.find(({ id }) => id === about) ?? null;
  // Closes the form of a knot that has left the log meanwhile.
  if (forms.open === null || (about !== null && knot === null))
    return <KnotsLog log={log} commands={commands} onNote={forms.show} />;
  return <KnotForm log={log} knot={knot} forms={forms} onSaved={() => commands.tell('noted')} />;
}
