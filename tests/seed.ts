import fc from 'fast-check';

/* The same generated values in each run, so that no test fails once in a hundred. A test may name a seed of its own. */
fc.configureGlobal({ seed: 20260306 });
