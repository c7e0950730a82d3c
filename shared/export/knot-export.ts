import { Temporal } from 'temporal-polyfill';
import type { HistoryEvent } from '../history/events.ts';
import type { Translator } from '../i18n/translator.ts';
import { knotExportRows, exportRows } from './knot-export-rows.ts';
import type { ExportKnot, ExportRow } from './knot-export-rows.ts';
import { KNOT_PAGE_STYLE } from './knot-page-style.ts';

/*
 * Exports the knot log for a clinician: a table for a spreadsheet, and a page to print. Both contain what the person
 * noted and did. Neither names the person, the app or a diagnosis.
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

/** Makes spreadsheets read the file as Unicode. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Places where a spreadsheet could read a formula: at the start of a note, and after a character that may end a cell or a
 * row. Full-width signs count too.
 */
const FORMULA_STARTS = /^(?=[\t\r\n])|(?<=^|[;\t\r\n])(?=\s*[=+\-@＝＋－＠])/gu;

/** The log as CSV (RFC 4180), in UTF-8 with a byte order mark; days are ISO dates. */
export function knotsCsv(events: readonly HistoryEvent[], t: Translator): string {
  const headings = COLUMNS.map((column) =>
    // The table has no other place for this remark.
    column === 'note' ? t('knots.export.notesOfOwnLog') : t(`knots.export.headings.${column}`),
  );
  const rows = exportRows(events).map((row) => {
    const cells = cellsOf(row, row.day, t);
    return COLUMNS.map((column) => (column === 'note' ? defuseFormulas(cells.note) : cells[column]));
  });
  const lines = [headings, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

/** The log as a self-contained HTML page without scripts. `today` is a local day. */
export function knotsPage(events: readonly HistoryEvent[], today: string, t: Translator): string {
  const rows = exportRows(events);
  const knots = knotExportRows(events, today);
  const title = escapeHtml(t('knots.export.title'));
  const tables = [
    ...(knots.length === 0 ? [] : [spotsTable(knots, t)]),
    ...(rows.length === 0 ? [`<p>${escapeHtml(t('knots.export.nothing'))}</p>`] : [rowsTable(rows, t)]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(t('app.locale'))}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title>`,
    `<style>${KNOT_PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    `<p>${escapeHtml(t('knots.export.asOf', { date: dateIn(today, t) }))}</p>`,
    `<p><strong>${escapeHtml(t('knots.export.ownLog'))}</strong> ${escapeHtml(t('knots.export.scale'))}</p>`,
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

/** Missing values become empty cells. */
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
  const heads = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`);
  const lines = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  );
  return [
    '<table>',
    `<caption>${escapeHtml(title)}</caption>`,
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

function defuseFormulas(note: string): string {
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

function escapeHtml(words: string): string {
  return words.replaceAll(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
