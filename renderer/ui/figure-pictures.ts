import { jointsAt } from '../../shared/figure/figure-motion.ts';
import type { FigureShape } from '../../shared/figure/figure-shapes.ts';
import type { StepFigure } from '../../shared/figure/step-figure.ts';

type Picture = readonly (string | undefined)[];

/** Moves the elements of a figure's shapes, given in the same order, to their positions at a phase. */
export type PlaceParts = (elements: HTMLCollection, phase: number) => void;

/** A cycle repeats, so its frames are computed once and cached, and a frame sets only the attributes that changed. */
export function picturesOf(figure: StepFigure, shapes: readonly FigureShape[]): PlaceParts {
  const pictures = new Map<number, Picture>();
  let shown: Picture = [];
  return (elements, phase) => {
    const number = Math.round((phase - Math.floor(phase)) * figure.pictures) % figure.pictures;
    const picture = pictures.get(number) ?? pictureAt(figure, shapes, number / figure.pictures);
    pictures.set(number, picture);
    picture.forEach((transform, index) => {
      if (transform === undefined || transform === shown[index]) return;
      elements[index]?.setAttribute('transform', transform);
    });
    shown = picture;
  };
}

function pictureAt(figure: StepFigure, shapes: readonly FigureShape[], phase: number): Picture {
  const joints = jointsAt(figure, phase);
  return shapes.map(({ transform }) => transform?.(joints));
}
