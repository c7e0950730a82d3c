import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { HEALTH_SOURCES } from '../../shared/safety/health-sources.ts';
import type { HealthSourceId } from '../../shared/safety/health-sources.ts';
import { KNOT_SOURCES } from '../../shared/knots/knot-sources.ts';
import { BLOCKS, SIGN_SOURCES } from '../../shared/safety/safety-blocks.ts';
import type { Block } from '../../shared/safety/safety-blocks.ts';
import { CARD_SOURCES } from '../../shared/safety/safety-cards.ts';
import { CARDS } from '../../shared/safety/safety-view.ts';
import { WATER_FIGURES, WATER_STATEMENTS } from '../../shared/water/water-statements.ts';
import { en } from '../../shared/i18n/messages/en.ts';
import type { Source } from '../../shared/routines/sources.ts';
import { checkout } from '../scripts/checkout.ts';
import { REWORDED, TO_REVIEW } from './health-review.ts';
import { list, page, table } from './markdown.ts';
import { GRADES } from './words.ts';

/* Generates the page with every health statement of the app and its source, from the app's own data. */

export const HEALTH_PAGE = path.join(checkout, 'docs', 'health-content.md');

type Sources = readonly HealthSourceId[];
type KnownSource = keyof typeof HEALTH_SOURCES;

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
    '## To be reviewed by a clinician before a public release',
    list(TO_REVIEW),
    safetySection(),
    '## The log of knots',
    statements('What a score leads to', en.knots.branches, KNOT_SOURCES.branches),
    statements('Advice to see somebody', en.knots.advice, KNOT_SOURCES.advice),
    statements('Why there is no pressure now', en.knots.noPressure, KNOT_SOURCES.noPressure),
    waterSection(),
    '## Worded in another way than the evidence',
    'The reading grade (Flesch–Kincaid) counts every word of the text as it is shown. It is 7 at most for each card of the safety check, and 9 at most for any text; `npm test` checks it. Where the text of the evidence was harder, or was meant for us rather than for the person, this is the change:',
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
    table(
      ['Card', 'What it says', 'Source'],
      CARDS.map((card) => {
        const { title, text } = en.safety.cards[card];
        return [`**${title}**`, text, links(CARD_SOURCES[card])];
      }),
    ),
  ]);
}

function waterSection(): string {
  return page([
    '## Water',
    statements('What it says', en.water.says, WATER_STATEMENTS),
    table(
      ['What it goes by', 'Figure', 'Source'],
      WATER_FIGURES.map(({ what, value, unit, sources }) => [what, `${value} ${unit}`, links(sources)]),
    ),
  ]);
}

function sourcesSection(): string {
  const used = usedSources();
  return page([
    '## Sources',
    list(Object.entries(GRADES).map(([grade, meaning]) => `**${grade}**: ${meaning}.`)),
    table(
      ['Source', 'Grade', 'Who and what', 'Figure'],
      used.map((id) => {
        const { grade, title, figure }: Source = HEALTH_SOURCES[id];
        return [link(id), grade, title, figure];
      }),
    ),
    used.flatMap(definitionsOf).join('\n'),
  ]);
}

function blockSection(block: Block): string {
  const { title, question } = en.safety.blocks[block];
  return page([
    `### ${title}`,
    `“${question}”`,
    table(
      ['Sign', 'Source'],
      BLOCKS[block].map((sign) => [en.safety.signs[sign], links(SIGN_SOURCES[sign])]),
    ),
  ]);
}

function statements<Key extends string>(
  head: string,
  texts: Readonly<Record<Key, string>>,
  sources: Readonly<Record<Key, Sources>>,
): string {
  const keys = Object.keys(sources) as Key[];
  return table(
    [head, 'Source'],
    keys.map((key) => [texts[key], links(sources[key])]),
  );
}

function usedSources(): readonly KnownSource[] {
  const { branches, advice, noPressure, rules } = KNOT_SOURCES;
  const lists: readonly (readonly Sources[])[] = [
    Object.values(SIGN_SOURCES),
    Object.values(CARD_SOURCES),
    ...[branches, advice, noPressure, rules].map((one) => Object.values<Sources>(one)),
    Object.values(WATER_STATEMENTS),
    WATER_FIGURES.map(({ sources }) => sources),
  ];
  const used = new Set(lists.flat(2));
  return SOURCE_IDS.filter((id) => used.has(id));
}

/** Links to the sources, or "our choice" if there are none. */
function links(ids: Sources): string {
  const known = ids.flatMap((id) => (id === 'unsourced' ? [] : [link(id)]));
  if (known.length === ids.length) return known.join(', ');
  return known.length === 0 ? 'our choice' : `${known.join(', ')}, in part our choice`;
}

/** A source without an address is only its name. */
function link(id: KnownSource): string {
  const { address }: Source = HEALTH_SOURCES[id];
  return address === null ? id : `[${id}]`;
}

/** The link definitions. */
function definitionsOf(id: KnownSource): readonly string[] {
  const { address }: Source = HEALTH_SOURCES[id];
  return address === null ? [] : [`[${id}]: ${address}`];
}
