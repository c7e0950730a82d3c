import type { HealthSourceId } from './health-sources.ts';

/*
 * The questions of the safety check. Each block is a list of signs to tick. The messages have its words under
 * `safety.blocks.<block>` and those of a sign under `safety.signs.<sign>`. There is no score: one tick is enough.
 */

const EMERGENCY_SIGNS = [
  'breathless',
  'chestPain',
  'coughingBlood',
  'fainting',
  'severeLegPain',
  'coldLeg',
  'rednessWithFever',
  'saddleNumbness',
] as const;

const SAME_DAY_SIGNS = [
  'swelling',
  'warmth',
  'colour',
  'throbbing',
  'hardVeins',
  'snap',
  'noWeight',
  'noTiptoe',
  'numbness',
  'spreadingSkin',
  'longCramps',
] as const;

export const BACKGROUNDS = [
  'pastClot',
  'cancerTreatment',
  'castOrStill',
  'bedOrSurgery',
  'pregnancyOrBirth',
  'oestrogen',
  'longTrip',
  'familyClot',
] as const;

export const SUITABILITIES = [
  'bloodThinner',
  'bleedingDisorder',
  'clot',
  'varicoseVeins',
  'numbFeet',
  'pregnancy',
  'osteoporosis',
  'fractureOrWound',
  'looseJoints',
  'poorCirculation',
  'heelCordOrInjury',
] as const;

export const FLUID_REASONS = [
  'toldToLimit',
  'heartFailure',
  'kidneyDisease',
  'liverDisease',
  'waterTablets',
  'allowance',
] as const;

/** Signs worth booking a visit for, without urgency. */
const SOON_SIGNS = [
  'nightCramps',
  /** Asks the same-day block before it advises a visit. */
  'numbCramps',
  'painLimitsLife',
  'knotOverAWeek',
] as const;

/** Symptoms of too much water. */
export const OVERDRINKING_SIGNS = ['vomiting', 'confusion', 'agitation', 'seizure', 'collapse'] as const;

/** Blocks A to F of the evidence, then "soon, not urgent"; `overdrinking` is asked only after a lot of water. */
export const BLOCKS = {
  emergency: EMERGENCY_SIGNS,
  sameDay: SAME_DAY_SIGNS,
  background: BACKGROUNDS,
  suitability: SUITABILITIES,
  fluids: FLUID_REASONS,
  balance: ['unsteady'],
  soon: SOON_SIGNS,
  overdrinking: OVERDRINKING_SIGNS,
} as const;
export type Block = keyof typeof BLOCKS;
export type Sign = (typeof BLOCKS)[Block][number];

/** Where each sign comes from. */
export const SIGN_SOURCES: Readonly<Record<Sign, readonly [HealthSourceId, ...HealthSourceId[]]>> = {
  breathless: ['RF3'],
  chestPain: ['RF3'],
  coughingBlood: ['RF3'],
  fainting: ['RF3'],
  severeLegPain: ['RF5'],
  coldLeg: ['unsourced'],
  rednessWithFever: ['RF6'],
  /* Cauda equina, as the NHS words it for back pain. No page was read for it, so it is to be verified. */
  saddleNumbness: ['unsourced'],

  swelling: ['RF1', 'RF2'],
  warmth: ['RF1'],
  colour: ['RF1', 'RF2'],
  throbbing: ['RF1'],
  hardVeins: ['RF1'],
  snap: ['RF8', 'RF9'],
  noWeight: ['RF9'],
  noTiptoe: ['RF8'],
  numbness: ['RF5'],
  spreadingSkin: ['RF6'],
  longCramps: ['RF13'],

  pastClot: ['RF4'],
  cancerTreatment: ['RF2', 'RF4'],
  castOrStill: ['RF2', 'RF4'],
  bedOrSurgery: ['RF2', 'RF4'],
  pregnancyOrBirth: ['RF2'],
  oestrogen: ['RF2'],
  /* The source has the long sitting of a journey; the 4 hours and the 4 weeks are our choice. */
  longTrip: ['RF2', 'unsourced'],
  familyClot: ['RF1', 'RF2'],

  bloodThinner: ['FR9', 'ST10'],
  /* The source has blood thinners; that such an illness counts as much is our choice. */
  bleedingDisorder: ['FR9', 'unsourced'],
  clot: ['FR8', 'FR9', 'FR10', 'RF11'],
  varicoseVeins: ['FR9'],
  numbFeet: ['FR9'],
  pregnancy: ['FR9', 'FR10'],
  osteoporosis: ['FR9'],
  fractureOrWound: ['FR8', 'ST10'],
  looseJoints: ['ST10'],
  poorCirculation: ['RF7'],
  /* The source has the new injury; the heel cord is our choice. */
  heelCordOrInjury: ['ST10', 'unsourced'],

  toldToLimit: ['HY7'],
  heartFailure: ['HY7'],
  kidneyDisease: ['HY7', 'HY8'],
  liverDisease: ['unsourced'],
  waterTablets: ['unsourced'],
  allowance: ['HY7'],

  unsteady: ['unsourced'],

  nightCramps: ['RF10'],
  numbCramps: ['RF10'],
  painLimitsLife: ['SEED-A'],
  knotOverAWeek: ['SEED-A'],

  vomiting: ['HY6'],
  confusion: ['HY6'],
  agitation: ['HY6'],
  seizure: ['HY6'],
  collapse: ['HY6'],
};
