import { refuse, OWN_LIMITS, type Refusal } from './own-limits';

/** The encodings that a reader's file may have. */
export const ENCODINGS = ['utf-8', 'windows-1251', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Bytes, read as text: without byte order mark, every line ended by LF. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The first bytes of a zip (and so of .xlsx and .ods), of a gzip, of an old .xls and of a PDF. */
const ARCHIVES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/**
 * Reads bytes as text. The encoding is told by the byte order mark; without one, by whether the bytes are UTF-8: what is
 * not is taken for windows-1251, as Russian spreadsheets save it.
 *
 * @param chosen the encoding where the reader has corrected it
 */
export function decodeBytes(bytes: Uint8Array, chosen: Encoding | null = null): DecodedText | Refusal {
  if (bytes.length > OWN_LIMITS.bytes) return refuse('too-large', null, bytes.length);
  if (bytes.length === 0) return refuse('empty');
  if (ARCHIVES.some((head) => head.every((byte, at) => bytes[at] === byte))) return refuse('archive');
  const encoding = chosen ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuse('not-text', lineAt(text, nul));
  return text.trim() === '' ? refuse('empty') : { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
