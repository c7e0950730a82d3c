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

/** The current place in the first run, and how to leave it. */
export interface Way {
  readonly place: FirstRunPlace;
  readonly go: (place: FirstRunPlace) => void;
  /** Notices, shown on every screen. */
  readonly notices: ReactNode;
}

interface FrameProps {
  readonly way: Way;
  readonly title: string;
  readonly lead: string;
  /** Why the last change was not saved. */
  readonly problem?: string | null;
  /** The calls of its buttons, to show when one does not work. */
  readonly calls?: readonly { readonly state: CallState }[];
  /** The main button, which goes on. */
  readonly main: { readonly label: string; readonly act: () => void };
  /** What Enter does, if not the same as the main button. */
  readonly enter?: (mainButton: HTMLElement | null) => void;
  /** Other buttons beside the main one. */
  readonly others?: ReactNode;
  readonly children: ReactNode;
}

/** The frame that all screens share. */
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
        {way.notices}
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

/** Why the last change or call did not work. */
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

/** Skips the rest. Choices so far are kept, and unanswered health questions keep their locks. */
function Skip({ place: { screen } }: { readonly place: FirstRunPlace }) {
  const text = useText();
  const health = useMainView((view) => view.health);
  // On the last screen there is nothing left to skip.
  if (screen === 'start') return null;
  // The health screen itself says what is left out without answers.
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
