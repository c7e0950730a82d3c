import { useMemo, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { chooseLanguage } from '../../shared/i18n/translator.ts';
import type { WindowViews } from '../../shared/view.ts';
import { makeViewContext } from '../make-view-context.ts';
import { ViewContext } from '../view-context.ts';
import type { ViewStore } from '../view-store.ts';
import type { ComponentFailure } from './ErrorBoundary.tsx';
import { FailedMain } from './FailedMain.tsx';
import { FailedNudge } from './FailedNudge.tsx';
import { FailedPlayer } from './FailedPlayer.tsx';

interface FailedWindowProps {
  readonly name: keyof WindowViews;
  readonly store: ViewStore;
  readonly failure: ComponentFailure;
  readonly retry: () => void;
}

const SCREENS = { main: FailedMain, player: FailedPlayer, nudge: FailedNudge } as const;

/** Replaces the content of a window when that failed. It needs no view, because the first view may be what failed. */
export function FailedWindow({ name, store, failure, retry }: FailedWindowProps) {
  const snapshot = useSyncExternalStore(store.listen, store.snapshot);
  const language = snapshot?.view.language ?? chooseLanguage('', navigator.language);
  const context = useMemo(() => makeViewContext(language, store), [language, store]);
  const Screen = SCREENS[name];
  const tryAgain = () => {
    store.ask();
    retry();
  };
  return (
    <ViewContext value={context}>
      <I18nProvider locale={context.locale}>
        <Screen failure={failure} retry={tryAgain} hasView={snapshot !== null} />
      </I18nProvider>
    </ViewContext>
  );
}
