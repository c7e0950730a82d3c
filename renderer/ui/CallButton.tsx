import { useCall } from '../use-call.ts';
import type { ButtonCall } from '../use-call.ts';
import { Button } from './Button.tsx';
import type { ButtonProps } from './Button.tsx';
import { CallProblem } from './CallProblem.tsx';

interface CallButtonProps extends Omit<ButtonProps, 'onPress'> {
  /** Makes the call: `(run) => run('safety.close')`. */
  readonly ask: (run: ButtonCall['run']) => void;
  /** After main has accepted the call. */
  readonly onAccepted?: () => void;
}

/** A button that makes one call, and says beside itself why that did not work. Ignores presses while the call is pending. */
export function CallButton({ ask, onAccepted, ...button }: CallButtonProps) {
  const press = useCall({ once: true, ...(onAccepted ? { onAccepted } : {}) });
  return (
    <>
      <Button {...button} onPress={() => ask(press.run)} />
      <CallProblem of={[press]} />
    </>
  );
}
