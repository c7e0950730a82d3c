import { expect, test } from 'vitest';
import { BLOCKS, SIGN_SOURCES } from '../../../../shared/safety/safety-blocks.ts';
import { CARDS, PURPOSES } from '../../../../shared/safety/safety-view.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { answerFluids, begin, noneOfThese, tick } from '../answers.ts';
import { save } from '../backup/backup-desk.ts';
import type { Bench } from '../fakes.ts';
import { close, note, passCheck, start, tickSign } from './knot-desk.ts';
import { started } from '../started.ts';

/** Everything that has to do with health, on disks that take it and on disks that do not. */
async function aWholeRun(): Promise<Bench> {
  const desk = started();
  for (const purpose of PURPOSES) {
    begin(desk, { purpose, leg: 'left', routine: 'R7' });
    noneOfThese(desk);
  }
  note(desk, { note: 'behind the knee, swollen' });
  noneOfThese(desk);
  passCheck(desk, 'R8');
  start(desk);
  tickSign(desk, 'changed', 'left');
  tick(desk, ['swelling'], { leg: 'left' });
  close(desk);
  desk.unknot.handlers['health.checked']({ what: 'leg', leg: 'left' }, 'main');
  answerFluids(desk, ['heartFailure']);
  desk.unknot.handlers['health.logFluids']({ ceilingMl: 1_500 }, 'main');
  for (const refuses of [null, 'EACCES']) {
    desk.backups.refuses = refuses;
    desk.backups.chosen = '/stick/knots.csv';
    await desk.unknot.handlers['knots.export']({ as: 'csv' }, 'main');
    await save(desk, '/stick/full.json', true);
  }
  desk.disk.full = true;
  begin(desk, { purpose: 'feelsWrong' });
  tick(desk, ['chestPain']);
  desk.unknot.handlers['health.delete']({ alsoWhatWaits: false }, 'main');
  desk.disk.full = false;
  desk.clock.pass(MINUTE);
  return desk;
}

test('the log of the app has no word about health in it, over a whole run', async () => {
  const { log } = await aWholeRun();
  const names = [...Object.keys(SIGN_SOURCES), ...CARDS, ...PURPOSES, ...Object.keys(BLOCKS)];
  const told = [...names, 'knot', 'leg', 'calf', '1500', '1,500', 'swollen'];
  // The names of the files, of which a person needs to hear when the disk refuses them, tell nothing.
  const lines = [...log.lines, ...log.causes].map((line) =>
    line.replace(/\b(?:health\.json(?:\.bad)?|history) could/u, 'could'),
  );
  expect(log.causes.length).toBeGreaterThan(0);
  expect(lines.filter((line) => told.some((word) => line.includes(word)))).toEqual([]);
});
