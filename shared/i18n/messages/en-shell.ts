/** What Unknot says about itself and its windows. */
export const shell = {
  cameBack: {
    /** Also true when the computer went off. */
    app: 'Unknot stopped without being closed. It goes on from where it was.',
    window: 'This window stopped working and was opened again.',
    /** The window of a routine. */
    routine: 'This window stopped working and was opened again. The routine waits where it was.',
  },
} as const;
