import { expect, it } from 'vitest';
import { medicalWordsIn, withoutMedicalWords } from '../../../build/evidence/medical-words.ts';

it('medical words are found in the singular and the plural, each once', () => {
  const text = 'Doctors, or another professional: a doctor knows what warfarin is.';
  expect(medicalWordsIn(text)).toEqual(['doctors', 'professional', 'doctor', 'warfarin']);
});

it('parts of other words are none', () => {
  expect(medicalWordsIn('Medicines and professionally doctored heart-disease')).toEqual(['medicines']);
});

it('a text can be read without them', () => {
  expect(withoutMedicalWords('Ask a doctor first.')).toBe('Ask a  first.');
});
