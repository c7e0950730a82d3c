import { useEffect, useState } from 'react';
import { ALL_STATES } from '../states/all-states.ts';
import type { WindowState } from '../states/window-state.ts';
import { DIRECTIONS, TEXT_SIZES, GALLERY_THEMES, choiceFrom, searchFor } from './choice.ts';
import type { GalleryChoice } from './choice.ts';
import styles from './Picker.module.css';

const WINDOWS: readonly WindowState['window'][] = ['main', 'player', 'nudge'];

/** How many of the newest calls are listed. */
const CALLS_SHOWN = 4;

/** The size of each window on a desktop. */
const FRAMES = { main: styles.main, player: styles.player, nudge: styles.nudge };

/** All named states by window, and beside them the chosen one. */
export function Picker() {
  const [choice, setChoice] = useState(() => choiceFrom(window.location.search, ALL_STATES[0]?.name ?? ''));
  const choose = (changes: Partial<GalleryChoice>) => {
    const next = { ...choice, ...changes };
    window.history.replaceState(null, '', searchFor(next));
    setChoice(next);
  };
  const chosen = ALL_STATES.find(({ name }) => name === choice.state);
  return (
    <div className={styles.picker}>
      <nav className={styles.states} aria-label="States">
        {WINDOWS.map((name) => (
          <StatesOf key={name} window={name} choice={choice} onChoose={(state) => choose({ state })} />
        ))}
      </nav>
      <main className={styles.shown}>
        <Look choice={choice} onChoose={choose} />
        {chosen === undefined ? (
          <p role="alert">There is no state of the name {choice.state}.</p>
        ) : (
          <Window key={searchFor(choice)} choice={choice} window={chosen.window} />
        )}
      </main>
    </div>
  );
}

interface LookProps {
  readonly choice: GalleryChoice;
  readonly onChoose: (changes: Partial<GalleryChoice>) => void;
}

function Look({ choice, onChoose }: LookProps) {
  return (
    <div className={styles.look}>
      <Select
        label="Theme"
        values={GALLERY_THEMES}
        value={choice.theme}
        onChange={(theme) => onChoose({ theme })}
      />
      <Select
        label="Text, %"
        values={TEXT_SIZES}
        value={choice.text}
        onChange={(text) => onChoose({ text })}
      />
      <Select
        label="Direction"
        values={DIRECTIONS}
        value={choice.direction}
        onChange={(direction) => onChoose({ direction })}
      />
      <a href={`./window.html${searchFor(choice)}`}>On its own</a>
    </div>
  );
}

interface StatesProps {
  readonly window: WindowState['window'];
  readonly choice: GalleryChoice;
  readonly onChoose: (state: string) => void;
}

function StatesOf({ window: name, choice, onChoose }: StatesProps) {
  const states = ALL_STATES.filter((state) => state.window === name);
  return (
    <section>
      <h2>
        {name} ({states.length})
      </h2>
      <ul>
        {states.map((state) => (
          <li key={state.name}>
            <a
              href={searchFor({ ...choice, state: state.name })}
              {...(state.name === choice.state ? { 'aria-current': 'page' } : {})}
              onClick={(event) => {
                event.preventDefault();
                onChoose(state.name);
              }}
            >
              {state.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Select<Value extends string>({ label, values, value, onChange }: SelectProps<Value>) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        onChange={(event) => onChange(values.find((each) => each === event.target.value) ?? value)}
      >
        {values.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

/** The window in a resizable frame, and below it the calls that it makes. */
function Window({
  choice,
  window: name,
}: {
  readonly choice: GalleryChoice;
  readonly window: WindowState['window'];
}) {
  const calls = useCalls();
  return (
    <>
      {/* Both files come from the one server of this checkout, so a sandbox would keep nothing apart. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe className={FRAMES[name]} title={choice.state} src={`./window.html${searchFor(choice)}`} />
      <ul className={styles.calls} aria-label="Calls">
        {calls.map((call, index) => (
          <li key={index}>
            <code>{call}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function useCalls(): readonly string[] {
  const [calls, setCalls] = useState<readonly string[]>([]);
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent<unknown>) => {
      if (origin !== window.location.origin || typeof data !== 'object' || data === null || !('call' in data))
        return;
      const argument = 'argument' in data && data.argument !== undefined ? JSON.stringify(data.argument) : '';
      setCalls((before) => [`${String(data.call)} ${argument}`, ...before].slice(0, CALLS_SHOWN));
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);
  return calls;
}
