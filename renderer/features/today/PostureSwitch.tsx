import { POSTURES } from '../../../shared/kinds.ts';
import { call } from '../../api.ts';
import { Segments } from '../../ui/Segments.tsx';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';

/** How the person works at the moment; it shows what the app goes by. */
export function PostureSwitch() {
  const posture = useMainView((view) => view.posture);
  const text = useText();
  return (
    <Segments
      label={text('day.iAm')}
      choices={POSTURES.map((value) => ({ value, label: text(`day.postures.${value}`) }))}
      value={posture}
      onChange={(is) => void call('posture.state', { is })}
    />
  );
}
