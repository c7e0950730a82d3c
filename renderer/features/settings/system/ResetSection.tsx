import { useState } from 'react';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import pageStyles from '../SettingsPage.module.css';

/** A name under `settings.reset`. */
type Result = 'done' | 'nothing' | 'undone' | 'failed';

/** Resets all settings. It does not ask for confirmation, because one press undoes it. */
export function ResetSection() {
  const canUndoReset = useMainView((view) => view.canUndoReset);
  const text = useText();
  const [outcome, setOutcome] = useState<Result | null>(null);
  const ask = (name: 'settings.reset' | 'settings.undoReset', accepted: Result, refused: Result) => {
    setOutcome(null);
    call(name).then(
      (answer) => setOutcome(answer.accepted ? accepted : refused),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <p className={pageStyles.note}>{text('settings.reset.help')}</p>
      <Buttons>
        <Button onPress={() => ask('settings.reset', 'done', 'nothing')}>{text('settings.reset.do')}</Button>
        {canUndoReset ? (
          <Button onPress={() => ask('settings.undoReset', 'undone', 'failed')}>
            {text('settings.reset.undo')}
          </Button>
        ) : null}
      </Buttons>
      <Outcome isBad={outcome === 'failed'}>
        {outcome === null ? '' : text(`settings.reset.${outcome}`)}
      </Outcome>
    </>
  );
}
