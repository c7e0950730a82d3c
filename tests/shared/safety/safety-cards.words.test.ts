import { describe, expect, it, test } from 'vitest';
import { HEALTH_SOURCES } from '../../../shared/safety/health-sources.ts';
import { BLOCKS, SIGN_SOURCES } from '../../../shared/safety/safety-blocks.ts';
import { CARD_SOURCES } from '../../../shared/safety/safety-cards.ts';
import { CARDS } from '../../../shared/safety/safety-view.ts';
import { en } from '../../../shared/i18n/messages/en.ts';
import type { Source } from '../../../shared/routines/sources.ts';

const { blocks, signs, cards } = en.safety;

const SIGNS = Object.values(BLOCKS).flat();

/** What a check never says, beside what no text of the app says: `i18n/banned-phrases.test.ts`. */
const NEVER = [
  'score',
  'points',
  'percent',
  'probability',
  'probable',
  'probably',
  'likely',
  'unlikely',
  'chance',
  'odds',
  'risk',
  'normal',
  'diagnosis',
  'thrombosis',
  'DVT',
  'you have a clot',
  'safe',
  'fine',
  'just a knot',
  'only a knot',
  'healthy',
  'no problem',
  'do not worry',
];

const texts = [
  ...Object.values(blocks).flatMap(({ title, question }) => [title, question]),
  ...Object.values(signs),
  ...Object.values(cards).flatMap(({ title, text }) => [title, text]),
];

describe('the words of a check', () => {
  it('are there for every block, sign and card, and for nothing else', () => {
    expect([Object.keys(blocks), new Set(Object.keys(signs)), new Set(Object.keys(cards))]).toEqual([
      Object.keys(BLOCKS),
      new Set(SIGNS),
      new Set(CARDS),
    ]);
  });

  test.each(NEVER)('never contain "%s"', (word) => {
    const found = texts.filter((text) => new RegExp(String.raw`\b${word}\b`, 'iu').test(text));
    expect(found).toEqual([]);
  });

  it('do not call out, and no sign ends like a sentence', () => {
    expect([
      texts.filter((text) => text.includes('!')),
      Object.values(signs).filter((sign) => sign.endsWith('.')),
    ]).toEqual([[], []]);
  });
});

describe('a card', () => {
  it('of an emergency has the call in its title, then the numbers, and says that the app cannot judge', () => {
    const title = 'Stop here. Call your local emergency number now';
    const numbers = 'The number is, for example, 112, 911 or 999.';
    const judge = 'This app cannot judge what is causing this.';
    expect([cards.emergency, cards.waterEmergency]).toEqual([
      { title, text: `${numbers} Do not rub or stretch the leg. ${judge}` },
      { title, text: `${numbers} Do not drink any more water. ${judge}` },
    ]);
  });

  it('that comes when nothing was ticked says that this was no medical check', () => {
    const without = [cards.nothingTicked, cards.waterNothingTicked].filter(
      ({ text }) => !text.includes('This is not a medical check.'),
    );
    expect(without).toEqual([]);
  });
});

describe('the sources', () => {
  const used = new Set([...Object.values(SIGN_SOURCES), ...Object.values(CARD_SOURCES)].flat());

  it('are named for every sign and card', () => {
    expect([new Set(Object.keys(SIGN_SOURCES)), new Set(Object.keys(CARD_SOURCES))]).toEqual([
      new Set(SIGNS),
      new Set(CARDS),
    ]);
  });

  it('are those of the list, or it is our choice', () => {
    expect([...used].filter((id) => id !== 'unsourced' && !Object.hasOwn(HEALTH_SOURCES, id))).toEqual([]);
  });

  it('are missing for exactly what no source was found for', () => {
    const ours = Object.entries({ ...SIGN_SOURCES, ...CARD_SOURCES })
      .filter(([, ids]) => ids.includes('unsourced'))
      .map(([name, ids]) => [name, ids.length === 1 ? 'all' : 'in part']);
    expect(Object.fromEntries(ours)).toEqual({
      coldLeg: 'all',
      saddleNumbness: 'all',
      longTrip: 'in part',
      bleedingDisorder: 'in part',
      heelCordOrInjury: 'in part',
      liverDisease: 'all',
      waterTablets: 'all',
      unsteady: 'all',
      injuryLocked: 'in part',
      severePain: 'in part',
      askFirstNoReason: 'all',
      seatedOnly: 'all',
      nothingTicked: 'all',
    });
  });

  it('each have a title, a figure and, but for the article that this began with, an address', () => {
    const broken = Object.entries<Source>(HEALTH_SOURCES).filter(
      ([id, { title, figure, address }]) =>
        title === '' || figure === '' || !(address === null ? id === 'SEED-A' : /^https?:\/\//.test(address)),
    );
    expect(broken).toEqual([]);
  });
});
