import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { adviceRead, checked, nextDay, pressed, scored } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

import { TODAY, allowed, pressure, refused, sessions, today } from './knot-pressure-on.ts';

/* What waits for a professional or for an answer before pressure. */

describe('until a professional has checked the knot', () => {
  const unexplained = scored(2, { firstNoticed: TODAY, trigger: 'notSure' });

  it('waits for a new knot in one leg without a cause', () => {
    expect(pressure(today(unexplained))).toEqual(refused('askFirst'));
    expect(pressure(today(unexplained, checked()))).toEqual(allowed());
  });

  it('waits for one such knot anywhere on the leg', () => {
    const other = scored(2, { firstNoticed: TODAY, trigger: 'notSure', spot: 'lower' }, 'b');
    expect(pressure(today(scored(2), other))).toEqual(refused('askFirst', 'b'));
  });

  it.each([
    ['2026-02-28', allowed()],
    ['2026-02-27', refused('overAWeek')],
    ['2026-02-26', refused('overAWeek')],
  ])('waits from day 8 on: noticed on %s', (firstNoticed, expected) => {
    expect(pressure(today(scored(2, { firstNoticed })))).toEqual(expected);
    expect(pressure(today(scored(2, { firstNoticed }), checked()))).toEqual(allowed());
  });
});

describe('after it was worse twice on the day after pressure', () => {
  const once: Entry[] = [
    ['2026-03-02', scored(2)],
    ['2026-03-03', nextDay('worse')],
  ];
  const twice: Entry[] = [...once, ['2026-03-05', nextDay('worse')]];

  it.each([
    ['once', [...once, [TODAY, scored(2)]], allowed({ timeShare: 0.5 })],
    ['twice', [...twice, [TODAY, scored(2)]], refused('worseTwice')],
    [
      'twice, with "better" since',
      [...twice, [TODAY, nextDay('better')], [TODAY, scored(2)]],
      refused('worseTwice'),
    ],
    [
      'twice, and the advice was read',
      [...twice, [TODAY, adviceRead()], [TODAY, scored(2)]],
      refused('worseTwice'),
    ],
    [
      'twice, and then checked',
      [...twice, [TODAY, checked()], [TODAY, scored(2)]],
      allowed({ timeShare: 0.5 }),
    ],
  ] as const)('%s', (_case, entries, expected) => {
    expect(pressure(entries)).toEqual(expected);
  });

  it('waits for another knot of the leg, too', () => {
    const other = twice.map(([day, record]): Entry => [day, { ...record, knot: 'b' } as HistoryRecord]);
    expect(pressure([...other, [TODAY, scored(2)]])).toEqual(refused('worseTwice', 'b'));
  });
});

describe('the background', () => {
  const at = Date.parse(`${TODAY}T12:00:00-05:00`);

  it.each([
    ['never asked', null, refused('backgroundOpen')],
    ['asked before the knot came', at - 1, refused('backgroundOpen')],
    ['asked at the same moment', at, allowed()],
    ['asked after it', at + 1, allowed()],
  ])('%s', (_case, backgroundAt, expected) => {
    expect(pressure(today(scored(2)), { backgroundAt })).toEqual(expected);
  });
});

describe('the day after pressure', () => {
  it('asks how it was before the next session', () => {
    const before: Entry[] = [['2026-03-04', scored(2)]];
    const had = sessions(pressed('2026-03-05'));
    expect(pressure([...before, ...today(scored(2))], had)).toEqual(refused('nextDayOpen'));
    expect(pressure([...before, ...today(scored(2), nextDay('same'))], had)).toEqual(allowed());
  });
});
