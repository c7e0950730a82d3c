import { jointsAt, toePath } from './figure-motion.ts';
import { RIM_WIDTH, shapesOf, sideTransform, viewBoxOf } from './figure-shapes.ts';
import type { Tone } from './figure-shapes.ts';
import { figures } from './poses.ts';
import type { Side, StepName } from '../routines/routine.ts';

/** Renders a figure at one moment as an SVG document, for the contact sheets; windows draw the same shapes. */
export function figureMarkup(
  step: StepName,
  side: Side,
  phase: number,
  palette: Readonly<Record<Tone | 'path', string>>,
): string {
  const figure = figures[step];
  const joints = jointsAt(figure, phase);
  const shapes = shapesOf(figure, side === 'both').map(({ tone, outline, transform }) => {
    const placement = transform ? ` transform="${transform(joints)}"` : '';
    const rim = tone === 'rim' ? ` stroke="${palette.rim}" stroke-width="${RIM_WIDTH}"` : '';
    return `<path fill="${palette[tone]}"${rim} d="${outline}"${placement}/>`;
  });
  const path = toePath(figure);
  const line = path
    ? `<path fill="none" stroke="${palette.path}" stroke-width="2.5" stroke-dasharray="0.1 6" stroke-linecap="round" d="${path}"/>`
    : '';
  const group = `<g transform="${sideTransform(figure, side)}">${line}${shapes.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(figure)}">${group}</svg>`;
}
