import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../use-view.ts';

/** One press away on every screen of the player: begins the safety check, which the main window shows. */
export function FeelsWrong() {
  const text = useText();
  return (
    <Button
      look="quiet"
      onPress={() => void call('safety.begin', { purpose: 'feelsWrong', leg: null, routine: null })}
    >
      {text('safety.ui.feelsWrong')}
    </Button>
  );
}
