import { describe, expect, test } from 'vitest';
import { answerCommand, runsElsewhere } from '../../../../electron/main/cli/answer-command.ts';
import { parseCommandLine } from '../../../../electron/main/cli/command-line.ts';
import { answerControl } from '../../../../electron/main/cli/control.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { createTranslator } from '../../../../shared/i18n/translator.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { answerFluids, fluidsAnswered } from '../answers.ts';
import { FakeLog } from '../fakes.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

const t = createTranslator('en');
const DISPLAY = { wayland: null, x11: ':0' };

/** Gives a command line to another start of the program, which asks the app of the desk; `null`: no app runs. */
async function run(desk: Bench | null, ...args: readonly string[]) {
  const ask = async (line: string) => desk && answerControl(line, desk.unknot, DISPLAY, desk.log);
  return answerCommand(parseCommandLine(args, t), '1.2.3', ask, t);
}

const done = (output: string) => ({ output, problem: '', exitCode: 0 });
const refused = (problem: string) => ({ output: '', problem, exitCode: 1 });

const legWaits: HealthAnswers = { ...unanswered, legs: { left: 0, right: null } };

describe('a start without a command', () => {
  test('is not answered, as it starts the app', async () => {
    expect(await run(null, '--open', 'today')).toBeNull();
  });
});

describe('a start while the app runs', () => {
  const elsewhere = (own: { wayland: string | null; x11: string | null }, desk = started()) =>
    runsElsewhere(own, async (line) => answerControl(line, desk.unknot, DISPLAY, desk.log), t);

  test('on the same screen has nothing to say', async () => {
    expect([await elsewhere(DISPLAY), await elsewhere({ wayland: 'wayland-0', x11: ':0' })]).toEqual([
      null,
      null,
    ]);
  });

  test('on another screen says where the app runs', async () => {
    expect(await elsewhere({ wayland: null, x11: ':1' })).toEqual(
      refused(
        'Unknot is running already, on the screen :0. It can run on one screen at a time. Quit it there first.\n',
      ),
    );
  });

  test('has nothing to say of an app that does not answer', async () => {
    const deaf = async () => {
      throw new Error('No answer within 3 seconds.');
    };
    expect([
      await runsElsewhere(DISPLAY, async () => null, t),
      await runsElsewhere(DISPLAY, deaf, t),
    ]).toEqual([null, null]);
  });
});

describe('--status', () => {
  test('prints the reason line of the running app', async () => {
    expect(await run(started(), '--status')).toEqual(done('Next: calf break in 30 min\n'));
  });

  test('prints JSON for machines', async () => {
    expect(await run(started(), '--status', '--json')).toEqual(
      done('{"status":"Next: calf break in 30 min"}\n'),
    );
  });

  test('says that no app runs', async () => {
    expect(await run(null, '--status')).toEqual(refused('Unknot is not running.\n'));
  });

  test('says that the running app does not answer', async () => {
    const deaf = async () => {
      throw new Error('No answer within 3 seconds.');
    };
    expect(await answerCommand(parseCommandLine(['--status'], t), '1.2.3', deaf, t)).toEqual(
      refused('Unknot is running but could not answer: No answer within 3 seconds.\n'),
    );
  });
});

test('--version prints the version', async () => {
  expect(await run(null, '--version')).toEqual(done('1.2.3\n'));
});

test('what is wrong with the command line ends with exit code 2', async () => {
  expect(await run(null, '--water', '0')).toEqual({
    output: '',
    problem: '--water takes a whole number of millilitres from 1 to 2000. Try unknot --help.\n',
    exitCode: 2,
  });
});

