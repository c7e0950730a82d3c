import type { Answers } from './fake-bridge.ts';

/** What the app answers where it has more to say than yes. */
export const USUAL_ANSWERS: Answers = {
  'about.get': {
    folders: {
      config: '/home/robin/.config/unknot',
      data: '/home/robin/.local/share/unknot',
      state: '/home/robin/.local/state/unknot',
    },
  },
  'backup.save': { is: 'saved', file: 'unknot-backup-2026-03-06.json' },
  'backup.choose': { is: 'chosen' },
  'backup.restore': { is: 'restored' },
  'backup.undo': { is: 'undone' },
  'diagnostics.get': { text: 'Unknot 0.1.0\nLinux 6.12, X11\nLanguage: en\n' },
  'history.summary': [
    { year: 2026, days: 65, breaks: 402, ownBreaks: 118, waterMl: 78_200, entries: 1_204 },
    { year: 2025, days: 226, breaks: 1_530, ownBreaks: 401, waterMl: 289_600, entries: 4_377 },
  ],
  'knots.export': { is: 'saved', file: 'unknot-knots-2026-03-06.csv' },
  'licences.get': { text: 'react 19.3.1, MIT\n\nPermission is hereby granted, free of charge …\n' },
  'notification.test': { shownBy: 'D-Bus notification' },
  'safety.answerAll': { cards: ['nothingTicked'] },
};
