import { expect, test } from 'vitest';
import { quietly } from '../../../../../electron/main/adapters/files/quietly.ts';

test('the step runs, and its failure does not hide the error that made it necessary', () => {
  const steps: string[] = [];
  const failAndCleanUp = (): void => {
    try {
      throw new Error('first');
    } finally {
      quietly(() => {
        steps.push('clean up');
        throw new Error('second');
      });
    }
  };
  expect(failAndCleanUp).toThrow('first');
  expect(steps).toEqual(['clean up']);
});
