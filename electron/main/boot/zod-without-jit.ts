import * as z from 'zod';

/*
 * Imported before anything that has a schema. Each reads a handful of values at the start and a few in an hour, so making
 * code for it would take longer than it saves.
 */
z.config({ jitless: true });
