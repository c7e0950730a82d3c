import type { Page } from '@playwright/test';
import { unanswered } from '../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../shared/safety/answers.ts';
import type { CallArgument, CallName } from '../../shared/ipc.ts';
import type { Desktop } from '../e2e/support/desktop.ts';
import { healthFile } from '../e2e/support/profile.ts';
import type { RunningApp } from '../e2e/support/running-app.ts';
import { healthAnswered, openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* The safety check, and what the settings show of the answers. */

const at = Date.parse('2026-03-02T09:20:00-05:00');

const locked: HealthAnswers = {
  ...healthAnswered,
  suitability: { at, ticked: ['bloodThinner', 'fractureOrWound', 'looseJoints'], cleared: false },
  fluids: { at, ticked: ['waterTablets'] },
  balance: false,
  background: { at, ticked: ['bedOrSurgery'], cleared: false },
  legs: { left: at, right: null },
};

const continueWith = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

const noneOfThese = (page: Page) => page.getByRole('button', { name: 'None of these' }).click();

/** Ticks so many signs, from the first on. */
async function tick(page: Page, signs: number): Promise<void> {
  for (let sign = 0; sign < signs; sign += 1) await page.locator('fieldset label').nth(sign).click();
}

const feelsWrong = async (app: RunningApp, desktop: Desktop) => {
  await desktop.tray.click('Something feels wrong');
  const page = await app.window('main');
  await page.getByText('Question 1 of 4').waitFor();
  return page;
};

const signsOfToday = async (app: RunningApp, desktop: Desktop) => {
  const page = await feelsWrong(app, desktop);
  await noneOfThese(page);
  await page.getByText('Question 2 of 4').waitFor();
  await tick(page, 2);
  await page.getByRole('radio', { name: 'Left leg' }).check({ force: true });
  return page;
};

/** What a page of the app would ask for. */
const ask = <Name extends CallName>(page: Page, name: Name, argument: CallArgument<Name>) =>
  page.evaluate(`window.unknot.call('${name}', ${JSON.stringify(argument)})`);

/** A check that begins elsewhere than in the tray. */
async function begin(page: Page, check: CallArgument<'safety.begin'>): Promise<void> {
  await ask(page, 'safety.begin', check);
  await page.getByText('Question 1 of').waitFor();
}

const tenderSpot: CallArgument<'knots.note'> = {
  entries: [
    {
      knot: null,
      entry: {
        leg: 'left',
        spot: 'middle',
        firstNoticed: '2026-03-05',
        feels: 'tenderLump',
        atRest: 1,
        whenPressed: 3,
        limits: false,
        trigger: 'satLong',
        note: '',
      },
    },
  ],
  signs: false,
};

/** The heading of the page stays on top, and this one comes just below it. */
const scrollTo = (page: Page, name: string) =>
  page.getByRole('heading', { name, exact: true }).evaluate((heading) => {
    heading.scrollIntoView();
    window.scrollBy(0, -100);
  });

const showHealth = async (app: RunningApp, desktop: Desktop) => {
  const page = await openPage('Settings')(app, desktop);
  await scrollTo(page, 'Health');
  return page;
};

const time = '11:10:00';

export const safetyShots: readonly Shot[] = [
  { name: 'safety-emergency', at: time, take: feelsWrong },
  { name: 'safety-today', at: time, take: signsOfToday },
  {
    name: 'safety-balance',
    at: time,
    take: async (app, desktop) => {
      const page = await openPage('Open Unknot')(app, desktop);
      await begin(page, { purpose: 'first', leg: null, routine: null });
      for (let question = 1; question < 4; question += 1) {
        await page.getByText(`Question ${question} of 4`).waitFor();
        await noneOfThese(page);
      }
      await page.getByText('Question 4 of 4').waitFor();
      return page;
    },
  },
  {
    name: 'safety-card-emergency',
    at: time,
    take: async (app, desktop) => {
      const page = await feelsWrong(app, desktop);
      await tick(page, 1);
      await continueWith(page);
      await page.getByRole('button', { name: 'I am calling' }).waitFor();
      return page;
    },
  },
  {
    name: 'safety-card-today',
    at: time,
    take: async (app, desktop) => {
      const page = await signsOfToday(app, desktop);
      await continueWith(page);
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  {
    name: 'safety-card-start',
    at: time,
    settings: { equipment: { roller: true } },
    take: async (app, desktop) => {
      const page = await openPage('Open Unknot')(app, desktop);
      await ask(page, 'knots.note', tenderSpot);
      await begin(page, { purpose: 'beforePressure', leg: 'left', routine: 'R7' });
      await noneOfThese(page);
      await page.getByText('Question 2 of 2').waitFor();
      await noneOfThese(page);
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  {
    name: 'safety-cards',
    at: time,
    files: healthFile({ ...locked, legs: { left: null, right: null } }),
    take: async (app, desktop) => {
      const page = await openPage('Open Unknot')(app, desktop);
      await begin(page, { purpose: 'again', leg: null, routine: null });
      await continueWith(page);
      await page.getByText('Question 2 of 2').waitFor();
      await continueWith(page);
      await page.getByRole('alert').waitFor();
      return page;
    },
  },
  {
    name: 'main-settings-health',
    at: time,
    take: showHealth,
  },
  {
    name: 'main-settings-health-locked',
    at: time,
    files: healthFile(locked),
    take: async (app, desktop) => {
      const page = await showHealth(app, desktop);
      await page.getByRole('button', { name: 'A professional has checked this: left leg' }).click();
      await scrollTo(page, 'What is closed now, and why');
      return page;
    },
  },
  {
    name: 'main-today-unanswered',
    at: time,
    files: healthFile(unanswered),
    take: openPage('Open Unknot'),
  },
];
