import type { SceneName } from './figure-scenes.ts';
import type { Joints, Pose } from './figure.ts';

/** An object that moves with the body: a strap, a roller. */
export interface Tool {
  readonly name: string;
  /** SVG path in a frame of its own. */
  readonly outline: string;
  /** The outline that separates the tool from a leg behind it, if it needs one. */
  readonly rim?: string;
  /** SVG transform of the tool at this moment. */
  readonly transform: (joints: Joints) => string;
  /** Behind the whole body, between the legs, or in front of the legs and behind the near arm. */
  readonly layer: 'behind' | 'between' | 'front';
}

/** A cycle of motion, the props around it and the muscle that works in it. */
export interface StepFigure {
  readonly scene: SceneName;
  /** The poses of one repetition, evenly spaced; the first follows the last. */
  readonly poses: readonly [Pose, Pose, ...Pose[]];
  /** How one pose becomes the next; see `figure-blend.ts`. */
  readonly motion: 'flowing' | 'settling';
  /** How many pictures a window shows of one cycle: just enough to look smooth, because each costs work. */
  readonly pictures: number;
  readonly muscle: 'calf' | 'lowerCalf' | 'shin';
  readonly tools?: readonly Tool[];
  /** Whether a fine line shows the path of the toes through the air. */
  readonly showsPath: boolean;
}
