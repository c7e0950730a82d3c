import type { PromptView } from '../../../shared/view.ts';
import { Buttons } from '../../ui/Buttons.tsx';
import { PromptAnswers } from '../../ui/PromptAnswers.tsx';
import type { ButtonCall } from '../../use-call.ts';

interface AnswerAndCloseProps {
  readonly prompt: PromptView;
  readonly answer: ButtonCall;
}

/** Snoozes or skips an open prompt. `answer` closes the window once main has accepted it. */
export function AnswerAndClose({ prompt, answer }: AnswerAndCloseProps) {
  return (
    <Buttons even>
      <PromptAnswers
        size="large"
        canSnooze={prompt.canSnooze}
        onSnooze={(minutes) => answer.run('prompt.snooze', { minutes })}
        onSkip={() => answer.run('prompt.skip')}
      />
    </Buttons>
  );
}
