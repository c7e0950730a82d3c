import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { CallProblem } from '../../ui/CallProblem.tsx';
import type { CallState } from '../../use-call.ts';
import { CallButton } from '../../ui/CallButton.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFocusedHeading } from '../../use-focused-heading.ts';
import { useDocumentTitle } from '../../use-document-title.ts';
import { useMainView } from '../../use-main-view.ts';
import { useText } from '../../use-view.ts';
import styles from './Frame.module.css';
import { hasOpenQuestions } from './health-draft.ts';
import { SCREENS, numberOf, placeBefore } from './place.ts';
import type { FirstRunPlace } from './place.ts';
import { useEnter } from './use-enter.ts';

/** Where the person is, and how to get elsewhere. */
export interface Way {
  readonly place: FirstRunPlace;
  readonly go: (place: FirstRunPlace) => void;
  /** What must be told wherever they are. */
  readonly told: ReactNode;
}

interface FrameProps {
  readonly way: Way;
  readonly title: string;
  readonly lead: string;
  /** What is wrong with the last change. */
  readonly problem?: string | null;
  /** Calls of its buttons, for what is said when one does not work. */
  readonly calls?: readonly { readonly state: CallState }[];
  /** The button that goes on. */
  readonly main: { readonly label: string; readonly act: () => void };
  /** What Enter does, where it is not the same as the main button. */
  readonly enter?: (mainButton: HTMLElement | null) => void;
  /** Other buttons beside the main one. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
}

/** What all screens have in common. */
export function Frame({ way, title, lead, main, enter, others, children, ...problems }: FrameProps) {
  const text = useText();
  const heading = useFocusedHeading();
  const buttons = useRef<HTMLDivElement>(null);
  const progress = useId();
  useDocumentTitle(text('firstRun.windowTitle', { screen: title }));
  useEnter(() => (enter ? enter(buttons.current?.querySelector('button') ?? null) : main.act()));
  return (
    <div className={styles.window}>
      <main className={styles.screen}>
        <Top place={way.place} progress={progress} />
        {way.told}
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} aria-describedby={progress}>
            {title}
          </h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        <div className={styles.content}>{children}</div>
        <Problems {...problems} />
        <div className={styles.foot}>
          <div className={styles.buttons} ref={buttons}>
            <Button look="primary" size="large" onPress={main.act}>
              {main.label}
            </Button>
            {others}
            <Back way={way} />
            <Skip place={way.place} />
          </div>
        </div>
      </main>
    </div>
  );
}

const NO_CALLS: NonNullable<FrameProps['calls']> = [];

/** What was wrong with the last change, or with a button. */
function Problems({ problem = null, calls = NO_CALLS }: Pick<FrameProps, 'problem' | 'calls'>) {
  const text = useText();
  return (
    <>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {text('firstRun.notChanged', { error: problem })}
        </p>
      )}
      <CallProblem of={calls} />
    </>
  );
}

function Top({ place, progress }: { readonly place: FirstRunPlace; readonly progress: string }) {
  const text = useText();
  const number = numberOf(place);
  return (
    <div className={styles.top}>
      <p className={styles.name}>{text('app.name')}</p>
      <div className={styles.progress}>
        <p id={progress}>{text('firstRun.progress', { number, of: SCREENS.length })}</p>
        <div className={styles.steps} aria-hidden="true">
          {SCREENS.map((screen, index) => (
            <span key={screen} className={index < number ? styles.reached : styles.ahead} />
          ))}
        </div>
      </div>
      <CallButton
        look="quiet"
        ask={(run) => run('safety.begin', { purpose: 'feelsWrong', leg: null, routine: null })}
      >
        {text('safety.ui.feelsWrong')}
      </CallButton>
    </div>
  );
}

function Back({ way: { place, go } }: { readonly way: Way }) {
  const text = useText();
  const before = placeBefore(place);
  if (before === null) return null;
  return (
    <Button size="large" onPress={() => go(before)}>
      {text('firstRun.back')}
    </Button>
  );
}

/** Skips the rest. The choices so far stay, and what was not answered stays locked. */
function Skip({ place: { screen } }: { readonly place: FirstRunPlace }) {
  const text = useText();
  const health = useMainView((view) => view.health);
  // On the last screen there is nothing left to skip.
  if (screen === 'start') return null;
  // The questions themselves say what is left out without them.
  const isSaid = screen === 'health' || !hasOpenQuestions(health);
  return (
    <>
      <div className={styles.skip}>
        <CallButton look="quiet" size="large" ask={(run) => run('firstRun.finish')}>
          {text('firstRun.skip')}
        </CallButton>
      </div>
      {isSaid ? null : <p className={styles.note}>{text('firstRun.skipHelp')}</p>}
    </>
  );
}
