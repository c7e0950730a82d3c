import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { HEALTH_SOURCES } from '../../shared/safety/health-sources.ts';
import { DOSE_SOURCES } from '../../shared/routines/dose-sources.ts';
import { KNOT_SOURCES } from '../../shared/knots/knot-sources.ts';
import { BLOCKS, SIGN_SOURCES } from '../../shared/safety/safety-blocks.ts';
import type { Block } from '../../shared/safety/safety-blocks.ts';
import { CARD_SOURCES } from '../../shared/safety/safety-cards.ts';
import { CARDS } from '../../shared/safety/safety-view.ts';
import { WATER_FIGURES, WATER_STATEMENTS } from '../../shared/water/water-statements.ts';
import { en } from '../../shared/i18n/messages/en.ts';
import type { Source } from '../../shared/routines/sources.ts';
import { checkout } from '../scripts/checkout.ts';
import { CLOSURE_SOURCES, closuresSection } from './closures-section.ts';
import { REWORDED, TO_DECIDE } from './health-review.ts';
import { list, page, table } from './markdown.ts';
import { gradesOf, linkTo, readingCell, sourceCell, statementTable } from './statement-table.ts';
import type { HealthSources, KnownSource, Statement } from './statement-table.ts';
import { GRADES } from './words.ts';

/* Generates the page with every health statement of the app and its source, from the app's own data. */

export const HEALTH_PAGE = path.join(checkout, 'docs', 'health-content.md');

const SOURCE_IDS = Object.keys(HEALTH_SOURCES) as KnownSource[];

export async function healthPage(): Promise<string> {
  const config = await resolveConfig(HEALTH_PAGE);
  return format(wholePage(), { ...config, parser: 'markdown' });
}

function wholePage(): string {
  return page([
    '<!-- Made by `npm run evidence` from shared/safety, shared/water, shared/i18n and build/evidence: change it there. -->',
    '# What Unknot says about health',
    'Unknot is a comfort app: it does not diagnose, score, reassure or promise anything. This page lists every statement of the safety check, of the log of knots and of the water rules with its source, as the app shows it. “Our choice” is what no source was found for. No clinician has reviewed it yet. The routines have [a page of their own](routines.md).',
    '## What a clinician is asked to decide',
    'Before a public release. Each line says what the app does and what it rests on. R11 and R12 are not built yet.',
    table(
      ['To decide', 'What the app does', 'It rests on'],
      TO_DECIDE.map(([question, now, basis]) => [question, now, linked(basis)]),
    ),
    '## How to read the tables',
    list(Object.entries(GRADES).map(([grade, meaning]) => `Grade **${grade}**: ${meaning}.`)),
    'Reading is the school grade that the whole text asks for (Flesch–Kincaid), every word counted and no sentence split at a colon or semicolon. Where medical words must stay, the grade without them follows. `npm test` holds each card and question of the safety check to 7, and any text to 9.',
    safetySection(),
    closuresSection(),
    knotsSection(),
    '## The doses that a person chooses',
    statementTable('What it says', joined(en.routines.doses, DOSE_SOURCES)),
    waterSection(),
    statementsOf('Anywhere else', OTHERS),
    '## Worded in another way than the evidence',
    'Where the text of the evidence was harder, or was meant for us rather than for the person, this is the change:',
    table(['Where', 'Change'], REWORDED),
    sourcesSection(),
  ]);
}

function safetySection(): string {
  return page([
    '## The safety check',
    'Any tick of the first two blocks, or “not sure” in the second, ends the check at once. Nothing is counted.',
    ...(Object.keys(BLOCKS) as Block[]).map((block) => blockSection(block)),
    '### The cards',
    statementTable(
      'What it says',
      CARDS.map((card) => ({
        title: en.safety.cards[card].title,
        says: en.safety.cards[card].text,
        sources: CARD_SOURCES[card],
      })),
    ),
  ]);
}

