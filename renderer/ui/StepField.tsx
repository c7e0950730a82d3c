import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Group, Input, Label, Text, TextField } from 'react-aria-components';
import { usePlainNumber, useText } from '../use-view.ts';
import { Button } from './Button.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import type { NumberRules } from './judge-number.ts';
import { fewer, keyStep, more } from './number-steps.ts';
import styles from './StepField.module.css';
import { useNumberDraft } from './use-number-draft.ts';

interface StepFieldProps extends NumberRules {
  readonly label: string;
  readonly help: string;
  /** The buttons step to the next multiple of it. */
  readonly step: number;
  /** `null`: empty. */
  readonly value: number | null;
  readonly isDisabled?: boolean;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
  /** The person has finished: left the field, pressed Enter or used a button. */
  readonly onChange: (value: number) => void;
}

/** A number within bounds, to be typed or reached by steps. What is typed and not taken as it is, is said beside the field. */
export function StepField(props: StepFieldProps) {
  const { label, help, value, isDisabled = false, autoFocus = false } = props;
  const draft = useNumberDraft(value, props, props.onChange);
  const [spoken, onKeyDown] = useNumberKeys(draft, props);
  const problem = useId();
  return (
    <TextField
      className={styles.field}
      value={draft.shown}
      onChange={draft.type}
      onBlur={draft.finish}
      validationBehavior="aria"
      isInvalid={draft.isRefused}
      {...(draft.isRefused ? { 'aria-describedby': problem } : {})}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.line}>
        <Row field={props} onStep={draft.take} onKeyDown={onKeyDown} />
        <p id={problem} className={styles.words} role="status">
          {draft.words}
        </p>
      </div>
      <Text slot="description" className={styles.help}>
        {help}
      </Text>
      {spoken === '' ? null : <LiveRegion urgent>{spoken}</LiveRegion>}
    </TextField>
  );
}

interface RowProps {
  readonly field: StepFieldProps;
  readonly onStep: (to: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The field between its two buttons. */
function Row({ field, onStep, onKeyDown }: RowProps) {
  const { label, value, isDisabled = false } = field;
  const text = useText();
  const steps = value === null ? null : { ...field, value };
  const usual = { from: value, isDisabled, onPress: onStep };
  return (
    <Group className={styles.row}>
      <Step sign="−" label={text('settings.fewer', { field: label })} to={steps && fewer(steps)} {...usual} />
      <Input
        className={styles.input}
        inputMode="decimal"
        aria-roledescription={text('settings.numberField')}
        onKeyDown={onKeyDown}
      />
      <Step sign="+" label={text('settings.more', { field: label })} to={steps && more(steps)} {...usual} />
    </Group>
  );
}

/** The keys of the field; and the number that a key led to, as a screen reader does not read by itself what a page puts in. */
function useNumberKeys(
  draft: ReturnType<typeof useNumberDraft>,
  props: StepFieldProps,
): [spoken: string, onKeyDown: (event: KeyboardEvent) => void] {
  const number = usePlainNumber();
  const [spoken, setSpoken] = useState('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey)
      return;
    if (event.key === 'Enter') draft.finish();
    const to = draft.from === null ? null : keyStep(event.key, { ...props, value: draft.from });
    setSpoken(to === null ? '' : number(to));
    if (to === null) return;
    event.preventDefault();
    draft.take(to);
  };
  return [spoken, onKeyDown];
}

interface StepProps {
  readonly sign: string;
  readonly label: string;
  readonly from: number | null;
  /** `null`: nowhere. */
  readonly to: number | null;
  readonly isDisabled: boolean;
  readonly onPress: (to: number) => void;
}

function Step({ sign, label, from, to, isDisabled, onPress }: StepProps) {
  return (
    <Button
      slot={null}
      label={label}
      isDisabled={isDisabled || from === to}
      onPress={() => {
        if (to !== null) onPress(to);
      }}
    >
      {sign}
    </Button>
  );
}
