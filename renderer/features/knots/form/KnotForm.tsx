import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { KnotView, KnotsView } from '../../../../shared/knots/knot-view.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../use-view.ts';
import styles from './KnotForm.module.css';
import { FeelingFields } from './FeelingFields.tsx';
import { KnotTitle } from '../leg/KnotTitle.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { SignFields } from './SignFields.tsx';
import { draftFrom, emptyDraft, firstProblem, problemsOf } from './knot-draft.ts';
import type { KnotDraft, Problems } from './knot-draft.ts';
import { sendDraft } from './send-draft.ts';
import type { KnotForms } from './use-forms.ts';

interface KnotFormProps {
  readonly log: KnotsView;
  /** The knot that it is about; `null` = a new one. */
  readonly knot: KnotView | null;
  readonly forms: KnotForms;
  readonly onSaved: () => void;
}

/** The form for an entry. It replaces the log, and keeps its content when the person leaves it. */
export function KnotForm({ log, knot, forms, onSaved }: KnotFormProps) {
  const text = useText();
  const about = knot?.id ?? null;
  const draft = forms.drafts.get(about) ?? (knot ? draftFrom(knot.entry) : emptyDraft);
  const form = useRef<HTMLDivElement>(null);
  const change = (changes: Partial<KnotDraft>) => forms.change(about, { ...draft, ...changes });
  const saving = useSaving(draft, log, form, (sent) => {
    // The check replaces the page, and the draft is still there afterwards.
    if (sent === 'check') {
      forms.leave();
      return;
    }
    forms.finish(about);
    onSaved();
  });
  const fields = { draft, problems: saving.problems, onChange: change };
  return (
    <>
      <FormHead title={text(knot ? 'knots.form.titleAgain' : 'knots.form.titleNew')} onLeave={forms.leave} />
      <Card>
        {knot ? <KnotTitle entry={knot.entry} /> : null}
        <div ref={form} className={styles.form}>
          <PlaceFields {...fields} today={log.today} isNew={knot === null} />
          <FeelingFields {...fields} />
          <SignFields draft={draft} onChange={change} />
        </div>
        <SaveRow draft={draft} saving={saving} />
        <p className={styles.kept}>{text('knots.form.kept')}</p>
      </Card>
    </>
  );
}

/** Takes the focus, because the form replaces the button that was pressed. */
function FormHead({ title, onLeave }: { readonly title: string; readonly onLeave: () => void }) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Button onPress={onLeave}>{text('knots.form.back')}</Button>
    </div>
  );
}

interface Saving {
  readonly problems: Problems;
  readonly is: 'idle' | 'saving' | 'failed';
  readonly press: () => void;
}

/** Shows no errors before the first attempt to save; after it, each field shows its error until it is corrected. */
function useSaving(
  draft: KnotDraft,
  log: KnotsView,
  form: RefObject<HTMLElement | null>,
  onSent: (sent: 'noted' | 'check') => void,
): Saving {
  const [tried, setTried] = useState(false);
  const [is, setIs] = useState<Saving['is']>('idle');
  // With a sign ticked, a missing number must not delay the safety check.
  const found = draft.signs.length > 0 ? {} : problemsOf(draft, log.today);
  const press = () => {
    const first = firstProblem(found);
    setTried(true);
    if (first !== null) {
      const field = form.current?.querySelector<HTMLElement>(`[data-field="${first}"]`);
      field?.querySelector('input')?.focus();
      field?.scrollIntoView({ block: 'nearest' });
      return;
    }
    if (is === 'saving') return;
    setIs('saving');
    sendDraft(draft, log).then(
      (sent) => {
        setIs(sent === 'refused' ? 'failed' : 'idle');
        if (sent !== 'refused') onSent(sent);
      },
      () => setIs('failed'),
    );
  };
  return { problems: tried ? found : {}, is, press };
}

function SaveRow({ draft, saving }: { readonly draft: KnotDraft; readonly saving: Saving }) {
  const text = useText();
  const problems = Object.keys(saving.problems).length;
  const failed = saving.is === 'failed';
  return (
    <div className={styles.save}>
      <Buttons>
        <Button look="primary" size="large" onPress={saving.press}>
          {text(`knots.form.${buttonName(draft)}`)}
        </Button>
      </Buttons>
      <p className={styles.problem} role="status">
        {failed ? text('knots.form.notSaved') : null}
        {!failed && problems > 0 ? text('knots.form.problem', { count: problems }) : null}
      </p>
    </div>
  );
}

function buttonName({ signs, legs }: KnotDraft): 'toCheck' | 'saveBoth' | 'save' {
  if (signs.length > 0) return 'toCheck';
  return legs === 'both' ? 'saveBoth' : 'save';
}
