import { describe, expect, test } from 'vitest';
import { answerCommand } from '../../../../electron/main/cli/answer-command.ts';
import { ownArguments, parseCommandLine } from '../../../../electron/main/cli/command-line.ts';
import { answerControl } from '../../../../electron/main/cli/control.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { FakeLog } from '../fakes.ts';

const t = createTranslator('en');

/** Exit code and both outputs of a command line; the running app's door is `answerControl`. */
async function run(args: readonly string[], runningApp: 'runs' | 'absent' | 'deaf' = 'runs') {
  const ask = async (line: string) => {
    if (runningApp === 'deaf') throw new Error('No answer within 3 seconds.');
    return runningApp === 'runs' ? answerControl(line, 'Paused until 16:00', new FakeLog()) : null;
  };
  return answerCommand(parseCommandLine(args, t), '1.2.3', ask, t);
}

describe('the command line', () => {
  test.each([
    [[], { kind: 'run', page: null }],
    [['--open', 'settings'], { kind: 'run', page: 'settings' }],
    [['--open', 'knots'], { kind: 'run', page: 'knots' }],
    [['--status'], { kind: 'status', json: false }],
    [['--json', '--status'], { kind: 'status', json: true }],
  ])('%j is understood', (args, command) => {
    expect(parseCommandLine(args, t)).toEqual(command);
  });

  test.each([
    [['--foo'], '--foo is not an option of Unknot. Try unknot --help.\n'],
    [['status'], 'status is not an option of Unknot. Try unknot --help.\n'],
    [['--json'], '--json goes with --status. Try unknot --help.\n'],
    [['--open'], '--open takes one of these pages: today, knots, settings. Try unknot --help.\n'],
    [['--open', 'moon'], '--open takes one of these pages: today, knots, settings. Try unknot --help.\n'],
    [['--version', '--help'], '--help is one argument too many. Try unknot --help.\n'],
  ])('%j is refused with one line and exit code 2', async (args, problem) => {
    expect(await run(args)).toEqual({ output: '', problem, exitCode: 2 });
  });

  test('of an unpackaged app leaves out the folder of the app and the switches that are not ours', () => {
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
    'of a packaged app keeps %s, which is then refused',
    (argument) => {
      expect(ownArguments(['unknot', '--no-sandbox', argument], true)).toEqual([argument]);
    },
  );
});

describe('--status', () => {
  test('prints the reason line of the running app', async () => {
    expect(await run(['--status'])).toEqual({ output: 'Paused until 16:00\n', problem: '', exitCode: 0 });
  });

  test('prints JSON for machines', async () => {
    expect((await run(['--status', '--json']))?.output).toBe('{"status":"Paused until 16:00"}\n');
  });

  test('says that no app runs', async () => {
    expect(await run(['--status'], 'absent')).toEqual({
      output: '',
      problem: 'Unknot is not running.\n',
      exitCode: 1,
    });
  });

  test('says that the running app does not answer', async () => {
    expect(await run(['--status'], 'deaf')).toEqual({
      output: '',
      problem: 'Unknot is running but could not answer: No answer within 3 seconds.\n',
      exitCode: 1,
    });
  });
});

test.each(['', 'nonsense', '{"ask":"secrets"}'])(
  'the door refuses and logs a line that is no request: %j',
  (line) => {
    const log = new FakeLog();
    expect([answerControl(line, 'reason', log), log.lines.length]).toEqual([null, 1]);
  },
);
