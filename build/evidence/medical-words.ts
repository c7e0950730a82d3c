/*
 * Words about the body and about those who look after it that stay, as no plainer word says the same. They count when a
 * text is graded. The texts that have them are graded once more without them, so that a reviewer sees what they cost.
 */

const MEDICAL_WORDS: readonly string[] = [
  // Whom to ask.
  'clinician',
  'doctor',
  'medical',
  'pharmacist',
  'physiotherapist',
  'professional',
  'surgeon',
  // What a person notices.
  'breathlessness',
  'confusion',
  'agitation',
  'collapse',
  'dizziness',
  'emergency',
  'fainting',
  'numbness',
  'seizure',
  'soreness',
  'swelling',
  'throbbing',
  'vomiting',
  // What a person has or takes.
  'aspirin',
  'dialysis',
  'disease',
  'disorder',
  'diabetes',
  'infection',
  'medicine',
  'oestrogen',
  'osteoporosis',
  'potassium',
  'surgery',
  'varicose',
  'warfarin',
];

const MEDICAL_WORD = new RegExp(String.raw`(?<![\p{L}-])(?:${MEDICAL_WORDS.join('|')})s?(?![\p{L}-])`, 'giu');

/** In small letters, each once, in the order in which the text has them. */
export function medicalWordsIn(text: string): readonly string[] {
  return [...new Set((text.match(MEDICAL_WORD) ?? []).map((word) => word.toLowerCase()))];
}

export function withoutMedicalWords(text: string): string {
  return text.replaceAll(MEDICAL_WORD, '');
}
