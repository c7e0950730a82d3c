import * as z from 'zod';

/*
 * Must be imported before any module that has a schema. A schema reads a few values at the start and a few each hour, so
 * generating code for it would cost more time than it saves.
 */
z.config({ jitless: true });
