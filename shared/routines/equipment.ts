import type { Settings } from '../settings/schema.ts';
import type { Equipment } from './routine.ts';

/** The equipment that the person says they have. */
export type EquipmentAtHand = Settings['equipment'];

/** The things that serve as each piece of equipment: a wall is a support, and a ball can replace a roller. */
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
