import { otherThan } from '../../../shared/kinds.ts';
import type { PromptView } from '../../../shared/view.ts';
import { CallProblem } from '../../ui/CallProblem.tsx';
import { CallButton } from '../../ui/CallButton.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Card } from '../../ui/Card.tsx';
import { PromptAnswers } from '../../ui/PromptAnswers.tsx';
import { useCall } from '../../use-call.ts';
import { useAmounts } from '../../use-amounts.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';

/** The prompt that waits for an answer, or that shows again by itself. */
export function PromptCard() {
  const prompt = useMainView((view) => view.prompt);
  const answer = useCall({ once: true });
  if (!prompt) return null;
  return (
    <Card tone="accent" title={prompt.title}>
      <p>{prompt.why}</p>
      <OpenLeg prompt={prompt} />
      <Buttons>
        <MainAnswer prompt={prompt} />
        <PromptAnswers
          canSnooze={prompt.canSnooze && prompt.phase === 'open'}
          onSnooze={(minutes) => answer.run('prompt.snooze', { minutes })}
          onSkip={() => answer.run('prompt.skip')}
        />
        <CallProblem of={[answer]} />
      </Buttons>
    </Card>
  );
}

/** Says that Start starts only the side that is still open. */
function OpenLeg({ prompt }: { readonly prompt: PromptView }) {
  const proposal = useMainView((view) => view.proposal);
  return asksForRoutine(prompt) && proposal && proposal.form.leg !== null ? <p>{proposal.because}</p> : null;
}

/** The button for yes: starts the routine, logs a glass, or confirms the change of posture. */
function MainAnswer({ prompt }: { readonly prompt: PromptView }) {
  const { proposal, posture, settings } = useMainView((view) => ({
    proposal: view.proposal,
    posture: view.posture,
    settings: view.settings,
  }));
  const text = useText();
  const { amount } = useAmounts();
  const { glassMl } = settings.reminders.water;
  if (proposal && asksForRoutine(prompt)) {
    return (
      <CallButton
        look="primary"
        ask={(run) => run('routine.start', { routine: proposal.routine, form: proposal.form })}
      >
        {text('actions.start')}
      </CallButton>
    );
  }
  if (prompt.kinds.includes('water')) {
    return (
      <CallButton look="primary" ask={(run) => run('water.log', { ml: glassMl })}>
        {text('actions.logGlass', { amount: amount(glassMl) })}
      </CallButton>
    );
  }
  return (
    <CallButton look="primary" ask={(run) => run('posture.state', { is: otherThan(posture) })}>
      {text('actions.switched')}
    </CallButton>
  );
}

function asksForRoutine({ kinds }: PromptView): boolean {
  return kinds.includes('move') || kinds.includes('stretch');
}
