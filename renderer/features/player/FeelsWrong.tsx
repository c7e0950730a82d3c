import { CallButton } from '../../ui/CallButton.tsx';
import { useText } from '../../use-view.ts';

/** One press away on every screen of the player: begins the safety check, which the main window shows. */
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
