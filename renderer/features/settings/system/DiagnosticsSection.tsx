import { useState } from 'react';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import pageStyles from '../SettingsPage.module.css';
import { TextBox } from '../TextBox.tsx';

/** Shows technical details for fixing problems, to read and copy. */
export function DiagnosticsSection() {
  const text = useText();
  const [facts, setFacts] = useState<string | null>(null);
  const [problem, setProblem] = useState<'failed' | 'noLog' | null>(null);
  const show = () => {
    setProblem(null);
    call('diagnostics.get').then(
      (answer) => setFacts(answer.text),
      () => setProblem('failed'),
    );
  };
  const openLog = () => {
    setProblem(null);
    call('log.open').then(
      ({ accepted }) => setProblem(accepted ? null : 'noLog'),
      () => setProblem('noLog'),
    );
  };
  return (
    <>
      <p className={pageStyles.note}>{text('settings.diagnostics.help')}</p>
      {facts === null ? null : <TextBox label={text('settings.titles.diagnostics')}>{facts}</TextBox>}
      <Buttons>
        {facts === null ? <Button onPress={show}>{text('settings.diagnostics.show')}</Button> : null}
        <Button onPress={openLog}>{text('settings.diagnostics.log')}</Button>
      </Buttons>
      <Outcome isBad>{problem === null ? '' : text(`settings.diagnostics.${problem}`)}</Outcome>
    </>
  );
}
