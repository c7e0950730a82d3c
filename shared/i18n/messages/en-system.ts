/** Start at login and the rest of the computer, in English. */
export const system = {
  /** Why start at login could not be switched on or off. */
  startAtLogin: {
    full: 'What starts when you log in could not be changed, because the disk is full.',
    denied: 'What starts when you log in could not be changed, because Unknot has no right to.',
    missing: 'What starts when you log in could not be changed, because its folder is not there.',
    other: 'What starts when you log in could not be changed, because your computer refused it.',
  },
  notificationTest: 'A test: this is how Unknot reaches you',
} as const;
