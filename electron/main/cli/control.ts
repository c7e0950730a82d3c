import * as z from 'zod';
import type { Log } from '../ports.ts';

/* What another start of the program may ask of the running app, and what it answers. */

const controlRequestSchema = z.strictObject({ ask: z.literal('status') });

export const controlReplySchema = z.strictObject({ status: z.string() });

export const STATUS_REQUEST = JSON.stringify({ ask: 'status' } satisfies z.infer<
  typeof controlRequestSchema
>);

/** The reply to a line from the socket, or `null` for one that is no request: it is refused and logged. */
export function answerControl(line: string, reason: string, log: Log): string | null {
  const request = parseLine(line);
  if (request?.success)
    return JSON.stringify({ status: reason } satisfies z.infer<typeof controlReplySchema>);
  log.warn('A line on the control socket was refused: it is no request.');
  return null;
}

function parseLine(line: string) {
  try {
    return controlRequestSchema.safeParse(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
