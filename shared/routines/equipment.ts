import type { Settings } from '../settings/schema.ts';
import type { Equipment } from './routine.ts';

/** What the person has said is at hand. */
export type EquipmentAtHand = Settings['equipment'];

/** Each of these serves. A wall is something to hold on to, and the calf rolls on a ball as well. */
const SERVES: Readonly<Record<Equipment, readonly (keyof EquipmentAtHand)[]>> = {
  wall: ['wall'],
  support: ['wall'],
  chair: ['chair'],
  strap: ['strap'],
  roller: ['roller', 'ball'],
  ball: ['ball'],
  step: ['step'],
};

export function isAtHand(equipment: Equipment, atHand: EquipmentAtHand): boolean {
  return SERVES[equipment].some((thing) => atHand[thing]);
}
