/** All that is measured, in the order of the table. */
export const MEASURES = [
  'start',
  'processes',
  'pss',
  'cpuIdle',
  'switches',
  'programs',
  'files',
  'iconBytes',
  'mainFirst',
  'mainAgain',
  'playerFirst',
  'playerAgain',
  'pssAfterClosing',
  'cpuRoutine',
  'quit',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What one run of one app came to; null for what the app has not. */
export type Figures = Readonly<Record<Measure, number | null>>;

/** What a measure is held against: a number, or the empty app's figure times or plus something. */
export interface Aim {
  readonly kind: 'at most' | 'times the empty app' | 'more than the empty app';
  readonly value: number;
}

export interface MeasureText {
  readonly label: string;
  readonly unit: string;
  readonly aim?: Aim;
}

const atMost = (value: number): Aim => ({ kind: 'at most', value });
const times = (value: number): Aim => ({ kind: 'times the empty app', value });
const more = (value: number): Aim => ({ kind: 'more than the empty app', value });

export const MEASURE_TEXTS: Readonly<Record<Measure, MeasureText>> = {
  start: { label: 'Start to tray item', unit: 'ms', aim: times(1.15) },
  processes: { label: 'Processes', unit: '' },
  pss: { label: 'Memory (PSS)', unit: 'MB', aim: times(1.05) },
  cpuIdle: { label: 'CPU without a window', unit: 'ms/min', aim: more(20) },
  switches: { label: 'Voluntary context switches', unit: '/s', aim: more(1) },
  programs: { label: 'Programs started', unit: '/min', aim: atMost(0) },
  files: { label: 'Files opened', unit: '/min', aim: atMost(0) },
  iconBytes: { label: 'Tray icon on the bus', unit: 'bytes', aim: atMost(16_000) },
  mainFirst: { label: 'Click to text, main window, first', unit: 'ms', aim: times(1.3) },
  mainAgain: { label: 'Click to text, main window, again', unit: 'ms', aim: times(1.3) },
  playerFirst: { label: 'Click to text, player, first', unit: 'ms', aim: times(1.3) },
  playerAgain: { label: 'Click to text, player, again', unit: 'ms', aim: times(1.3) },
  pssAfterClosing: { label: 'Memory after closing', unit: 'MB', aim: times(1) },
  cpuRoutine: { label: 'CPU while a routine runs', unit: 'ms/s', aim: atMost(15) },
  quit: { label: 'Quit to all gone', unit: 'ms' },
};
