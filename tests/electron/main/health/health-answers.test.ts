import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { withCeiling } from '../../../../shared/settings/ceiling.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { MINUTE } from '../../../../shared/time.ts';
import { answerFluids, begin, check, fluidsAnswered, tick } from '../answers.ts';
import { suitable } from '../../../answers.ts';
import {
  KEPT,
  choose,
  limited,
  morning,
  other,
  partsOf,
  restore,
  save,
  undo,
} from '../backup/backup-desk.ts';
import type { Bench } from '../fakes.ts';
import { knots, note, passDays } from './knot-desk.ts';
import { started } from '../started.ts';

const view = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main');
const health = (desk: Bench) => view(desk).health;
const ceiling = (desk: Bench) => view(desk).settings.reminders.water.ceilingMl;
const forget = ({ unknot }: Bench) =>
  unknot.handlers['health.delete']({ alsoWhatWaits: false }, 'main').accepted;
const logFluids = ({ unknot }: Bench, ceilingMl: number | null) =>
  unknot.handlers['health.logFluids']({ ceilingMl }, 'main').accepted;

/** Somebody who logs what they drink against 1,500 ml. */
function withCeilingOf1500(): Bench {
  const desk = started({ health: limited });
  logFluids(desk, 1_500);
  return desk;
}

describe('the first questions', () => {
  test('are kept with the moment of each answer, and what is closed is closed at once', () => {
    const desk = started();
    const at = desk.clock.now();
    begin(desk, { purpose: 'first' });
    tick(desk, []);
    tick(desk, ['clot', 'looseJoints']);
    tick(desk, ['kidneyDisease']);
    tick(desk, ['unsteady']);
    expect([check(desk), health(desk), view(desk).reason, view(desk).proposal]).toEqual([
      {
        is: 'cards',
        cards: ['legsLocked', 'pressureLocked', 'stretchesLocked', 'seatedOnly', 'fluidLimit'],
        leg: null,
        start: null,
      },
      {
        ...unanswered,
        suitability: { at, ticked: ['clot', 'looseJoints'], cleared: false },
        fluids: { at, ticked: ['kidneyDisease'] },
        balance: false,
      },
      'All reminders are off',
      null,
    ]);
  });

  test('about what suits the legs can be cleared by a professional, and pressure stays closed', () => {
    const desk = started();
    begin(desk, { purpose: 'again' });
    tick(desk, ['fractureOrWound']);
    const closed = view(desk).proposal;
    const checked = () => desk.unknot.handlers['health.checked']({ what: 'suitability' }, 'main').accepted;
    const cleared = [checked(), checked()];
    note(desk);
    expect([closed, cleared, view(desk).proposal?.routine, knots(desk).open[0]?.pressure]).toEqual([
      null,
      [true, false],
      'R1',
      expect.objectContaining({ allowed: false, why: 'locked' }),
    ]);
  });

  test('about balance leave the seated routines in the menu, and those alone', () => {
    const desk = started();
    begin(desk, { purpose: 'first' });
    for (let question = 1; question <= 3; question += 1) tick(desk, []);
    tick(desk, ['unsteady']);
    const routines = desk.tray.content?.menu.find(
      (line) => line !== 'separator' && line.label === 'Routines',
    );
    const lines = routines === 'separator' ? [] : (routines?.submenu ?? []);
    expect(lines.map((line) => (line === 'separator' ? '—' : line.label))).toEqual([
      '60-second desk reset',
      'Seated calf pump',
      'Seated strap stretch',
    ]);
  });

  test('are asked again after 30 days, with what was ticked then', () => {
    const desk = started();
    answerFluids(desk, ['waterTablets']);
    passDays(desk, 30);
    const not = view(desk).asksHealthAgain;
    desk.clock.pass(MINUTE);
    const asks = view(desk).asksHealthAgain;
    begin(desk, { purpose: 'again' });
    tick(desk, []);
    const asked = check(desk);
    tick(desk, ['waterTablets']);
    expect([not, asks, asked, view(desk).asksHealthAgain]).toMatchObject([
      false,
      true,
      { block: 'fluids', ticked: ['waterTablets'] },
      false,
    ]);
  });

  test('are not asked again while they have never been answered', () => {
    expect(view(started()).asksHealthAgain).toBe(false);
  });
});

