import { catalogue } from '../../shared/routines/catalogue.ts';
import { partsOf } from '../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../shared/routines/routine.ts';
import { useText } from '../use-view.ts';
import { Figure } from './Figure.tsx';

const atTheStart = () => 0;

interface RoutineFigureProps {
  readonly routine: RoutineId;
  readonly form: RoutineForm;
}

/** The picture of a routine that has not begun: the figure of its first step, at rest. */
export function RoutineFigure({ routine, form }: RoutineFigureProps) {
  const text = useText();
  const [first] = partsOf(catalogue[routine], form);
  if (!first) return null;
  return (
    <Figure
      step={first.step.name}
      side={first.side}
      label={text(`routines.steps.${first.step.name}.figure`)}
      phaseAt={atTheStart}
      moving={false}
    />
  );
}