function blockSection(block: Block): string {
  const { title, question } = en.safety.blocks[block];
  const signs = BLOCKS[block].map((sign) => ({ says: en.safety.signs[sign], sources: SIGN_SOURCES[sign] }));
  return page([
    `### ${title}`,
    `“${question}” Reading, with all of its signs: ${readingCell([question, ...signs.map(({ says }) => says)])}.`,
    statementTable('Sign', signs),
  ]);
}

function knotsSection(): string {
  const { branches, advice, noPressure } = en.knots;
  return page([
    '## The log of knots',
    statementTable('What a score leads to', joined(branches, KNOT_SOURCES.branches)),
    statementTable('Advice to see somebody', joined(advice, KNOT_SOURCES.advice)),
    statementTable('Why there is no pressure now', joined(noPressure, KNOT_SOURCES.noPressure)),
  ]);
}

function waterSection(): string {
  return page([
    '## Water',
    statementTable('What it says', joined(en.water.says, WATER_STATEMENTS)),
    table(
      ['What it goes by', 'Figure', 'Source', 'Grade'],
      WATER_FIGURES.map(({ what, value, unit, sources }) => [
        what,
        `${value} ${unit}`,
        sourceCell(sources),
        gradesOf(sources),
      ]),
    ),
  ]);
}

/** What stands neither in a check nor in the log nor beside water. */
const OTHERS: readonly Statement[] = [
  { says: en.routines.stopLine, sources: ['ST8', 'unsourced'] },
  { says: en.knots.limits, sources: KNOT_SOURCES.rules.limits },
  { says: en.knots.halved, sources: KNOT_SOURCES.rules.halved },
  { says: en.knots.under18, sources: KNOT_SOURCES.rules.under18 },
  { says: en.standingLong, sources: ['BR7', 'BR9'] },
];

function statementsOf(head: string, statements: readonly Statement[]): string {
  return page([`## ${head}`, statementTable('What it says', statements)]);
}

function joined<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  sources: Readonly<Record<Key, HealthSources>>,
): readonly Statement[] {
  const keys = Object.keys(sources) as Key[];
  return keys.map((key) => ({ says: texts[key], sources: sources[key] }));
}

function sourcesSection(): string {
  const used = usedSources();
  return page([
    '## Sources',
    table(
      ['Source', 'Grade', 'Who and what', 'Figure'],
      used.map((id) => {
        const { grade, title, figure }: Source = HEALTH_SOURCES[id];
        return [linkTo(id), grade, title, figure];
      }),
    ),
    used.flatMap(definitionsOf).join('\n'),
  ]);
}

function usedSources(): readonly KnownSource[] {
  const { branches, advice, noPressure, rules } = KNOT_SOURCES;
  const lists: readonly (readonly HealthSources[])[] = [
    Object.values(SIGN_SOURCES),
    Object.values(CARD_SOURCES),
    ...[branches, advice, noPressure, rules].map((one) => Object.values<HealthSources>(one)),
    Object.values(DOSE_SOURCES),
    Object.values(WATER_STATEMENTS),
    WATER_FIGURES.map(({ sources }) => sources),
    OTHERS.map(({ sources }) => sources),
    CLOSURE_SOURCES,
    [SOURCE_IDS.filter((id) => TO_DECIDE.some(([, , basis]) => names(basis, id)))],
  ];
  const used = new Set(lists.flat(2));
  return SOURCE_IDS.filter((id) => used.has(id));
}

/** The text with a link for each source that it names. */
function linked(text: string): string {
  return SOURCE_IDS.filter((id) => names(text, id)).reduce(
    (sum, id) => sum.replaceAll(new RegExp(String.raw`\b${id}\b`, 'gu'), linkTo(id)),
    text,
  );
}

function names(text: string, id: KnownSource): boolean {
  return new RegExp(String.raw`\b${id}\b`, 'u').test(text);
}

/** The link definitions. */
function definitionsOf(id: KnownSource): readonly string[] {
  const { address }: Source = HEALTH_SOURCES[id];
  return address === null ? [] : [`[${id}]: ${address}`];
}
