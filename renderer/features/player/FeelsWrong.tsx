import { CallButton } from '../../ui/CallButton.tsx';
import { useText } from '../../use-view.ts';

/** The button on every screen of the player that begins the safety check in the main window. */
export function FeelsWrong() {
  const text = useText();
  return (
    <CallButton
      look="quiet"
      ask={(run) => run('safety.begin', { purpose: 'feelsWrong', leg: null, routine: null })}
    >
      {text('safety.ui.feelsWrong')}
    </CallButton>
  );
}
