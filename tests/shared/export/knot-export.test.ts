import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { knotsCsv, knotsPage } from '../../../shared/export/knot-export.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { gone, log, noted, routineOver } from '../knots/knot-cases.ts';
import { readCsv } from './read-csv.ts';

const t = createTranslator('en');

const EVENTS = log(
  ['2026-03-02', noted({ note: 'After the train, "stiff"' })],
  ['2026-03-02', routineOver('R7', [259.5, 0])],
  ['2026-03-02', { what: 'comfort', routine: 'R7', leg: 'left', score: 2 }],
  ['2026-03-03', noted({ leg: 'right', spot: 'heelCord', firstNoticed: '2026-03-03' }, 'b')],
  ['2026-03-04', routineOver('R8', [0, 145])],
  ['2026-03-05', gone('b')],
);

const HEADINGS = [
  'Date',
  'Leg',
  'Spot',
  'Day of the spot',
  'Score at rest, before',
  'Score when pressed, before',
  'Score after',
  'Routine',
  'Seconds',
  'Notes',
];
const CSV_HEADINGS = [...HEADINGS.slice(0, -1), 'Notes (own log, no medical finding)'];

describe('the table', () => {
  it('has a byte order mark, lines that end with CRLF, and quotes only where they are needed', () => {
    expect(knotsCsv(EVENTS, t)).toBe(
      [
        '\uFEFFDate,Leg,Spot,Day of the spot,"Score at rest, before","Score when pressed, before",Score after,Routine,Seconds,"Notes (own log, no medical finding)"',
        '2026-03-02,Left leg,Middle of the calf,2,1,3,2,"Easing a tender spot, on the floor",260,"After the train, ""stiff"""',
        '2026-03-03,Right leg,Heel cord,1,1,3,,,,',
        '2026-03-04,Right leg,,,,,,"Easing a tender spot, on a chair",145,',
        '',
      ].join('\r\n'),
    );
  });

  it('has its headings when nothing was noted', () => {
    expect(readCsv(knotsCsv([], t).slice(1))).toEqual([CSV_HEADINGS]);
  });

  const noteIn = (note: string) => {
    const [, row] = readCsv(knotsCsv(log(['2026-03-02', noted({ note })]), t).slice(1));
    return row?.at(-1);
  };

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-3 since yesterday', "'-3 since yesterday"],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)"],
    ['\t=1+1', "'\t'=1+1"],
    ['\rlate', "'\rlate"],
    ['  =1+1', "'  =1+1"],
    ['＝1+1', "'＝1+1"],
    ['sore;=1+1', "sore;'=1+1"],
    ['sore\n=1+1', "sore\n'=1+1"],
  ])('makes no formula of %j', (note, cell) => {
    expect(noteIn(note)).toBe(cell);
  });

  test.each(['better = good', 'a-b', 'x@y.z', 'two\r\nlines', "it's", '3, then 2; "1"', ' ', ''])(
    'leaves %j as it is',
    (note) => {
      expect(noteIn(note)).toBe(note);
    },
  );

  it('gives each note back, and nothing that a spreadsheet would reckon with', () => {
    const signs = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ';',
      ',',
      '"',
      "'",
      ' ',
      'a',
      'ä',
      '＝',
    );
    const anyNote = fc.oneof(
      fc.string({ unit: signs, maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(anyNote, { minLength: 1, maxLength: 3 }), (notes) => {
        const events = log(
          ...notes.map((note, index) => ['2026-03-02', noted({ note }, String(index))] as const),
        );
        const [headings, ...rows] = readCsv(knotsCsv(events, t).slice(1));
        expect(headings).toEqual(CSV_HEADINGS);
        expect(rows.map((row) => row.length)).toEqual(notes.map(() => HEADINGS.length));
        const cells = rows.map((row) => row.at(-1) ?? '');
        expect(cells.map((cell) => cell.replaceAll("'", ''))).toEqual(
          notes.map((note) => note.replaceAll("'", '')),
        );
        expect(
          cells.filter((cell) => /(?:^|[;\t\r\n])\s*[=+\-@＝]/u.test(cell) || /^[\t\r\n]/u.test(cell)),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the page', () => {
  const page = (events = EVENTS) => knotsPage(events, '2026-03-06', t);
  /** The cells of each row, of both tables one after the other. */
  const rowsOf = (html: string) =>
    [...html.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd](?: scope="col")?>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => cell),
    );

  it('has the spots with the days they are open, and what was noted and done day by day', () => {
    expect(rowsOf(page())).toEqual([
      ['Leg', 'Spot', 'First noticed', 'Ended', 'Days open'],
      ['Left leg', 'Middle of the calf', '1 Mar 2026', 'still open', '6'],
      ['Right leg', 'Heel cord', '3 Mar 2026', '5 Mar 2026', '3'],
      HEADINGS,
      [
        '2 Mar 2026',
        'Left leg',
        'Middle of the calf',
        '2',
        '1',
        '3',
        '2',
        'Easing a tender spot, on the floor',
        '260',
        'After the train, &quot;stiff&quot;',
      ],
      ['3 Mar 2026', 'Right leg', 'Heel cord', '1', '1', '3', '', '', '', ''],
      ['4 Mar 2026', 'Right leg', '', '', '', '', '', 'Easing a tender spot, on a chair', '145', ''],
    ]);
  });

  it('says of when it is and what it is not, and neither who nor with what', () => {
    const html = page();
    expect(html).toContain('<p>As of 6 Mar 2026</p>');
    expect(html).toContain('<strong>This is the person’s own log. It is no medical finding.</strong>');
    expect(html).not.toMatch(/unknot/iu);
  });

  it('names nothing that it could be', () => {
    const all = `${page()}${knotsCsv(EVENTS, t)}`;
    expect(all).not.toMatch(/clot|thrombosis|strain|tear|cramp|knot|trigger point|injury|diagnos/iu);
  });

  it('runs nothing, loads nothing, and shows a note as it was written', () => {
    const note = `<script>alert("1")</script><img src=x onerror='a()'> & =1+1\nsecond line`;
    const html = page(log(['2026-03-02', noted({ note })]));
    expect(html.match(/<script|<img|<link|<a |href=|url\(|@import/gu)).toBe(null);
    expect(html).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; =1+1\nsecond line</td>',
    );
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('prints black on white, on the paper that there is', () => {
    const html = page();
    expect([...html.matchAll(/#[0-9a-f]{3,8}\b/gu)].map(([colour]) => colour)).toEqual([
      '#fff',
      '#000',
      '#000',
    ]);
    expect(html).toContain('@page { margin: 15mm; }');
    expect(html).not.toMatch(/@page[^}]*\bsize:/u);
  });

  it('says so when nothing was noted', () => {
    const html = page([]);
    expect(html).toContain('<p>Nothing has been noted.</p>');
    expect(rowsOf(html)).toEqual([]);
  });

  it('has only a table of days when there were sessions and no spot', () => {
    const html = page(log(['2026-03-02', routineOver('R8', [145, 0])]));
    expect(rowsOf(html).map(([first]) => first)).toEqual(['Date', '2 Mar 2026']);
  });
});
