import { catalogue } from '../../shared/routines/catalogue.ts';
import { partsOf } from '../../shared/routines/routine.ts';
import type { RoutineId } from '../../shared/routines/routine.ts';
import { useText } from '../use-view.ts';
import { Figure } from './Figure.tsx';

const atTheStart = () => 0;

/** What a routine looks like before it begins: the figure of its first step, at rest. */
export function RoutineFigure({ routine }: { readonly routine: RoutineId }) {
  const text = useText();
  const [first] = partsOf(catalogue[routine]);
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
