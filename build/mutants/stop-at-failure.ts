import { beforeEach } from 'vitest';

/* One failed test is enough to notice a mutant, so the rest of its file is skipped. */

let hasFailed = false;

beforeEach(({ skip, onTestFailed }) => {
  skip(hasFailed);
  onTestFailed(() => {
    hasFailed = true;
  });
});
