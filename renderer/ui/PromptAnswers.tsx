import { SNOOZE_MINUTES } from '../../shared/kinds.ts';
import type { SnoozeMinutes } from '../../shared/kinds.ts';
import { useText } from '../use-view.ts';
import { Button } from './Button.tsx';

interface PromptAnswersProps {
  readonly canSnooze: boolean;
  readonly onSnooze: (minutes: SnoozeMinutes) => void;
  readonly onSkip: () => void;
  readonly size?: 'normal' | 'large';
}

/** The buttons that snooze or skip a prompt. */
export function PromptAnswers({ canSnooze, onSnooze, onSkip, size = 'normal' }: PromptAnswersProps) {
  const text = useText();
  return (
    <>
      {canSnooze
        ? SNOOZE_MINUTES.map((minutes) => (
            <Button key={minutes} size={size} onPress={() => onSnooze(minutes)}>
              {text('actions.snooze', { count: minutes })}
            </Button>
          ))
        : null}
      <Button size={size} onPress={onSkip}>
        {text('actions.skip')}
      </Button>
    </>
  );
}
