import { expect, it, test } from 'vitest';
import { en } from '../../../../shared/i18n/messages/en.ts';

/** What the app never says, and why. Letters in any case, whole words. */
const BANNED: readonly (readonly [phrase: string, why: string])[] = [
  // What pressure and stretching do.
  ['break up', 'unproven: that a knot can be broken up is disputed'],
  ['breaks up', 'unproven'],
  ['breaking up', 'unproven'],
  ['dissolve', 'unproven'],
  ['dissolves', 'unproven'],
  ['get rid of', 'a promise'],
  ['work out the knot', 'unproven'],
  ['scar tissue', 'unproven'],
  ['adhesions', 'unproven'],
  ['toxins', 'unproven'],
  ['lactic acid', 'unproven'],
  ['no pain, no gain', 'harm'],
  ['the harder the better', 'harm: more force did no more good'],
  ['reduces soreness', 'trials show that stretching does not'],
  ['prevents soreness', 'trials show that stretching does not'],
  ['less sore tomorrow', 'trials show that stretching does not'],
  ['prevents injury', 'no source'],
  ['prevents injuries', 'no source'],
  // Promises of cure.
  ['cure', 'a promise'],
  ['cures', 'a promise'],
  ['heals', 'a promise'],
  ['treats', 'the app does not treat'],
  ['guaranteed', 'a promise'],
  ['guarantees', 'a promise'],
  ['clinically proven', 'a promise'],
  ['scientifically proven', 'a promise'],
  ['medically proven', 'a promise'],
  // Illness.
  ['prevents clots', 'the evidence conflicts'],
  ['prevent clots', 'the evidence conflicts'],
  ['prevents blood clots', 'the evidence conflicts'],
  ['prevent blood clots', 'the evidence conflicts'],
  ['prevents thrombosis', 'the evidence conflicts'],
  ['prevents DVT', 'the evidence conflicts'],
  ['prevent DVT', 'the evidence conflicts'],
  ['prevents cramps', 'stretching may reduce them and may not stop them'],
  ['prevents knots', 'no source'],
  ['prevent knots', 'no source'],
  ['blood sugar', 'no promise: that trial took hours a day'],
  ['glucose', 'no promise: that trial took hours a day'],
  ['lowers blood pressure', 'no promise'],
  // Reassurance, which the app cannot give.
  ['just a knot', 'a clot can feel the same'],
  ['only a knot', 'a clot can feel the same'],
  ['nothing to worry about', 'a false reassurance'],
  ['nothing serious', 'a false reassurance'],
  ['no need to worry', 'a false reassurance'],
  ['all clear', 'a false reassurance'],
  ['safe', 'a false reassurance, and no safe level of anything here is known'],
  ['safely', 'a false reassurance'],
  ['fine', 'a false reassurance'],
  ['all is well', 'a false reassurance'],
  ['looks good', 'a false reassurance'],
  ['no cause for concern', 'a false reassurance'],
  ['not serious', 'a false reassurance'],
  ['is harmless', 'a false reassurance'],
  // Alarm and shame.
  ['left untreated', 'no source, and alarming'],
  ['serious injuries', 'no source, and alarming'],
  ['more serious injury', 'no source, and alarming'],
  ['sitting is the new smoking', 'alarming'],
  ['you failed', 'half of all breaks taken is a normal week'],
  ['lost your streak', 'shame'],
  // Water.
  ['dehydration causes', 'water may play a part, no more'],
  ['caused by dehydration', 'water may play a part, no more'],
  ['water prevents', 'no source'],
  ['drinking prevents', 'no source'],
  ['catch up on water', 'glasses are never made up for'],
  ['magnesium helps', 'trials show no benefit that matters'],
  ['take magnesium', 'no advice on supplements'],
  // Left out of the routines on purpose.
  ['hamstring', 'no source for calf knots'],
  ['quadriceps', 'no source for calf knots'],
];

/** All texts with the names that lead to them. */
function textsIn(messages: object, path: string): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [[here, value] as const];
    return typeof value === 'object' && value !== null ? textsIn(value, here) : [];
  });
}

const says = (text: string, phrase: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])${phrase}(?![\p{L}\p{N}])`, 'iu').test(
    text.replaceAll(/[\s\u00A0]+/g, ' '),
  );

const texts = textsIn(en, '');

test.each(BANNED)('nothing says "%s": %s', (phrase) => {
  expect(texts.filter(([, text]) => says(text, phrase)).map(([path]) => path)).toEqual([]);
});

test('the list has each phrase once', () => {
  const phrases = BANNED.map(([phrase]) => phrase);
  expect(phrases).toEqual([...new Set(phrases)]);
});

it('finds a phrase in any case, over a line break, and as whole words only', () => {
  const found = ['It will\nBREAK UP.', 'Cured', 'a cure,', 'secure'].map((text) => [
    says(text, 'break up'),
    says(text, 'cure'),
  ]);
  expect(found).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [false, false],
  ]);
});

it('reads every text of the app', () => {
  expect(texts.filter(([path]) => path === 'routines.steps.heelLifts.instruction')).toHaveLength(1);
});
