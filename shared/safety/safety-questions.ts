import type { Instant } from '../time.ts';
import type { HealthAnswers, HealthPart } from './answers.ts';
import { isDue } from './health-changes.ts';
import { BLOCKS } from './safety-blocks.ts';
import type { Block, Sign } from './safety-blocks.ts';
import type { Answered, Occasion } from './safety-cards.ts';
import type { SafetyAnswer } from './safety-view.ts';

/* Which questions a check asks, and which answers they accept. */

/** The questions for this occasion, in order. Parts that could not be read are asked with the answers. */
export function blocksOf(occasion: Occasion, health: HealthAnswers, now: Instant): readonly Block[] {
  const usual = usualBlocks(occasion, health, now);
  const { purpose } = occasion;
  if (health.unread.length === 0 || (purpose !== 'first' && purpose !== 'again')) return usual;
  const due = new Set([...usual, ...health.unread.flatMap((part) => BLOCKS_OF[part])]);
  return (Object.keys(BLOCKS) as readonly Block[]).filter((block) => due.has(block));
}

/** The blocks that answer a part that could not be read. */
const BLOCKS_OF: Readonly<Record<HealthPart, readonly Block[]>> = {
  legs: ['emergency', 'sameDay'],
  suitability: ['suitability'],
  fluids: ['fluids'],
  balance: ['balance'],
  background: ['background'],
  water: ['overdrinking'],
};

function usualBlocks({ purpose, knot }: Occasion, health: HealthAnswers, now: Instant): readonly Block[] {
  const { suitability, background } = health;
  switch (purpose) {
    case 'feelsWrong':
      return ['emergency', 'sameDay', 'background', 'soon'];
    case 'beforePressure':
      return [
        'emergency',
        'sameDay',
        'background',
        ...(isDue(suitability, now) ? (['suitability'] as const) : []),
      ];
    case 'knot':
      // The log has already asked the same-day signs.
      return isBackgroundDue(background, knot, now) ? ['background'] : [];
    case 'knotSigns':
      return ['sameDay', 'background'];
    case 'severePain':
      return ['emergency', 'sameDay'];
    case 'first':
      return ['emergency', 'suitability', 'fluids', 'balance'];
    case 'again':
      // The background is asked with a knot; here it can be changed.
      return [...(background === null ? [] : (['background'] as const)), 'suitability', 'fluids'];
    case 'overdrinking':
      return ['overdrinking'];
  }
}

/** Every new knot asks anew, whatever was answered for an older one. */
function isBackgroundDue(
  background: HealthAnswers['background'],
  knot: Occasion['knot'],
  now: Instant,
): boolean {
  if (background === null || isDue(background, now)) return true;
  return knot !== null && background.at < knot.since;
}

/** The questions after this answer. Numbness or swelling with cramps asks the same-day block again, whatever it said. */
export function blocksAfter({ block, ticked }: Answered, after: readonly Block[]): readonly Block[] {
  if (block !== 'soon') return after;
  return ticked.includes('numbCramps') ? ['sameDay'] : [];
}

const signsOf = (block: Block): readonly Sign[] => BLOCKS[block];

/** Only the same-day block accepts "not sure". */
export function isAnswerTo(asked: Block, { block, ticked, notSure }: SafetyAnswer): boolean {
  if (block !== asked || (notSure && asked !== 'sameDay')) return false;
  return ticked.every((sign) => signsOf(asked).includes(sign));
}

/**
 * What an answer counts as ticked. Only the questions that the person asks for themselves, to change their answers, take a
 * stored tick back; everywhere else it stays.
 */
export function ticksOf(
  { purpose }: Occasion,
  { block, ticked }: SafetyAnswer,
  health: HealthAnswers,
): readonly Sign[] {
  const stays = purpose === 'first' || purpose === 'again' ? [] : tickedLast(block, health);
  return signsOf(block).filter((sign) => ticked.includes(sign) || stays.includes(sign));
}

/**
 * Whether what a professional has cleared stays cleared with this answer: only the check before pressure asks the same again
 * and again, and only as long as no sign is new.
 */
export function keepsClearance(
  { purpose }: Occasion,
  { block, ticked }: Answered,
  health: HealthAnswers,
): boolean {
  if (purpose !== 'beforePressure' || (block !== 'background' && block !== 'suitability')) return false;
  const before = tickedLast(block, health);
  return health[block]?.cleared === true && ticked.every((sign) => before.includes(sign));
}

/** The stored ticks of the block's last answer. */
export function tickedLast(
  block: Block,
  { background, suitability, fluids, balance }: HealthAnswers,
): readonly Sign[] {
  switch (block) {
    case 'background':
      return background?.ticked ?? [];
    case 'suitability':
      return suitability?.ticked ?? [];
    case 'fluids':
      return fluids?.ticked ?? [];
    case 'balance':
      return balance === false ? ['unsteady'] : [];
    case 'emergency':
    case 'sameDay':
    case 'soon':
    case 'overdrinking':
      return [];
  }
}
