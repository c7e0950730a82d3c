import { classNames } from '../class-names.ts';
import type { TimelineSign } from './signs.ts';
import styles from './SignIcon.module.css';

const CIRCLE = 'M8 2.25a5.75 5.75 0 1 1 0 11.5a5.75 5.75 0 1 1 0-11.5Z';
const PILL = 'M4.5 4.25h7a3.75 3.75 0 0 1 0 7.5h-7a3.75 3.75 0 0 1 0-7.5Z';
const DROP = 'M8 1.75c2.7 3 4.5 5.5 4.5 7.9a4.5 4.5 0 0 1-9 0c0-2.4 1.8-4.9 4.5-7.9Z';

const LOOKS = {
  done: styles.done,
  planned: styles.planned,
  water: styles.water,
  waterPlanned: styles.waterPlanned,
  faint: styles.faint,
  strokes: styles.strokes,
  plain: styles.plain,
} as const;

interface Drawing {
  readonly shape: string;
  readonly look: keyof typeof LOOKS;
  /** The filled half of a sign for something that was done in part. */
  readonly filled?: string;
}

const DRAWINGS: Readonly<Record<TimelineSign, Drawing>> = {
  breakDone: { shape: CIRCLE, look: 'done' },
  breakPart: { shape: CIRCLE, look: 'planned', filled: 'M8 2.25a5.75 5.75 0 1 0 0 11.5Z' },
  breakPlanned: { shape: CIRCLE, look: 'planned' },
  stretchDone: { shape: PILL, look: 'done' },
  stretchPart: { shape: PILL, look: 'planned', filled: 'M8 4.25h-3.5a3.75 3.75 0 0 0 0 7.5h3.5Z' },
  stretchPlanned: { shape: PILL, look: 'planned' },
  ownBreak: { shape: 'M8 1.5 14.5 8 8 14.5 1.5 8Z', look: 'done' },
  skipped: { shape: 'M4 4 12 12M12 4 4 12', look: 'strokes' },
  missed: { shape: 'M3.5 8h9', look: 'strokes' },
  waterDone: { shape: DROP, look: 'water' },
  waterPlanned: { shape: DROP, look: 'waterPlanned' },
  sitting: { shape: 'M2.5 5h11L8 12Z', look: 'plain' },
  standing: { shape: 'M2.5 11h11L8 4Z', look: 'plain' },
  posturePlanned: { shape: 'M4 6.25 8 2.25 12 6.25M4 9.75 8 13.75 12 9.75', look: 'strokes' },
  paused: { shape: 'M5.5 3.5v9M10.5 3.5v9', look: 'strokes' },
  other: { shape: 'M8 6.25a1.75 1.75 0 1 1 0 3.5a1.75 1.75 0 1 1 0-3.5Z', look: 'faint' },
};

/** A sign of the timeline. Its label, or the text beside it, says what it means. */
export function SignIcon({ sign }: { readonly sign: TimelineSign }) {
  const { shape, look, filled } = DRAWINGS[sign];
  return (
    <svg className={classNames(styles.sign, LOOKS[look])} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shape} />
      {filled === undefined ? null : <path className={styles.filled} d={filled} />}
    </svg>
  );
}
