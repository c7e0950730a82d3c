import { expect, test } from 'vitest';
import { cameBackIn } from '../../../../renderer/features/player/came-back.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import type { WindowViews } from '../../../../shared/view.ts';

const runs = startPlayer('R1', FULL_FORM, 0);
const waits = { ...runs, runningSince: null, pausedAt: 5_000 };

type CameBackNotice = WindowViews['player']['notices'][number];

const back = (what: CameBackNotice['what']): CameBackNotice => ({ id: what, kind: 'cameBack', what });

test.each([
  ['the app, beside the routine that waits', [back('app')], waits, { id: 'app', words: 'app' }],
  ['not the app, beside a routine that was begun since', [back('app')], runs, null],
  ['not the app, where nothing was cut off', [back('app')], null, null],
  ['the player, with its routine', [back('player')], waits, { id: 'player', words: 'routine' }],
  ['the player, before a routine', [back('player')], null, { id: 'player', words: 'window' }],
  ['not the player, once its routine goes on', [back('player')], runs, null],
  ['not the main window', [back('main')], waits, null],
  [
    'the player beside the main window',
    [back('main'), back('player')],
    waits,
    { id: 'player', words: 'routine' },
  ],
] as const)('the player says what came back: %s', (_what, notices, player, said) => {
  expect(cameBackIn({ notices, player })).toEqual(said);
});
