import { useState } from 'react';
import { call } from '../../../api.ts';

/** Words: `knots.page.did.<did>`. */
export type Did = 'noted' | 'answered' | 'gone' | 'takenBack' | 'adviceRead' | 'checked' | 'nothing';

/** The outcome of the last press. */
export interface KnotCommandOutcome {
  readonly did: Did;
  /** The knot whose last entry can be taken back at once. */
  readonly undo: string | null;
}

type Command = Exclude<Did, 'noted' | 'nothing'>;

export interface KnotCommands {
  readonly outcome: KnotCommandOutcome | null;
  readonly tell: (did: Did) => void;
  readonly run: (did: Command, knot: string, asked: Promise<{ readonly accepted: boolean }>) => void;
}

/** What a person can take back at once, because a press by mistake would change much. */
const CAN_UNDO: ReadonlySet<Did> = new Set(['gone', 'checked']);

/** The calls that change the log, and the outcome that the page shows. */
export function useKnotCommands(): KnotCommands {
  const [outcome, setOutcome] = useState<KnotCommandOutcome | null>(null);
  const tell = (did: Did, undo: string | null = null) => setOutcome({ did, undo });
  return {
    outcome,
    tell,
    run: (did, knot, asked) => {
      // Clears the last message, so that a screen reader announces the same one again.
      setOutcome(null);
      asked.then(
        ({ accepted }) => (accepted ? tell(did, CAN_UNDO.has(did) ? knot : null) : tell('nothing')),
        () => tell('nothing'),
      );
    },
  };
}

/** Takes back the last entry about a knot. */
export function takeBack(commands: KnotCommands, knot: string): void {
  commands.run('takenBack', knot, call('knots.takeBack', { knot }));
}
