import { useState } from 'react';
import { Button } from './Button.tsx';
import { Buttons } from './Buttons.tsx';
import { Confirmation } from './Confirmation.tsx';
import type { ConfirmationProps } from './Confirmation.tsx';

interface ConfirmButtonProps extends Omit<ConfirmationProps, 'onNo'> {
  readonly label: string;
  /** Name for screen readers where the label alone is not clear enough. */
  readonly name?: string;
  readonly look?: 'plain' | 'quiet';
  /** The question appears. */
  readonly onAsk?: () => void;
}

/** A button for an action that cannot be undone. It asks for confirmation in its own place. */
export function ConfirmButton({
  label,
  name,
  look = 'plain',
  onAsk,
  onYes,
  ...question
}: ConfirmButtonProps) {
  const [stage, setStage] = useState<'before' | 'asking' | 'declined'>('before');
  const ask = () => {
    onAsk?.();
    setStage('asking');
  };
  if (stage === 'asking')
    return (
      <Confirmation
        {...question}
        onYes={() => {
          setStage('before');
          onYes();
        }}
        onNo={() => setStage('declined')}
      />
    );
  return (
    <Buttons>
      {/* After "no" the focus returns to the button; after "yes" it goes to the outcome. */}
      <Button look={look} label={name} autoFocus={stage === 'declined'} onPress={ask}>
        {label}
      </Button>
    </Buttons>
  );
}
