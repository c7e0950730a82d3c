import { describe, expect, test } from 'vitest';
import { ownArguments, parseCommandLine } from '../../../../electron/main/cli/command-line.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';

const t = createTranslator('en');

const command = (request: object, json = false) => ({ action: { kind: 'command', request }, json });

describe('the command line', () => {
  test.each([
    [[], { action: { kind: 'run', page: null }, json: false }],
    [['--open', 'settings'], { action: { kind: 'run', page: 'settings' }, json: false }],
    [['--open', 'knots'], { action: { kind: 'run', page: 'knots' }, json: false }],
    [['--status'], { action: { kind: 'status' }, json: false }],
    [['--json', '--status'], { action: { kind: 'status' }, json: true }],
    [['--version'], { action: { kind: 'version' }, json: false }],
    [['--start'], command({ run: 'start', routine: null })],
    [['--start', 'R1'], command({ run: 'start', routine: 'R1' })],
    [['--start', 'r10'], command({ run: 'start', routine: 'R10' })],
    [['--snooze'], command({ run: 'snooze', minutes: null })],
    [['--snooze', '10', '--json'], command({ run: 'snooze', minutes: 10 }, true)],
    [['--skip'], command({ run: 'skip' })],
    [['--pause', '30m'], command({ run: 'pause', choice: { for: 'minutes', minutes: 30 } })],
    [['--pause', '1h'], command({ run: 'pause', choice: { for: 'minutes', minutes: 60 } })],
    [['--pause', '2h'], command({ run: 'pause', choice: { for: 'minutes', minutes: 120 } })],
    [['--pause', 'until', '16:00'], command({ run: 'pause', choice: { for: 'clock', time: '16:00' } })],
    [['--pause', 'until 23:59'], command({ run: 'pause', choice: { for: 'clock', time: '23:59' } })],
    [['--pause', 'tomorrow'], command({ run: 'pause', choice: { for: 'tomorrow' } })],
    [['--pause', 'until-resumed'], command({ run: 'pause', choice: { for: 'untilResumed' } })],
    [['--resume'], command({ run: 'resume' })],
    [['--water', '1'], command({ run: 'water', ml: 1 })],
    [['--water', '2000'], command({ run: 'water', ml: 2_000 })],
    [['--undo-water'], command({ run: 'undoWater' })],
    [['--posture', 'standing'], command({ run: 'posture', is: 'standing' })],
    [['--meeting', '30m'], command({ run: 'meeting', minutes: 30 })],
    [['--meeting', '60m'], command({ run: 'meeting', minutes: 60 })],
    [['--meeting', 'on'], command({ run: 'meeting', minutes: null })],
    [['--meeting', 'off'], command({ run: 'endMeeting' })],
    [['--moved'], command({ run: 'moved' })],
  ])('%j is understood', (args, line) => {
    expect(parseCommandLine(args, t)).toEqual(line);
  });

  test.each([
    [['--foo'], '--foo is not an option of Unknot.'],
    [['status'], 'status is not an option of Unknot.'],
    [['--json'], '--json goes with --status or a command.'],
    [['--json', '--help'], '--json goes with --status or a command.'],
    [['--open'], '--open takes one of these pages: today, knots, settings.'],
    [['--open', 'moon'], '--open takes one of these pages: today, knots, settings.'],
    [['--open=today'], '--open=today is not an option of Unknot.'],
    [['--version', '--help'], '--help is one argument too many.'],
    [
      ['--start', 'R0'],
      '--start takes one of these routines, or none: R1, R2, R3, R4, R5, R6, R7, R8, R9, R10.',
    ],
    [['--start', 'R1', 'R2'], 'R2 is one argument too many.'],
    [['--snooze', '4'], '--snooze takes 5 or 10, or nothing.'],
    [['--snooze', '5.0'], '--snooze takes 5 or 10, or nothing.'],
    [['--skip', 'it'], 'it is one argument too many.'],
    [['--water'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '0'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '2001'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '1e3'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '-5'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '2.5'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '16,9'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '1,500'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--water', '٥٠٠'], '--water takes a whole number of millilitres from 1 to 2000.'],
    [['--posture', 'lying'], '--posture takes sitting or standing.'],
    [['--posture'], '--posture takes sitting or standing.'],
    [['--meeting', '45m'], '--meeting takes 30m, 60m, on or off.'],
    [['--meeting'], '--meeting takes 30m, 60m, on or off.'],
    [['--moved', '--json', 'far'], 'far is one argument too many.'],
  ])('%j is refused with what is wrong', (args, problem) => {
    expect(parseCommandLine(args, t).action).toEqual({ kind: 'wrong', problem });
  });

  test.each([
    [],
    ['45m'],
    ['3h'],
    ['until'],
    ['until', '24:00'],
    ['until', '9:00'],
    ['until', '16:60'],
    ['until', '16:00 '],
    ['16:00'],
    ['30m', 'tomorrow'],
    ['constructor'],
  ])('--pause refuses %j %j', (...values) => {
    expect(parseCommandLine(['--pause', ...values], t).action).toEqual({
      kind: 'wrong',
      problem: '--pause takes 30m, 1h, 2h, until HH:MM, tomorrow or until-resumed.',
    });
  });
});

describe('arguments', () => {
  test('of an unpackaged app leave out the folder of the app and the switches that are not ours', () => {
    const argv = [
      'electron',
      '--no-sandbox',
      '--inspect=0',
      'folder',
      '--ozone-platform=x11',
      '--open',
      'today',
    ];
    expect(ownArguments(argv, false)).toEqual(['--open', 'today']);
  });

  test.each(['--inspect', '--inspect-brk=9229', '--remote-debugging-port=9222', '--remote-debugging-pipe'])(
    'of a packaged app keep %s, which is then refused',
    (argument) => {
      expect(ownArguments(['unknot', '--no-sandbox', argument], true)).toEqual([argument]);
    },
  );
});
