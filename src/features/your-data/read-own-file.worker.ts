/// <reference lib="webworker" />
import { formatPeriod } from '../../chart/formats/format-period';
import { extentOf } from '../../chart/large/large-axis';
import { arrangeOwn, distinctValues, ownNumbers, ownSeries } from '../../data/own/arrange-own-claims';
import { isRefusal, OWN_LIMITS, refuse } from '../../data/own/own-limits';
import { ownExcel } from '../../data/own/own-excel';
import { ownPackage } from '../../data/own/own-package';
import { type OwnTable, readOwnFile } from '../../data/own/read-own-file';
import { translator } from '../../data/texts/translator';
import { type Claim, type Evidence, type Status } from '../../domain/claim';
import { type Role } from '../../data/own/match-columns';
import { FEW, type OwnDeed, type OwnReply, type OwnRequests } from './own-messages';

// The reader's file lives here, and nowhere else: the page gets numbers to draw and the rows near the ones on screen.

type Handlers = {
  readonly [Deed in OwnDeed]: (
    ask: OwnRequests[Deed]['ask'],
  ) => OwnRequests[Deed]['answer'] | Promise<OwnRequests[Deed]['answer']>;
};

let table: OwnTable | null = null;
let places = new Uint32Array();

const handlers: Handlers = {
  open: async ({ file, corrections }) => {
    const started = performance.now();
    if (file.size > OWN_LIMITS.bytes) return refuse('too-large', null, file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readOwnFile(bytes, file.name, corrections, (part) => {
      reply({ progress: part });
    });
    if (isRefusal(read)) return read;
    table = read;
    const { claims, reading, ...rest } = read;
    const choices = (role: Role, of: (claim: Claim) => string): readonly string[] =>
      reading.columns[role] === undefined ? [] : distinctValues(claims, of);
    return {
      ...rest,
      reading,
      claims: claims.length,
      series: ownSeries(claims),
      sources: choices('source', ({ source }) => source),
      evidence: choices('evidence', ({ evidence }) => evidence) as readonly Evidence[],
      status: choices('status', ({ status }) => status) as readonly Status[],
      took: performance.now() - started,
    };
  },
  arrange: ({ view, language }) => {
    const { claims } = opened();
    places = arrangeOwn(claims, view, language) as Uint32Array<ArrayBuffer>;
    const numbers = ownNumbers(claims, places);
    return {
      numbers,
      extent: extentOf(numbers),
      count: places.length,
      claims: places.length <= FEW ? claimsAt(0, places.length) : null,
    };
  },
  rows: ({ from, to }) => claimsAt(from, to),
  cells: ({ place }) => {
    const { claims, header } = opened();
    const record = claims[places[place] ?? -1]?.record;
    return {
      line: record?.line ?? 0,
      cells: header.map((name, at) => ({ name, text: record?.cells[at] ?? '' })),
    };
  },
  excel: ({ language, messages }) => {
    const { reading } = opened();
    const text = ownExcel({
      claims: claimsAt(0, places.length),
      columns: reading.columns,
      language,
      translate: { en: translator(messages.en, 'en'), ru: translator(messages.ru, 'ru') },
      formatPeriod,
    });
    return new TextEncoder().encode(text);
  },
  pack: ({ claimsSchema, chart, day, messages }) => {
    const { file, reading, claims } = opened();
    return ownPackage({
      file,
      claims: claimsAt(0, places.length),
      columns: reading.columns,
      total: claims.length,
      claimsSchema,
      chart,
      day,
      translate: { en: translator(messages.en, 'en'), ru: translator(messages.ru, 'ru') },
      sha256,
    });
  },
};

addEventListener('message', ({ data }: MessageEvent<{ id: number; deed: OwnDeed; ask: never }>) => {
  void answer(data);
});

async function answer({ id, deed, ask }: { id: number; deed: OwnDeed; ask: never }): Promise<void> {
  try {
    const result: OwnRequests[OwnDeed]['answer'] = await handlers[deed](ask);
    // Numbers and files are handed over, not copied.
    const handed =
      'numbers' in result
        ? Object.values(result.numbers).map(({ buffer }: Float64Array) => buffer)
        : result instanceof Uint8Array
          ? [result.buffer]
          : [];
    postMessage({ id, answer: result } satisfies OwnReply, { transfer: handed as ArrayBuffer[] });
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

function reply(message: OwnReply): void {
  postMessage(message);
}

function opened(): OwnTable {
  if (!table) throw new RangeError('no file is open');
  return table;
}

function claimsAt(from: number, to: number): Claim[] {
  const { claims } = opened();
  return [...places.subarray(from, to)].flatMap((place) => claims[place]?.claim ?? []);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
