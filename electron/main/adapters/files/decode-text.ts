import { isUtf8 } from 'node:buffer';

/*
 * Text as people's programs save it: UTF-8, with a byte order mark or without, and UTF-16 with one. Editors and shells,
 * above all on Windows, save a file anew in any of these.
 */

const UTF16_LITTLE_ENDIAN = Buffer.from([0xff, 0xfe]);
const UTF16_BIG_ENDIAN = Buffer.from([0xfe, 0xff]);

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The length of the marks of UTF-16 in bytes. */
const MARK = UTF16_LITTLE_ENDIAN.length;

/** One of two units that make a letter only together. */
const HALF_A_PAIR = /\p{Surrogate}/u;

/** Some programs add a mark to a file that has one already. */
const MARKS = /^\uFEFF+/u;

/** The text without its byte order mark; `null` when the bytes are not text. */
export function decodeText(bytes: Uint8Array): string | null {
  const buffer = asBuffer(bytes);
  if (isUtf16(buffer)) return decodeUtf16(buffer);
  return isUtf8(buffer) ? withoutMark(buffer.toString()) : null;
}

/** The same, with a sign of replacement for every byte that is not text. */
export function decodeLossy(bytes: Uint8Array): string {
  return decodeText(bytes) ?? withoutMark(asBuffer(bytes).toString());
}

/** The same text in UTF-8 without a mark; bytes that are not text, or have no mark, as they are. */
export function withoutEncoding(bytes: Buffer): Buffer {
  if (hasUtf8Mark(bytes)) return withoutEncoding(bytes.subarray(UTF8_MARK.length));
  if (!isUtf16(bytes)) return bytes;
  const text = decodeUtf16(bytes);
  return text === null ? bytes : Buffer.from(text);
}

/** Whether the bytes begin with a mark of UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  const mark = asBuffer(bytes).subarray(0, MARK);
  return mark.equals(UTF16_LITTLE_ENDIAN) || mark.equals(UTF16_BIG_ENDIAN);
}

function hasUtf8Mark(buffer: Buffer): boolean {
  return buffer.subarray(0, UTF8_MARK.length).equals(UTF8_MARK);
}

function decodeUtf16(buffer: Buffer): string | null {
  if (buffer.length % 2 !== 0) return null;
  const isBigEndian = buffer.subarray(0, MARK).equals(UTF16_BIG_ENDIAN);
  const text = (isBigEndian ? Buffer.from(buffer).swap16() : buffer).toString('utf16le');
  return HALF_A_PAIR.test(text) ? null : withoutMark(text);
}

function withoutMark(text: string): string {
  return text.replace(MARKS, '');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
