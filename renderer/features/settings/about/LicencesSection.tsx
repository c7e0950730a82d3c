import { useState } from 'react';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import pageStyles from '../SettingsPage.module.css';
import { TextBox } from '../TextBox.tsx';

/** The app's own licence and those of its dependencies. They are long, so they are loaded on demand. */
export function LicencesSection() {
  const text = useText();
  const [licences, setLicences] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const show = () => {
    setFailed(false);
    call('licences.get').then(
      (answer) => setLicences(answer.text),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p className={pageStyles.note}>
        {text('settings.about.own')} {text('settings.about.others')}
      </p>
      {licences === null ? (
        <Buttons>
          <Button onPress={show}>{text('settings.about.showLicences')}</Button>
        </Buttons>
      ) : (
        <TextBox label={text('settings.about.licences')}>{licences}</TextBox>
      )}
      <Outcome isBad>{failed ? text('settings.about.noLicences') : ''}</Outcome>
    </>
  );
}
