import type { HealthAnswers } from './answers.ts';

/** `first` while anything is unanswered; then `again`, which asks what may have changed. */
export function purposeOfAnswering({ suitability, fluids, balance }: HealthAnswers): 'first' | 'again' {
  return suitability === null || fluids === null || balance === null ? 'first' : 'again';
}

/** Whether nothing at all is known about the person, flagged legs and other locks included. */
export function isUnanswered(health: HealthAnswers): boolean {
  const { suitability, fluids, balance, background, legs, severeKnots, waterStopped, unread } = health;
  const locks = [legs.left, legs.right, severeKnots.left, severeKnots.right, waterStopped];
  return (
    unread.length === 0 && [suitability, fluids, balance, background, ...locks].every((part) => part === null)
  );
}
