import * as z from 'zod';
import type { Log } from '../ports.ts';
import { displaySchema } from './display-session.ts';
import type { Display } from './display-session.ts';
import { commandRequestSchema } from './command-request.ts';
import type { CommandRequest } from './command-request.ts';
import { runRequest } from './run-request.ts';
import type { ControlledApp } from './run-request.ts';

/* What another start of the program may ask of the running app, and what it answers: a line of JSON each. */

const questionSchema = z.strictObject({ ask: z.enum(['status', 'display']) });
const requestSchema = z.union([questionSchema, commandRequestSchema]);

export const statusReplySchema = z.strictObject({ status: z.string() });

/** `message`: what was done, or why nothing was; `status`: the reason line after it. */
export const commandReplySchema = z.strictObject({
  accepted: z.boolean(),
  message: z.string(),
  status: z.string(),
});

/** On which screen the app runs. */
export const displayReplySchema = z.strictObject({ display: displaySchema });

export const STATUS_REQUEST = JSON.stringify({ ask: 'status' } satisfies z.infer<typeof questionSchema>);
export const DISPLAY_REQUEST = JSON.stringify({ ask: 'display' } satisfies z.infer<typeof questionSchema>);

/** The command as it goes over the socket. */
export function commandText(request: CommandRequest): string {
  return JSON.stringify(request);
}

/** The reply to a line from the socket, or `null` for one that is no request: it is refused and logged. */
export function answerControl(line: string, app: ControlledApp, display: Display, log: Log): string | null {
  const request = parseLine(line);
  if (request?.success !== true) {
    log.warn('A line on the control socket was refused: it is no request.');
    return null;
  }
  if ('ask' in request.data)
    return JSON.stringify(request.data.ask === 'status' ? { status: app.reason } : { display });
  const { accepted, message } = runRequest(request.data, app);
  return JSON.stringify({ accepted, message, status: app.reason } satisfies z.infer<
    typeof commandReplySchema
  >);
}

function parseLine(line: string) {
  try {
    return requestSchema.safeParse(JSON.parse(line));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
