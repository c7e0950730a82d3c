import { HEALTH_SOURCES } from '../../shared/safety/health-sources.ts';
import type { HealthSourceId } from '../../shared/safety/health-sources.ts';
import type { Source } from '../../shared/routines/sources.ts';
import { table } from './markdown.ts';
import { medicalWordsIn, withoutMedicalWords } from './medical-words.ts';
import { roundedGrade, wordsOf } from './reading-grade.ts';

/* What the app says about health, each statement with its sources and its grades. */

export type HealthSources = readonly HealthSourceId[];
export type KnownSource = keyof typeof HEALTH_SOURCES;

export interface Statement {
  readonly says: string;
  readonly sources: HealthSources;
  /** The heading of a card; it is read together with what the card says. */
  readonly title?: string;
}

export function statementTable(head: string, statements: readonly Statement[]): string {
  return table(
    [head, 'Source', 'Grade', 'Reading'],
    statements.map(({ title, says, sources }) => [
      title === undefined ? says : `**${title}${title.endsWith('?') ? '' : '.'}** ${says}`,
      sourceCell(sources),
      gradesOf(sources),
      readingCell(title === undefined ? [says] : [title, says]),
    ]),
  );
}

/** Links to the sources, or "our choice" if there are none. */
export function sourceCell(ids: HealthSources): string {
  const known = knownOf(ids).map(linkTo);
  if (known.length === 0) return 'our choice';
  return `${known.join(', ')}${known.length < ids.length ? ', in part our choice' : ''}`;
}

/** The grades of the sources, in their order and each once; empty if all of it is our choice. */
export function gradesOf(ids: HealthSources): string {
  const grades = knownOf(ids).map((id) => HEALTH_SOURCES[id].grade);
  return [...new Set(grades)].join(', ');
}

/** A source without an address is only its name. */
export function linkTo(id: KnownSource): string {
  const { address }: Source = HEALTH_SOURCES[id];
  return address === null ? id : `[${id}]`;
}

/** Fewer words than this are a label, whose grade says nothing. */
const LABEL = 6;

/** The school grade of the whole text, then that without the medical words, if it has any. */
export function readingCell(texts: readonly string[]): string {
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  if (words < LABEL) return 'label';
  const medical = [...new Set(texts.flatMap(medicalWordsIn))];
  const whole = roundedGrade(texts).toFixed(1);
  if (medical.length === 0) return whole;
  return `${whole}; ${roundedGrade(texts.map(withoutMedicalWords)).toFixed(1)} without ${medical.join(', ')}`;
}

function knownOf(ids: HealthSources): readonly KnownSource[] {
  return ids.flatMap((id) => (id === 'unsourced' ? [] : [id]));
}