describe('a command', () => {
  test.each([
    ['--start', 'Started: 60-second desk reset.\n'],
    ['--start R1', 'Started: 60-second desk reset.\n'],
    ['--moved', 'Noted: you moved.\n'],
    ['--posture standing', 'Noted: standing.\n'],
    ['--pause 1h', 'Paused until 10:00.\n'],
    ['--pause until 16:00', 'Paused until 16:00.\n'],
    ['--pause until-resumed', 'Paused until you resume.\n'],
    ['--meeting 30m', 'In a meeting until 09:30.\n'],
    ['--meeting on', 'In a meeting until you say it is over.\n'],
  ])('%s is done and said', async (line, output) => {
    expect(await run(started(), ...line.split(' '))).toEqual(done(output));
  });

  test.each([
    ['--snooze', 'No reminder is waiting.\n'],
    ['--skip', 'No reminder is waiting.\n'],
    ['--resume', 'Unknot is not paused.\n'],
    ['--meeting off', 'You are not in a meeting.\n'],
    ['--undo-water', 'There is no drink to take back.\n'],
    ['--start R7', 'This routine begins with a safety check. Go through it in the window of Unknot.\n'],
  ])('%s is refused where there is nothing to be done, and says why', async (line, problem) => {
    const desk = started();
    const before = desk.disk.written.length;
    expect([await run(desk, ...line.split(' ')), desk.disk.written.length]).toEqual([
      refused(problem),
      before,
    ]);
  });

  test('is refused when no app runs', async () => {
    expect(await run(null, '--skip')).toEqual(refused('Unknot is not running.\n'));
  });

  test('ends what another has begun', async () => {
    const desk = started();
    const said = [];
    for (const line of ['--pause 2h', '--resume', '--meeting 60m', '--meeting off'])
      said.push((await run(desk, ...line.split(' ')))?.output);
    expect([said, desk.unknot.reason]).toEqual([
      [
        'Paused until 11:00.\n',
        'No longer paused.\n',
        'In a meeting until 10:00.\n',
        'The meeting is over.\n',
      ],
      'Next: calf break in 30 min',
    ]);
  });

  test.each([
    ['--pause 1h', 'Paused until 10:30'],
    ['--pause until 10:00', 'Paused until 10:00'],
  ])('%s lasts, on a clock that is then set forward by half an hour: %s', async (line, reason) => {
    const desk = started();
    await run(desk, ...line.split(' '));
    desk.clock.set(30 * MINUTE);
    await run(desk, '--moved');
    expect(desk.unknot.reason).toBe(reason);
  });

  test('answers the reminder that waits', async () => {
    const desk = started();
    desk.clock.pass(30 * MINUTE);
    await settled();
    const first = await run(desk, '--snooze');
    desk.clock.pass(5 * MINUTE);
    const second = await run(desk, '--snooze', '10');
    desk.clock.pass(10 * MINUTE);
    expect([first, second, await run(desk, '--snooze'), await run(desk, '--skip')]).toEqual([
      done('Put off until 09:35.\n'),
      done('Put off until 09:45.\n'),
      refused('This reminder has been put off twice. Start it or skip it.\n'),
      done('Skipped.\n'),
    ]);
  });

  test('answers in JSON, with the reason line, whether it was done or not', async () => {
    const desk = started();
    expect([await run(desk, '--pause', '30m', '--json'), await run(desk, '--skip', '--json')]).toEqual([
      done('{"accepted":true,"message":"Paused until 09:30.","status":"Paused until 09:30"}\n'),
      {
        output: '{"accepted":false,"message":"No reminder is waiting.","status":"Paused until 09:30"}\n',
        problem: '',
        exitCode: 1,
      },
    ]);
  });
});

describe('what health keeps closed', () => {
  test('is refused with the sentence that says why', async () => {
    expect(await run(started({ health: legWaits }), '--start', 'R1')).toEqual(
      refused(
        'You noted something that a professional should look at. Routines that use that leg are closed.\n',
      ),
    );
  });

  test('leaves nothing to start when nothing may be proposed', async () => {
    expect(await run(started({ health: legWaits }), '--start')).toEqual(
      refused('Your health answers keep the routines closed.\n'),
    );
  });

  test('is not opened by a command: pressure begins with its check in the window', async () => {
    const desk = started();
    answerFluids(desk, []);
    expect([await run(desk, '--start', 'R7'), desk.windows.opened]).toEqual([
      refused('This routine begins with a safety check. Go through it in the window of Unknot.\n'),
      [],
    ]);
  });

  test('keeps drinks from being logged before the questions are answered, and against a limit', async () => {
    const limited = { health: fluidsAnswered(0, ['toldToLimit']) };
    expect([await run(started(), '--water', '200'), await run(started(limited), '--water', '200')]).toEqual([
      refused(
        'Whether something limits your fluids is not answered yet. Answer that in the window of Unknot, then drinks can be logged.\n',
      ),
      refused(
        'You have a limit on fluids. Set the number from your clinician first, then you can log drinks.\n',
      ),
    ]);
  });

  test('lets a drink be logged and taken back once nothing limits them', async () => {
    const desk = started();
    answerFluids(desk, []);
    expect([
      await run(desk, '--water', '200'),
      await run(desk, '--water', '330'),
      await run(desk, '--undo-water'),
    ]).toEqual([
      done('Logged 200 ml. Today: 200 ml.\n'),
      done('Logged 330 ml. Today: 530 ml.\n'),
      done('Took back the last drink. Today: 200 ml.\n'),
    ]);
  });
});

test.each([
  '',
  'nonsense',
  '{"ask":"secrets"}',
  '{"run":"format"}',
  '{"run":"water","ml":2001}',
  '{"run":"skip","more":1}',
])('the socket refuses and logs a line that is no request: %j', (line) => {
  const { unknot } = started();
  const log = new FakeLog();
  expect([answerControl(line, unknot, DISPLAY, log), log.lines.length]).toEqual([null, 1]);
});