describe('deleting', () => {
  test('leaves nothing of the answers, the clinician’s number among them, and closes what they had opened', () => {
    const desk = withCeilingOf1500();
    begin(desk, { purpose: 'feelsWrong' });
    const before = [health(desk).logsFluids, ceiling(desk)];
    expect([before, forget(desk), health(desk), ceiling(desk), check(desk)]).toEqual([
      [true, 1_500],
      true,
      unanswered,
      null,
      null,
    ]);
  });

  test('ends the reminders of water that an answer had allowed', () => {
    const desk = morning();
    forget(desk);
    expect([view(desk).reason, desk.tray.labels().includes('Log water')]).toEqual([
      'Next: calf break in 25 min',
      false,
    ]);
  });

  test('takes the answers out of what stood before a restore, which Undo still goes back to', async () => {
    const desk = morning();
    await choose(desk, '/stick/other.json', backupText({ ...other, health: limited }));
    restore(desk);
    const before = partsOf(desk, KEPT);
    forget(desk);
    const after = partsOf(desk, KEPT);
    undo(desk);
    expect([after, health(desk)]).toEqual([{ ...before, health: null }, unanswered]);
  });

  test('takes the clinician’s number out of it as well', async () => {
    const desk = withCeilingOf1500();
    await choose(desk, '/stick/other.json', backupText(other));
    restore(desk);
    const before = partsOf(desk, KEPT).settings;
    forget(desk);
    expect([before, partsOf(desk, KEPT).settings]).toEqual([
      withCeiling(defaultSettings, 1_500),
      defaultSettings,
    ]);
  });

  test('clears up what a crash or a bad disk has left of the answers, and nothing else', () => {
    const desk = started({ health: limited, healthKeptAs: 'health.json.bad-2026-03-01T09-00-00' });
    const undoing = 'before-undo-2026-03-01T09-00-00.json';
    desk.backups.files.set(KEPT, backupText(other).slice(0, -10));
    desk.backups.files.set(`${KEPT}.unknot-new`, backupText(other));
    desk.backups.files.set(undoing, backupText(other));
    desk.backups.files.set('/stick/before-restore.json', backupText(other));
    forget(desk);
    expect([[...desk.backups.files.keys()], partsOf(desk, undoing).health, [...desk.disk.kept]]).toEqual([
      [undoing, '/stick/before-restore.json'],
      null,
      [],
    ]);
    expect(desk.windows.published?.notices).toEqual([]);
  });

  test('that the disk refuses is told, and done as soon as the disk lets it', async () => {
    const bad = 'health.json.bad-2026-03-01T09-00-00';
    const desk = started({ health: limited, healthKeptAs: bad });
    desk.backups.files.set(KEPT, backupText(other));
    desk.disk.refused.add('health.json').add(bad);
    desk.backups.refuses = 'EROFS';
    forget(desk);
    const told = desk.windows.published?.notices.map(
      (notice) => `${notice.kind} ${'file' in notice && notice.file}`,
    );
    desk.disk.refused.clear();
    desk.backups.refuses = null;
    desk.disk.written.length = 0;
    desk.clock.pass(MINUTE);
    expect([told, desk.windows.published?.notices, [...desk.disk.kept], partsOf(desk, KEPT).health]).toEqual([
      ['notSaved health.json', 'notSaved health.json.bad', `notSaved ${KEPT}`],
      [],
      [],
      null,
    ]);
    expect(desk.disk.written).toContain('health.json');
  });
});

describe('a backup', () => {
  test('without answers about health is without the clinician’s number, and restoring either keeps the present one', async () => {
    const desk = withCeilingOf1500();
    await save(desk, '/stick/plain.json', false);
    await save(desk, '/stick/full.json', true);
    const saved = ['/stick/plain.json', '/stick/full.json'].map(
      (file) => partsOf(desk, file).settings.reminders.water.ceilingMl,
    );
    logFluids(desk, 1_200);
    await choose(desk, '/stick/plain.json');
    restore(desk);
    const plain = [ceiling(desk), health(desk).logsFluids];
    await choose(desk, '/stick/full.json');
    restore(desk);
    expect([saved, plain, ceiling(desk)]).toEqual([[null, 1_500], [1_200, true], 1_200]);
  });

  test('of the first version is restored, and its question is asked again', async () => {
    const desk = started();
    const text = backupText({ ...other, health: fluidsAnswered(0) });
    const old = text.replace(/"health": .*\n/u, '"health": {"version":1,"fluidLimit":true},\n');
    await choose(desk, '/stick/old.json', old);
    restore(desk);
    expect([health(desk), view(desk).asksHealthAgain]).toEqual([
      { ...suitable, fluids: { at: 0, ticked: ['toldToLimit'] } },
      true,
    ]);
  });
});
