import { useEffect, useId, useRef, useState } from 'react';
import { call } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { Buttons } from '../../ui/Buttons.tsx';
import { useText } from '../../use-view.ts';
import { Outcome } from './Outcome.tsx';
import styles from './TextBox.module.css';

interface TextBoxProps {
  readonly label: string;
  readonly children: string;
}

/** A longer text to read and copy. It takes the focus, because it replaces the button that was pressed. */
export function TextBox({ label, children }: TextBoxProps) {
  const text = useText();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const copy = () => {
    setCopied(null);
    call('text.copy', { text: children }).then(
      () => setCopied(true),
      () => {
        // Selects the text, so that the person can copy it with a key.
        box.current?.focus();
        box.current?.select();
        setCopied(false);
      },
    );
  };
  return (
    <div className={styles.frame}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea ref={box} id={id} className={styles.box} readOnly rows={10} value={children} />
      <Buttons>
        <Button onPress={copy}>{text('settings.diagnostics.copy')}</Button>
      </Buttons>
      <Outcome isBad={copied === false}>
        {copied === null
          ? ''
          : text(copied ? 'settings.diagnostics.copied' : 'settings.diagnostics.notCopied')}
      </Outcome>
    </div>
  );
}
