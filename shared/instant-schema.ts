import * as z from 'zod';
import { HOUR } from './time.ts';

/** Farther from 1970 than any date that the person can choose, and near enough for all calendars to compute with. */
const FARTHEST = 10_000 * 365 * 24 * HOUR;

/** An instant in a saved file. */
export const instantSchema = z.number().refine((instant) => Math.abs(instant) <= FARTHEST);
