/** What Unknot says about itself and its windows. */
export const shell = {
  cameBack: {
    /** Also shown after the computer lost power. */
    app: 'Unknot stopped without being closed. It goes on from where it was.',
    window: 'This window stopped working and was opened again.',
    /** The player's window. */
    routine: 'This window stopped working and was opened again. The routine waits where it was.',
  },
  /** Beside a button whose press changed nothing. */
  call: {
    refused: 'That is not possible now. Nothing was changed.',
    failed: 'That did not work. Try again.',
  },
} as const;
