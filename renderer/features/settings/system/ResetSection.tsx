import { useState } from 'react';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import pageStyles from '../SettingsPage.module.css';

/** What came of it; a name under `settings.reset`. */
type Came = 'done' | 'nothing' | 'undone' | 'failed';

/** All settings as at first. It asks nothing, as one press undoes it. */
export function ResetSection() {
  const canUndoReset = useMainView((view) => view.canUndoReset);
  const text = useText();
  const [came, setCame] = useState<Came | null>(null);
  const ask = (name: 'settings.reset' | 'settings.undoReset', accepted: Came, refused: Came) => {
    setCame(null);
    void call(name)
      .then((answer) => (answer.accepted ? accepted : refused))
      .catch((): Came => 'failed')
      .then(setCame);
  };
  return (
    <>
      <p className={pageStyles['note']}>{text('settings.reset.help')}</p>
      <Buttons>
        <Button onPress={() => ask('settings.reset', 'done', 'nothing')}>{text('settings.reset.do')}</Button>
        {canUndoReset ? (
          <Button onPress={() => ask('settings.undoReset', 'undone', 'failed')}>
            {text('settings.reset.undo')}
          </Button>
        ) : null}
      </Buttons>
      <Outcome isBad={came === 'failed'}>{came === null ? '' : text(`settings.reset.${came}`)}</Outcome>
    </>
  );
}
