/**
 * The style of the printable page: black on white, with lines instead of colours. It sets no paper size, so the printer's
 * own applies; the margins fit A4 and Letter.
 */
export const KNOT_PAGE_STYLE = `
  :root { color-scheme: light; }
  body { margin: 2rem; background: #fff; color: #000; font: 11pt/1.4 sans-serif; }
  h1 { font-size: 16pt; }
  table { width: 100%; margin-top: 1.5rem; border-collapse: collapse; font-size: 9pt; }
  caption { padding-bottom: 0.4rem; font-size: 12pt; font-weight: bold; text-align: start; }
  th, td { padding: 0.2rem 0.3rem; border: 0.5pt solid #000; text-align: start; vertical-align: top; }
  td:first-child { white-space: nowrap; }
  td:last-child { min-width: 8em; overflow-wrap: anywhere; white-space: pre-line; }
  @page { margin: 15mm; }
  @media print {
    body { margin: 0; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    caption { break-after: avoid; }
  }
`;
