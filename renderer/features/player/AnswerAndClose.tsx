import type { PromptView } from '../../../shared/view.ts';
import { call } from '../../api.ts';
import { Buttons } from '../../ui/Buttons.tsx';
import { PromptAnswers } from '../../ui/PromptAnswers.tsx';

/** Puts an open prompt off or skips it. With the answer the window has done its work. */
export function AnswerAndClose({ prompt }: { readonly prompt: PromptView }) {
  return (
    <Buttons even>
      <PromptAnswers
        size="large"
        canSnooze={prompt.canSnooze}
        onSnooze={(minutes) => void closeAfter(call('prompt.snooze', { minutes }))}
        onSkip={() => void closeAfter(call('prompt.skip'))}
      />
    </Buttons>
  );
}

/** Closes this window once the answer has been accepted. */
export async function closeAfter(answer: Promise<{ accepted: boolean }>): Promise<void> {
  const { accepted } = await answer;
  if (accepted) await call('window.close');
}
