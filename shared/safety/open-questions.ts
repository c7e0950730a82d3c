import type { HealthAnswers } from './answers.ts';

/** The check that asks for what is not answered yet; once all is answered, the one for what may have changed. */
export function purposeOfAnswering({ suitability, fluids, balance }: HealthAnswers): 'first' | 'again' {
  return suitability === null || fluids === null || balance === null ? 'first' : 'again';
}

/** Whether nothing at all is known of the person, not even that a leg waits for a professional. */
export function isUnanswered({ suitability, fluids, balance, background, legs }: HealthAnswers): boolean {
  const parts = [suitability, fluids, balance, background, legs.left, legs.right];
  return parts.every((part) => part === null);
}
