import type { SceneName } from './figure-scenes.ts';
import type { Joints, Pose } from './figure.ts';

/** Something in the hands or under the leg that moves along with the body: a strap, a roller. */
export interface Tool {
  readonly name: string;
  /** SVG path in a frame of its own. */
  readonly outline: string;
  /** Where the tool must stand out from a leg behind it: the outline that sets it off, as the near arm is. */
  readonly rim?: string;
  /** SVG transform of the tool in this moment. */
  readonly transform: (joints: Joints) => string;
  /** Behind the whole body, between the legs, or in front of the legs and behind the near arm. */
  readonly layer: 'behind' | 'between' | 'front';
}

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
  readonly tools?: readonly Tool[];
  /** Whether the way of the toes through the air is drawn as a fine line. */
  readonly showsPath: boolean;
}
