import { numbersFrom } from './random-numbers';

/** A way of damaging a file: what a disk, a stick or a power cut does to its bytes. */
export type MutationKind =
  | 'cut'
  | 'bitFlip'
  | 'byteChange'
  | 'zeroedStretch'
  | 'zeroedSector'
  | 'duplicatedBlock'
  | 'swappedBlocks'
  | 'lostBlock'
  | 'noise';

export interface MutatedFile {
  readonly kind: MutationKind;
  /** Kind, places and lengths: enough to make it again. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The kinds that change no byte of what they leave: whatever is read of such a file is what was written. */
export const HONEST_KINDS: readonly MutationKind[] = ['cut', 'zeroedStretch', 'zeroedSector'];

/** A file cut off behind each byte, from none of it to all but one. */
export function* cutFiles(bytes: Uint8Array, step = 1): Generator<MutatedFile> {
  for (let end = 0; end < bytes.length; end += step) {
    yield { kind: 'cut', name: `cut at ${end}`, bytes: bytes.slice(0, end) };
  }
}

/** Any number of damaged files, kind after kind, none of them equal to the whole one. */
export function* mutatedFiles(bytes: Uint8Array, count: number, seed: number): Generator<MutatedFile> {
  const next = numbersFrom(seed);
  const kinds = Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[];
  for (let made = 0; made < count; ) {
    const kind = kinds[made % kinds.length] ?? 'bitFlip';
    const { places, bytes: damaged } = MUTATIONS[kind](bytes, (limit) => Math.floor(next() * limit));
    if (Buffer.compare(damaged, bytes) === 0) continue;
    made += 1;
    yield { kind, name: `${kind} ${places.join(', ')}`, bytes: damaged };
  }
}

/** One damaged file of a kind drawn from the same numbers. Now and then it is the whole one. */
export function mutatedFile(bytes: Uint8Array, next: () => number): MutatedFile {
  const kinds = Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[];
  const kind = kinds[Math.floor(next() * kinds.length)] ?? 'bitFlip';
  const { places, bytes: damaged } = MUTATIONS[kind](bytes, (limit) => Math.floor(next() * limit));
  return { kind, name: `${kind} ${places.join(', ')}`, bytes: damaged };
}

type Below = (limit: number) => number;
type Mutation = (
  bytes: Uint8Array,
  below: Below,
) => { readonly places: number[]; readonly bytes: Uint8Array };

const MUTATIONS: Readonly<Record<Exclude<MutationKind, 'cut'>, Mutation>> = {
  bitFlip: (bytes, below) => {
    const damaged = bytes.slice();
    const places = Array.from({ length: 1 + below(4) }, () => below(bytes.length * 8));
    for (const place of places) damaged[place >> 3] = (damaged[place >> 3] ?? 0) ^ (1 << (place & 7));
    return { places, bytes: damaged };
  },
  byteChange: (bytes, below) => {
    const damaged = bytes.slice();
    const [place, byte] = [below(bytes.length), below(256)];
    damaged[place] = byte;
    return { places: [place, byte], bytes: damaged };
  },
  zeroedStretch: (bytes, below) => zeroed(bytes, below(bytes.length), 1 + below(300)),
  zeroedSector: (bytes, below) => {
    const size = below(2) === 0 ? 512 : 4096;
    return zeroed(bytes, size * below(Math.ceil(bytes.length / size)), size);
  },
  duplicatedBlock: (bytes, below) => {
    const [from, length, to] = [below(bytes.length), 1 + below(600), below(bytes.length)];
    const block = bytes.slice(from, from + length);
    return { places: [from, length, to], bytes: joined(bytes.slice(0, to), block, bytes.slice(to)) };
  },
  swappedBlocks: (bytes, below) => {
    const size = [64, 512, 4096][below(3)] ?? 512;
    const blocks = Math.ceil(bytes.length / size);
    const [one, other] = [below(blocks), below(blocks)];
    const order = Array.from({ length: blocks }, (_, at) => (at === one ? other : at === other ? one : at));
    const pieces = order.map((at) => bytes.slice(at * size, (at + 1) * size));
    return { places: [size, one, other], bytes: joined(...pieces) };
  },
  lostBlock: (bytes, below) => {
    const [from, length] = [below(bytes.length), 1 + below(600)];
    return { places: [from, length], bytes: joined(bytes.slice(0, from), bytes.slice(from + length)) };
  },
  noise: (bytes, below) => {
    const damaged = bytes.slice();
    const [from, length] = [below(bytes.length), 1 + below(300)];
    for (let at = from; at < Math.min(from + length, bytes.length); at += 1) damaged[at] = below(256);
    return { places: [from, length], bytes: damaged };
  },
};

function zeroed(bytes: Uint8Array, from: number, length: number) {
  const damaged = bytes.slice();
  damaged.fill(0, from, from + length);
  return { places: [from, length], bytes: damaged };
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
