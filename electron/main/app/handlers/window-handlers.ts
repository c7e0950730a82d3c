import { DONE, outcomeOf, refused } from '../../../../shared/command-outcome.ts';
import type { AppView } from '../../../../shared/view.ts';
import type { HandlersOf } from '../calls.ts';
import { viewFor } from '../../../../shared/window-views.ts';
import type { Notices } from '../../profile/notices.ts';
import type { WindowsPort } from '../../ports.ts';
import type { AppMemory } from '../../windows/app-memory.ts';
import type { WindowReports } from '../../windows/window-reports.ts';
import type { CornerWindow } from '../../windows/corner-window.ts';

export interface WindowHandlerParts {
  readonly notices: Notices;
  readonly windows: WindowsPort;
  readonly memory: AppMemory;
  readonly corner: CornerWindow;
  readonly reports: WindowReports;
  readonly view: () => AppView;
}

export function windowHandlers({
  windows,
  memory,
  corner,
  notices,
  reports,
  view,
}: WindowHandlerParts): HandlersOf<
  'view.get' | 'notice.dismiss' | 'firstRun.finish' | 'window.openMain' | 'window.failed' | 'window.close'
> {
  return {
    'view.get': (_nothing, from) => viewFor(from, view()),
    'notice.dismiss': ({ id }) => outcomeOf(notices.dismiss(id), 'nothingChanged'),
    'firstRun.finish': () => outcomeOf(memory.finishFirstRun(), 'nothingChanged'),
    'window.openMain': ({ page }) => {
      windows.open('main', page);
      return DONE;
    },
    'window.failed': (failure, from) => outcomeOf(reports.report(from, failure), 'notNow'),
    'window.close': (_nothing, from) => {
      if (from === 'nudge') void corner.withdraw();
      else windows.close(from);
      return DONE;
    },
  };
}

/** Of the corner window, which alone may call these. */
export function nudgeHandlers({
  windows,
  corner,
}: WindowHandlerParts): HandlersOf<'nudge.ready' | 'nudge.answer'> {
  return {
    'nudge.ready': ({ height }, from) => {
      if (from !== 'nudge') return refused('notNow');
      windows.cornerIsDrawn(height);
      return DONE;
    },
    'nudge.answer': ({ answer }, from) => outcomeOf(from === 'nudge' && corner.answer(answer), 'noPrompt'),
  };
}
