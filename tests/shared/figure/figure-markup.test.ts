import { describe, expect, it } from 'vitest';
import { figureMarkup } from '../../../shared/figure/figure-markup.ts';

const palette = {
  near: '#111111',
  far: '#222222',
  torso: '#333333',
  work: '#444444',
  farWork: '#555555',
  prop: '#666666',
  rim: '#777777',
  path: '#888888',
};

describe('figureMarkup', () => {
  it('is a document of paths in the colours of the palette', () => {
    const markup = figureMarkup('heelLifts', 'both', 0, palette);
    expect(markup).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d ]+"><g transform="">.*<\/g><\/svg>$/,
    );
    expect(markup).toContain('fill="#555555"');
    expect(markup).not.toContain('NaN');
  });

  it('mirrors the left side and draws the way of the toes', () => {
    const markup = figureMarkup('ankleCircles', 'left', 0.3, palette);
    expect(markup).toContain(
      '<g transform="translate(128 0) scale(-1 1)"><path fill="none" stroke="#888888"',
    );
  });

  it('looks different halfway through a repetition', () => {
    expect(figureMarkup('toeLifts', 'both', 0.5, palette)).not.toBe(
      figureMarkup('toeLifts', 'both', 0, palette),
    );
  });
});
