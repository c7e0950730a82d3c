/** What Unknot says about itself and its windows. */
export const shell = {
  cameBack: {
    /** Also shown after the computer lost power. */
    app: 'Unknot stopped without being closed. It goes on from where it was.',
    window: 'This window stopped working and was opened again.',
    /** The player's window. */
    routine: 'This window stopped working and was opened again. The routine waits where it was.',
  },
} as const;
