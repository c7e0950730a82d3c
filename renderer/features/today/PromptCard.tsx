import { otherThan } from '../../../shared/engine/kinds.ts';
import type { PromptView } from '../../../shared/view.ts';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { PromptAnswers } from '../../ui/PromptAnswers.tsx';
import { useText, useView } from '../../use-view.ts';

/** The prompt that waits for an answer, or that comes back by itself. */
export function PromptCard() {
  const { prompt } = useView();
  if (!prompt) return null;
  return (
    <Card tone="accent" title={prompt.title}>
      <p>{prompt.why}</p>
      <Buttons>
        <MainAnswer prompt={prompt} />
        <PromptAnswers
          canSnooze={prompt.canSnooze && prompt.phase === 'open'}
          onSnooze={(minutes) => void call('prompt.snooze', { minutes })}
          onSkip={() => void call('prompt.skip')}
        />
      </Buttons>
    </Card>
  );
}

/** Yes: exercise, drink, or have changed between sitting and standing. */
function MainAnswer({ prompt: { kinds } }: { readonly prompt: PromptView }) {
  const { proposal, posture, settings } = useView();
  const text = useText();
  const { glassMl } = settings.reminders.water;
  if (kinds.includes('move') || kinds.includes('stretch')) {
    return (
      <Button
        look="primary"
        onPress={() => void call('routine.start', { routine: proposal.routine, form: proposal.form })}
      >
        {text('actions.start')}
      </Button>
    );
  }
  if (kinds.includes('water')) {
    return (
      <Button look="primary" onPress={() => void call('water.log', { ml: glassMl })}>
        {text('actions.logGlass', { ml: glassMl })}
      </Button>
    );
  }
  return (
    <Button look="primary" onPress={() => void call('posture.state', { is: otherThan(posture) })}>
      {text('actions.switched')}
    </Button>
  );
}
