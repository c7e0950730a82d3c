import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { en } from '../../shared/i18n/messages/en.ts';
import { catalogue } from '../../shared/routines/catalogue.ts';
import type { Routine } from '../../shared/routines/routine.ts';
import { SOURCES } from '../../shared/routines/sources.ts';
import type { Source } from '../../shared/routines/sources.ts';
import { checkout } from '../scripts/checkout.ts';
import { list, page, table } from './markdown.ts';
import { overview, routineSection } from './routine-section.ts';
import { variantsSection } from './variants-section.ts';
import { GRADES, sourceLink } from './words.ts';

/* Generates the page with the routines and their sources from the app's own data. */

export const ROUTINES_PAGE = path.join(checkout, 'docs', 'routines.md');

type KnownSource = keyof typeof SOURCES;

const ROUTINES = Object.values(catalogue);
const SOURCE_IDS = Object.keys(SOURCES) as KnownSource[];

export async function routinesPage(): Promise<string> {
  const config = await resolveConfig(ROUTINES_PAGE);
  return format(wholePage(), { ...config, parser: 'markdown' });
}

function wholePage(): string {
  return page([
    '<!-- Made by `npm run evidence` from shared/routines and shared/i18n: change it there. -->',
    '# The routines and their sources',
    'Unknot is a comfort app: it does not diagnose, treat or promise anything. No clinician has reviewed this page yet. What else the app goes by is in [evidence.md](evidence.md), and how one of the routines is chosen in [engine.md](engine.md#which-routine-is-proposed).',
    'Steps stand in the order in which they are done. A time is the seconds of exercise and, in brackets, minutes and seconds with the times to get ready. “Our choice” is what no source was found for; so is how often the figure moves at one’s own pace.',
    `The player shows with each of them: “${en.routines.stopLine}”`,
    overview(ROUTINES),
    'What each step looks like: [seated](images/poses-seated.png), [standing](images/poses-standing.png), [on the floor](images/poses-floor.png).',
    ...ROUTINES.map((routine) => routineSection(routine)),
    variantsSection(ROUTINES),
    sourcesSection(),
    SOURCE_IDS.flatMap((id) => definitionsOf(id)).join('\n'),
  ]);
}

function sourcesSection(): string {
  return page([
    '## Sources',
    'The figure is the one that the app goes by. The originals of M and S are to be read before a public release.',
    list(Object.entries(GRADES).map(([grade, meaning]) => `**${grade}**: ${meaning}.`)),
    table(
      ['Source', 'Grade', 'Who and what', 'Figure', 'In'],
      SOURCE_IDS.map((id) => {
        const { grade, title, figure }: Source = SOURCES[id];
        return [sourceLink(id), grade, title, figure, usersOf(id).join(', ')];
      }),
    ),
  ]);
}

function usersOf(id: KnownSource): readonly string[] {
  const uses = ({ sources, steps }: Routine) =>
    [...sources, ...steps.flatMap((step) => step.sources)].includes(id);
  return ROUTINES.filter(uses).map((routine) => routine.id);
}

/** The link definitions of the sources. */
function definitionsOf(id: KnownSource): readonly string[] {
  const { address }: Source = SOURCES[id];
  return address === null ? [] : [`[${id}]: ${address}`];
}
