import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import type { SafetyAnswer } from '../../../shared/safety/safety-view.ts';
import type { CallArgument } from '../../../shared/ipc.ts';
import type { AskedFrom } from '../../../electron/main/health/safety.ts';
import type { Bench } from './fakes.ts';

/* What the person of the stand-ins says about their health, through the calls of a window. */

type Wanted = CallArgument<'safety.begin'>;

export function begin(
  { unknot }: Bench,
  wanted: Partial<Wanted> & Pick<Wanted, 'purpose'>,
  from: Exclude<AskedFrom, 'tray'> = 'main',
): boolean {
  return unknot.handlers['safety.begin']({ leg: null, routine: null, ...wanted }, from).accepted;
}

/** What the window shows of the check. */
export function check({ unknot }: Bench) {
  return unknot.handlers['view.get'](undefined, 'main').safety;
}

/** Answers the question that is asked. */
export function tick(desk: Bench, ticked: readonly Sign[], more: Partial<SafetyAnswer> = {}): boolean {
  const view = check(desk);
  if (view?.is !== 'question') throw new Error('Nothing is asked.');
  const answer = {
    block: view.block,
    ticked: [...ticked],
    notSure: false,
    leg: null,
    confirmed: true,
    ...more,
  };
  return desk.unknot.handlers['safety.answer'](answer, 'main').accepted;
}

/** Answers "none of these" until nothing more is asked. */
export function noneOfThese(desk: Bench): void {
  while (check(desk)?.is === 'question') tick(desk, []);
}

/** The person has answered what suits them and what limits their fluids. */
export function answerFluids(desk: Bench, reasons: readonly Sign[]): void {
  begin(desk, { purpose: 'again' });
  tick(desk, []);
  tick(desk, reasons);
  desk.unknot.handlers['safety.close'](undefined, 'main');
}

/** What the health document holds after that. */
export function fluidsAnswered(at: number, ticked: readonly 'toldToLimit'[] = []): HealthAnswers {
  return {
    ...unanswered,
    suitability: { at, ticked: [], cleared: false },
    fluids: { at, ticked: [...ticked] },
  };
}
