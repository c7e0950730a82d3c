import { describe, expect, it } from 'vitest';
import { directionOf, localeFor } from '../../renderer/locale.ts';

describe('localeFor', () => {
  it('takes the region that the computer is set to for the language spoken', () => {
    expect(localeFor('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
  });

  it('takes the language alone when the computer speaks others', () => {
    expect(localeFor('en', ['de-DE'])).toBe('en');
  });
});

describe('directionOf', () => {
  it('is right to left for Arabic and left to right for English', () => {
    expect([directionOf('ar'), directionOf('ar-EG'), directionOf('en')]).toEqual(['rtl', 'rtl', 'ltr']);
  });
});
