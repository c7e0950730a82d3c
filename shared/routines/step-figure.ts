import type { SceneName } from './figure-scenes.ts';
import type { Pose } from './figure.ts';

/** A cycle of motion, the props around it and the muscle that works in it. */
export interface StepFigure {
  readonly scene: SceneName;
  /** The poses that one repetition goes through, evenly spread over it; after the last comes the first again. */
  readonly poses: readonly [Pose, Pose, ...Pose[]];
  /** How one pose becomes the next; see `figure-blend.ts`. */
  readonly motion: 'flowing' | 'settling';
  /** How many pictures a window shows of one cycle: enough to look smooth, and no more, as each costs work. */
  readonly pictures: number;
  readonly muscle: 'calf' | 'lowerCalf' | 'shin';
  /** Whether the way of the toes through the air is drawn as a fine line. */
  readonly showsPath: boolean;
}
