import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { PromptAnswers } from '../../ui/PromptAnswers.tsx';
import { useText, useView } from '../../use-view.ts';

/** The prompt that waits for an answer, or that comes back by itself. */
export function PromptCard() {
  const { prompt, proposedRoutine, settings } = useView();
  const text = useText();
  if (!prompt) return null;
  const { glassMl } = settings.reminders.water;
  return (
    <Card tone="accent" title={prompt.title}>
      <p>{prompt.why}</p>
      <Buttons>
        {prompt.kinds.includes('move') ? (
          <Button look="primary" onPress={() => void call('routine.start', { routine: proposedRoutine })}>
            {text('actions.start')}
          </Button>
        ) : (
          <Button look="primary" onPress={() => void call('water.log', { ml: glassMl })}>
            {text('actions.logGlass', { ml: glassMl })}
          </Button>
        )}
        <PromptAnswers
          canSnooze={prompt.canSnooze && prompt.phase === 'open'}
          onSnooze={(minutes) => void call('prompt.snooze', { minutes })}
          onSkip={() => void call('prompt.skip')}
        />
      </Buttons>
    </Card>
  );
}
