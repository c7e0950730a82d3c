import type { HealthAnswers } from './answers.ts';

/** `first` while anything is unanswered; then `again`, which asks what may have changed. */
export function purposeOfAnswering({ suitability, fluids, balance }: HealthAnswers): 'first' | 'again' {
  return suitability === null || fluids === null || balance === null ? 'first' : 'again';
}

/** Whether nothing at all is known about the person, flagged legs included. */
export function isUnanswered({ suitability, fluids, balance, background, legs }: HealthAnswers): boolean {
  const parts = [suitability, fluids, balance, background, legs.left, legs.right];
  return parts.every((part) => part === null);
}
