import { Temporal } from 'temporal-polyfill';
import type { HistoryEvent } from '../history/events.ts';
import type { Translator } from '../i18n/translator.ts';
import { exportKnots, exportRows } from './knot-export-rows.ts';
import type { ExportKnot, ExportRow } from './knot-export-rows.ts';
import { KNOT_PAGE_STYLE } from './knot-page-style.ts';

/*
 * The log to take along to a clinician: a table for a spreadsheet, and a page to print. Both say what the person has
 * noted and done, and neither who they are, which app it was, nor what it could be.
 */

const COLUMNS = [
  'date',
  'leg',
  'spot',
  'day',
  'atRest',
  'whenPressed',
  'after',
  'routine',
  'seconds',
  'note',
] as const;
type Column = (typeof COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

/** Spreadsheets tell by it that the letters are Unicode. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a formula would begin, also in full width: at the start of a note, and after what a spreadsheet may take for the
 * end of a cell or a row.
 */
const FORMULA_STARTS = /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/gu;

/** The log as CSV (RFC 4180), in UTF-8 with a byte order mark; days are ISO dates. */
export function knotsCsv(events: readonly HistoryEvent[], t: Translator): string {
  const headings = COLUMNS.map((column) =>
    // A table has no other place for it.
    column === 'note' ? t('knots.export.notesOfOwnLog') : t(`knots.export.headings.${column}`),
  );
  const rows = exportRows(events).map((row) => {
    const cells = cellsOf(row, row.day, t);
    return COLUMNS.map((column) => (column === 'note' ? withoutFormula(cells.note) : cells[column]));
  });
  const lines = [headings, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

/** The log as an HTML page that needs nothing else and runs nothing. `today` is a local day. */
export function knotsPage(events: readonly HistoryEvent[], today: string, t: Translator): string {
  const rows = exportRows(events);
  const knots = exportKnots(events, today);
  const title = escaped(t('knots.export.title'));
  const tables = [
    ...(knots.length === 0 ? [] : [spotsTable(knots, t)]),
    ...(rows.length === 0 ? [`<p>${escaped(t('knots.export.nothing'))}</p>`] : [rowsTable(rows, t)]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escaped(t('app.locale'))}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title>`,
    `<style>${KNOT_PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p>${escaped(t('knots.export.asOf', { date: dateIn(today, t) }))}</p>`,
    `<p><strong>${escaped(t('knots.export.ownLog'))}</strong> ${escaped(t('knots.export.scale'))}</p>`,
    ...tables,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function spotsTable(knots: readonly ExportKnot[], t: Translator): string {
  const columns = ['leg', 'spot', 'from', 'until', 'daysOpen'] as const;
  const headings = columns.map((column) => t(`knots.export.headings.${column}`));
  const rows = knots.map(({ leg, spot, from, until, daysOpen }) => [
    t(`sides.${leg}`),
    t(`knots.spots.${spot}`),
    dateIn(from, t),
    until === null ? t('knots.export.stillOpen') : dateIn(until, t),
    String(daysOpen),
  ]);
  return table(t('knots.export.spots'), headings, rows);
}

function rowsTable(rows: readonly ExportRow[], t: Translator): string {
  const headings = COLUMNS.map((column) => t(`knots.export.headings.${column}`));
  const cells = rows.map((row) => {
    const byColumn = cellsOf(row, dateIn(row.day, t), t);
    return COLUMNS.map((column) => byColumn[column]);
  });
  return table(t('knots.export.entries'), headings, cells);
}

/** What there is not is empty. */
function cellsOf({ leg, entry, session }: ExportRow, date: string, t: Translator): Cells {
  return {
    date,
    leg: t(`sides.${leg}`),
    spot: entry ? t(`knots.spots.${entry.spot}`) : '',
    day: text(entry?.dayOfKnot),
    atRest: text(entry?.atRest),
    whenPressed: text(entry?.whenPressed),
    after: text(session?.after),
    routine: session ? t(`routines.${session.routine}.name`) : '',
    seconds: text(session && Math.round(session.seconds)),
    note: entry?.note ?? '',
  };
}

function table(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = headings.map((heading) => `<th scope="col">${escaped(heading)}</th>`);
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return [
    '<table>',
    `<caption>${escaped(title)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** "6 Mar 2026" */
function dateIn(day: string, t: Translator): string {
  return Temporal.PlainDate.from(day).toLocaleString(t('app.locale'), { dateStyle: 'medium' });
}

function withoutFormula(note: string): string {
  return note.replaceAll(FORMULA_STARTS, "'");
}

function csvCell(cell: string): string {
  return /[",\r\n;\t]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
