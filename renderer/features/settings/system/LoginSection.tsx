import { Switch } from '../../../ui/Switch.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import { useSaving } from '../saving.ts';

/** If the computer refuses the change, the switch goes back and this section says so, as well as the notice above. */
export function LoginSection() {
  const { settings, notices } = useMainView((view) => ({ settings: view.settings, notices: view.notices }));
  const { save } = useSaving();
  const text = useText();
  const refused = notices.find((notice) => notice.kind === 'startAtLogin');
  return (
    <>
      <Switch
        isSelected={settings.startAtLogin}
        help={text('settings.login.help')}
        onChange={(on) => save({ startAtLogin: on })}
      >
        {text('settings.login.start')}
      </Switch>
      <Outcome isBad>{refused === undefined ? '' : text(`system.startAtLogin.${refused.why}`)}</Outcome>
    </>
  );
}
