import { POSTURES } from '../../../shared/kinds.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useCall } from '../../use-call.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';

/** The posture that the app assumes, and the switch to correct it. */
export function PostureSwitch() {
  const posture = useMainView((view) => view.posture);
  const text = useText();
  const change = useCall();
  return (
    <>
      <Segments
        label={text('day.iAm')}
        choices={POSTURES.map((value) => ({ value, label: text(`day.postures.${value}`) }))}
        value={posture}
        onChange={(is) => change.run('posture.state', { is })}
      />
      <CallProblem of={[change]} />
    </>
  );
}
