import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { STILL_PHASES, toePath } from '../../shared/figure/figure-motion.ts';
import { shapesOf, sideTransform, viewBoxOf } from '../../shared/figure/figure-shapes.ts';
import { figures } from '../../shared/figure/poses.ts';
import type { Side, StepName } from '../../shared/routines/routine.ts';
import { onFrame } from '../frames.ts';
import { useReducedMotion } from '../use-reduced-motion.ts';
import styles from './Figure.module.css';
import { picturesOf } from './figure-pictures.ts';

const TONES = {
  far: styles.far,
  farWork: styles.farWork,
  near: styles.near,
  prop: styles.prop,
  rim: styles.rim,
  torso: styles.torso,
  work: styles.work,
} as const;

interface FigureProps {
  readonly step: StepName;
  readonly side: Side;
  /** Describes the picture in words. */
  readonly label: string;
  /** How many repetitions are done at a `performance.now()`. */
  readonly phaseAt: (performanceNow: number) => number;
  readonly moving: boolean;
}

/** A figure that does a step. With reduced motion, the two end poses of the step stand side by side. */
export function Figure({ step, side, label, phaseAt, moving }: FigureProps) {
  const still = useReducedMotion();
  return (
    <div className={styles.figure} role="img" aria-label={label}>
      {still ? (
        STILL_PHASES.map((phase) => (
          <Drawing key={phase} step={step} side={side} phaseAt={() => phase} moving={false} />
        ))
      ) : (
        <Drawing step={step} side={side} phaseAt={phaseAt} moving={moving} />
      )}
    </div>
  );
}

/** React renders the parts once. Each frame then only moves them, so it costs no rendering. */
function Drawing({ step, side, phaseAt, moving }: Omit<FigureProps, 'label'>) {
  const group = useRef<SVGGElement>(null);
  const figure = figures[step];
  const shapes = useMemo(() => shapesOf(figure, side === 'both'), [figure, side]);
  const path = useMemo(() => toePath(figure), [figure]);
  const placeParts = useMemo(() => picturesOf(figure, shapes), [figure, shapes]);
  const show = useCallback(
    (now: number) => {
      if (group.current) placeParts(group.current.children, phaseAt(now));
    },
    [placeParts, phaseAt],
  );

  useLayoutEffect(() => show(performance.now()), [show]);
  useEffect(() => (moving ? onFrame('motion', show) : undefined), [show, moving]);

  return (
    <svg className={styles.scene} viewBox={viewBoxOf(figure)} aria-hidden="true">
      <g transform={sideTransform(figure, side)}>
        {path === null ? null : <path className={styles.path} d={path} />}
        <g ref={group}>
          {shapes.map(({ name, tone, outline }) => (
            <path key={name} className={TONES[tone]} d={outline} />
          ))}
        </g>
      </g>
    </svg>
  );
}
