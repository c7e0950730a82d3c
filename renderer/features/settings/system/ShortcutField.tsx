import { useId, useState } from 'react';
import type { Translator } from '../../../../shared/i18n/translator.ts';
import { SHORTCUT_NAMES } from '../../../../shared/settings/shortcuts.ts';
import type { ShortcutName } from '../../../../shared/settings/shortcuts.ts';
import type { WindowViews } from '../../../../shared/view.ts';
import { Button } from '../../../ui/Button.tsx';
import { Buttons } from '../../../ui/Buttons.tsx';
import { useMainView } from '../../../use-main-view.ts';
import { useText } from '../../../use-view.ts';
import { Outcome } from '../Outcome.tsx';
import { useSaving } from '../saving.ts';
import { Keys } from './Keys.tsx';
import styles from './ShortcutField.module.css';
import { keysOf, sameKeys } from './accelerator.ts';
import type { Recorded } from './accelerator.ts';
import { useKeyRecorder } from './use-key-recorder.ts';

/** One shortcut: shows its keys, and records others when they are pressed. */
export function ShortcutField({ name }: { readonly name: ShortcutName }) {
  const settings = useMainView((view) => view.settings);
  const text = useText();
  const id = useId();
  const { isRecording, problem, toggle, cancel } = useRecording(name);
  const accelerator = settings.shortcuts[name];
  return (
    <div className={styles.shortcut} role="group" aria-labelledby={id}>
      <p id={id} className={styles.name}>
        {text(`settings.shortcuts.${name}`)}
      </p>
      <p className={styles.keys} role="status">
        <Shown accelerator={accelerator} isRecording={isRecording} />
      </p>
      <Actions name={name} isRecording={isRecording} onToggle={toggle} onLeave={cancel} />
      <div className={styles.problem}>
        <Outcome isBad>{problem}</Outcome>
      </div>
    </div>
  );
}

interface ActionsProps {
  readonly name: ShortcutName;
  readonly isRecording: boolean;
  readonly onToggle: () => void;
  /** Stops recording when the focus leaves. */
  readonly onLeave: () => void;
}

function Actions({ name, isRecording, onToggle, onLeave }: ActionsProps) {
  const settings = useMainView((view) => view.settings);
  const { save } = useSaving();
  const text = useText();
  const label = { name: text(`settings.shortcuts.${name}`) };
  return (
    <div onBlur={onLeave}>
      <Buttons>
        <Button label={isRecording ? undefined : text('settings.shortcuts.setFor', label)} onPress={onToggle}>
          {text(isRecording ? 'settings.copy.cancel' : 'settings.shortcuts.set')}
        </Button>
        {settings.shortcuts[name] === null || isRecording ? null : (
          <Button
            look="quiet"
            label={text('settings.shortcuts.removeFor', label)}
            onPress={() => save({ shortcuts: { [name]: null } })}
          >
            {text('settings.shortcuts.remove')}
          </Button>
        )}
      </Buttons>
    </div>
  );
}

interface ShownProps {
  readonly accelerator: string | null;
  readonly isRecording: boolean;
}

function Shown({ accelerator, isRecording }: ShownProps) {
  const text = useText();
  if (isRecording) return text('settings.shortcuts.press');
  if (accelerator === null) return <span className={styles.none}>{text('settings.shortcuts.none')}</span>;
  return <Keys accelerator={accelerator} />;
}

/** Records the next keys that can be a shortcut, and says of others why they cannot. */
function useRecording(name: ShortcutName) {
  const { settings, shortcutsRefused } = useMainView((view) => ({
    settings: view.settings,
    shortcutsRefused: view.shortcutsRefused,
  }));
  const { save } = useSaving();
  const text = useText();
  const [isRecording, setRecording] = useState(false);
  const [problem, setProblem] = useState('');
  const stop = () => {
    setRecording(false);
    setProblem('');
  };
  useKeyRecorder(isRecording, {
    onCancel: stop,
    onKeys: (recorded) => {
      const found = problemOf(recorded, name, settings.shortcuts, text);
      setProblem(found ?? '');
      if (found !== null || recorded.is !== 'accelerator') return;
      stop();
      save({ shortcuts: { [name]: recorded.accelerator } });
    },
  });
  const refused = shortcutsRefused.find(({ shortcut }) => shortcut === name);
  const whyRefused = refused === undefined ? '' : text(`settings.shortcuts.refused.${refused.why}`);
  return {
    isRecording,
    problem: problem === '' && !isRecording ? whyRefused : problem,
    toggle: () => (isRecording ? stop() : setRecording(true)),
    cancel: () => {
      if (isRecording) stop();
    },
  };
}

function problemOf(
  recorded: Exclude<Recorded, { is: 'modifiers' }>,
  name: ShortcutName,
  shortcuts: WindowViews['main']['settings']['shortcuts'],
  text: Translator,
): string | null {
  if (recorded.is === 'unusable') return text('settings.shortcuts.unusable');
  const { accelerator } = recorded;
  const keys = wordsOf(accelerator, text);
  if (recorded.is === 'plain') return text('settings.shortcuts.plain', { keys });
  const other = SHORTCUT_NAMES.find((each) => {
    const has = shortcuts[each];
    return each !== name && has !== null && sameKeys(has, accelerator);
  });
  return other === undefined
    ? null
    : text('settings.shortcuts.ours', { keys, name: text(`settings.shortcuts.${other}`) });
}

/** "Ctrl + Alt + B" */
function wordsOf(accelerator: string, text: Translator): string {
  return keysOf(accelerator)
    .map((key) => ('name' in key ? text(`settings.keyNames.${key.name}`) : key.label))
    .join(' + ');
}
