import { PARTITIONS } from './bus.ts';

const SEED = 0x9747b28c;
const M = 0x5bd1e995;

/** The partition of a key, as Kafka's default partitioner has it: toPositive(murmur2(utf-8 of the key)) % 12. */
export function partitionOf(key: string): number {
  return (murmur2(new TextEncoder().encode(key)) & 0x7fffffff) % PARTITIONS;
}

/** 32-bit signed, bit for bit org.apache.kafka.common.utils.Utils.murmur2. */
export function murmur2(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  let h = SEED ^ bytes.length;
  for (let at = 0; at < whole; at += 4) h = Math.imul(h, M) ^ mix(view.getInt32(at, true));
  if (whole < bytes.length) {
    let tail = 0;
    for (let at = bytes.length - 1; at >= whole; at--) tail = (tail << 8) | view.getUint8(at);
    h = Math.imul(h ^ tail, M);
  }
  h = Math.imul(h ^ (h >>> 13), M);
  return h ^ (h >>> 15);
}

function mix(word: number): number {
  const k = Math.imul(word, M);
  return Math.imul(k ^ (k >>> 24), M);
}
