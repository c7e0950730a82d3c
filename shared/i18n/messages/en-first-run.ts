/** The five screens of the first run in English. `en-safety.ts` has the health questions. */
export const firstRun = {
  windowTitle: '{{screen}} – Unknot',
  progress: '{{number}} of {{of}}',
  next: 'Next',
  back: 'Back',
  skip: 'Skip and use what is proposed',
  skipHelp: 'Then there is no water reminder and no pressure on a calf. Both wait for your health answers.',
  notChanged: 'Nothing was changed: {{error}}',
  work: {
    title: 'Welcome to Unknot',
    lead: 'It waits in the tray and tells you when a short break for your calves is due. Five short screens set it up. All of it can be changed later.',
    preset: 'How often may Unknot remind you?',
  },
  hours: {
    title: 'When do you work?',
    lead: 'Reminders come only in these hours.',
    range: 'Hours',
    days: 'On these days',
    noDay: 'No day is ticked, so there will be no reminders.',
    overnight: 'That ends on the next day.',
    finer: 'Hours that differ from day to day, or more than one range a day, can be set in Settings.',
    isFiner: 'Finer hours are set already. A change here takes their place.',
  },
  equipment: {
    title: 'What is at hand?',
    list: 'At hand',
  },
  health: {
    title: 'A few health questions',
    lead: 'They tell Unknot what to leave out for you. Tick what is true. Your answers stay on this computer.',
    urgent: 'A tick here shows at once what to do.',
    balance: 'No, or I am not sure',
    none: 'None of these apply',
    later: 'Answer later',
    laterHelp:
      'Until you answer, there are no routines with pressure and no water reminders. You find the questions in Settings, under Health.',
    waiting:
      'You ticked something that a professional should look at. Until one has, routines stay closed. Once they have, say so in Settings, under Health.',
  },
  answers: {
    title: 'What your answers change',
    note: 'All of this stands in Settings, under Health. There you can change your answers, or say that a professional has checked.',
  },
  start: {
    title: 'Try it out',
    lead: 'From now on Unknot waits in the tray. Start it a second time, and its window opens.',
    login: 'Start Unknot when I log in',
    loginHelp: 'It then waits in the tray. No window opens.',
    test: 'Show a test notification',
    untried: 'See how a reminder reaches you here.',
    running: 'One moment …',
    seen: 'Did you see it?',
    unseen:
      'If not, is “do not disturb” on, or are notifications of Unknot off? The tray has each reminder too.',
    notShown: 'Nothing on this computer could show it. The tray shows each reminder.',
    failed: 'That did not work. The tray shows each reminder.',
    shownBy: {
      system: 'Your computer showed it, as it does for other apps.',
      notifier: 'A helper program of Unknot showed it.',
      corner: 'Unknot showed it in a small window of its own.',
      other: 'It was shown by: {{method}}.',
    },
    show: 'Show me one now',
    finish: 'Finish',
    proposed: 'This one fits now',
  },
} as const;
