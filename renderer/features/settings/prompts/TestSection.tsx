import { useRef, useState } from 'react';
import { call } from '../../../api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import pageStyles from '../SettingsPage.module.css';

type Tested =
  { readonly is: 'shown'; readonly method: string } | { readonly is: 'none' } | { readonly is: 'failed' };

/** Shows a test notification, and says which display method showed it. */
export function TestSection() {
  const text = useText();
  const [tested, test] = useTest();
  return (
    <>
      <p className={pageStyles.note}>{text('settings.test.help')}</p>
      <Buttons>
        <Button onPress={test}>{text('settings.test.show')}</Button>
      </Buttons>
      <Outcome isBad={tested !== null && tested.is !== 'shown'}>
        {tested === null
          ? ''
          : text(`settings.test.${tested.is}`, { method: tested.is === 'shown' ? tested.method : '' })}
      </Outcome>
    </>
  );
}

function useTest(): [Tested | null, () => void] {
  const [tested, setTested] = useState<Tested | null>(null);
  const asking = useRef(false);
  const test = () => {
    if (asking.current) return;
    asking.current = true;
    // Clears the last message, so that a screen reader announces the same one again.
    setTested(null);
    call('notification.test')
      .then(
        ({ shownBy }) => setTested(shownBy === null ? { is: 'none' } : { is: 'shown', method: shownBy }),
        () => setTested({ is: 'failed' }),
      )
      .finally(() => (asking.current = false));
  };
  return [tested, test];
}
