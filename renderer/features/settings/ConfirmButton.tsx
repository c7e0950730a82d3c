import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { Confirmation } from '../../ui/Confirmation.tsx';
import type { ConfirmationProps } from '../../ui/Confirmation.tsx';

interface ConfirmButtonProps extends Omit<ConfirmationProps, 'onNo'> {
  readonly label: string;
  /** Name for screen readers where the label alone is not clear enough. */
  readonly name?: string;
  readonly look?: 'plain' | 'quiet';
}

/** A button for an action that cannot be undone. It asks for confirmation in its own place. */
export function ConfirmButton({ label, name, look = 'plain', onYes, ...question }: ConfirmButtonProps) {
  const [stage, setStage] = useState<'before' | 'asking' | 'declined'>('before');
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
      <Button look={look} label={name} autoFocus={stage === 'declined'} onPress={() => setStage('asking')}>
        {label}
      </Button>
    </Buttons>
  );
}
