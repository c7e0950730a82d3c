/** What Unknot says about itself and its windows. */
export const shell = {
  cameBack: {
    /** Also shown after the computer lost power. */
    app: 'Unknot stopped without being closed. It goes on from where it was.',
    window: 'This window stopped working and was opened again.',
    /** The player's window. */
    routine: 'This window stopped working and was opened again. The routine waits where it was.',
  },
  /** In place of the content of a window, when an error keeps it from being shown. */
  failed: {
    title: 'This window stopped working',
    saved: 'Nothing that was saved is lost. If it happens again, copy the details into a report.',
    /** The main window, while a routine goes on in the player. */
    playing: 'A routine goes on in its own window. You can pause or end it there.',
    /** The player. */
    paused: 'The routine is paused. Try again leads back to it, and closing this window ends it.',
    notPaused: 'The routine could not be paused. Close this window to end it.',
    /** While a question of the safety check is open. */
    check: 'The safety check is still open. Try again leads back to it.',
    closeCheck: 'Close the check',
    nudge: 'This reminder could not be shown',
    nudgeHelp: 'Open Unknot to see it and to answer it.',
    retry: 'Try again',
    copy: 'Copy details',
    copied: 'The details are on the clipboard.',
  },
  /** Beside a button whose call could not be answered. */
  callFailed: 'That did not work. Try again.',
} as const;
