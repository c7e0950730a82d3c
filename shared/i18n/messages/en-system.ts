/** What Unknot has to do with the rest of the computer. */
export const system = {
  /** Why Unknot cannot be made to start at login, or no longer be kept from it. */
  startAtLogin: {
    full: 'What starts when you log in could not be changed, because the disk is full.',
    denied: 'What starts when you log in could not be changed, because Unknot has no right to.',
    missing: 'What starts when you log in could not be changed, because its folder is not there.',
    other: 'What starts when you log in could not be changed, because your computer refused it.',
  },
  notificationTest: 'A test: this is how Unknot reaches you',
} as const;
