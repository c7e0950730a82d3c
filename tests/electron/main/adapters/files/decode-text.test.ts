import { expect, test } from 'vitest';
import {
  decodeLossy,
  decodeText,
  isUtf16,
  withoutEncoding,
} from '../../../../../electron/main/adapters/files/decode-text.ts';

const TEXT = '{"ä": "日本 😀"}\r\n';
const low = (text: string): Buffer => Buffer.from(text, 'utf16le');
const high = (text: string): Buffer => low(text).swap16();

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-8 with two marks', Buffer.from(`\uFEFF\uFEFF${TEXT}`)],
  ['UTF-16, the low byte first', low(`\uFEFF${TEXT}`)],
  ['UTF-16, the high byte first', high(`\uFEFF${TEXT}`)],
])('%s is read as what it is', (_name, bytes) => {
  expect([decodeText(bytes), decodeLossy(bytes), withoutEncoding(bytes).toString()]).toEqual([
    TEXT,
    TEXT,
    TEXT,
  ]);
});

test.each([
  ['nothing', Buffer.alloc(0), ''],
  ['a mark alone', Buffer.from('\uFEFF'), ''],
  ['a mark of UTF-16 alone', low('\uFEFF'), ''],
  ['a byte of no text', Buffer.from([0x7b, 0xff]), null],
  ['the first byte of a mark', Buffer.from([0xff]), null],
  ['half a letter at the end', Buffer.concat([low('\uFEFF{'), Buffer.from([0x7d])]), null],
  ['half a pair of UTF-16', low('\uFEFF\uD83D'), null],
])('%s', (_name, bytes, text) => {
  const before = Buffer.from(bytes);
  expect([decodeText(bytes), bytes]).toEqual([text, before]);
});

test('what is no text keeps its bytes, and can be looked at all the same', () => {
  const [single, odd] = [Buffer.from([0x7b, 0xff]), Buffer.concat([low('\uFEFF{'), Buffer.from([0x7d])])];
  expect([withoutEncoding(single), withoutEncoding(odd)]).toEqual([single, odd]);
  expect(decodeLossy(single)).toBe('{\uFFFD');
});

test('the mark of UTF-16 takes both of its bytes, in the one order or the other', () => {
  const heads = [[], [0xff], [0xfe], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xff], [0xff, 0xfe, 0x7b]];
  expect(heads.map((head) => isUtf16(Buffer.from(head)))).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
    true,
  ]);
});
