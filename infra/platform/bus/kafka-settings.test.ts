import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSettings } from '../process/settings.ts';
import { busSettings, kafkaConnectionOf } from './kafka-settings.ts';
import { makeCertificates } from './testing/certificates.ts';

const read = (env: NodeJS.ProcessEnv) => kafkaConnectionOf(readSettings(env, busSettings(env)));
const KAFKA_BROKERS = 'kafka-1:9092,kafka-2:9092';

describe('the settings of the bus', () => {
  let folder: string;
  let ca: string;
  let own: { cert: string; key: string };
  let other: { cert: string; key: string };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kg-certificates-'));
    const certificates = makeCertificates(folder);
    [ca, own, other] = [certificates.ca, certificates.of('intake'), certificates.of('kernteams')];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('name a database, or brokers', () => {
    expect(read({ BUS_URL: 'postgresql://x/bus' })).toBeUndefined();
    expect(read({ KAFKA_BROKERS })).toEqual({ brokers: ['kafka-1:9092', 'kafka-2:9092'] });
  });

  it('hold who the brokers must be and who we are', () => {
    const env = {
      KAFKA_BROKERS,
      KAFKA_TLS: 'on',
      KAFKA_TLS_CA_FILE: ca,
      KAFKA_TLS_CERT_FILE: own.cert,
      KAFKA_TLS_KEY_FILE: own.key,
      KAFKA_SASL_USERNAME: 'intake',
      KAFKA_SASL_PASSWORD: 'geheim',
    };
    const held = (file: string): string => readFileSync(file, 'utf8');
    expect(read(env)).toEqual({
      brokers: ['kafka-1:9092', 'kafka-2:9092'],
      tls: { ca: held(ca), cert: held(own.cert), key: held(own.key) },
      sasl: { username: 'intake', password: 'geheim' },
    });
    expect(read({ KAFKA_BROKERS, KAFKA_TLS: 'on' })).toMatchObject({ tls: {} });
  });

  it('take the password from a file', () => {
    const file = join(folder, 'password');
    writeFileSync(file, 'geheim\n');
    expect(read({ KAFKA_BROKERS, KAFKA_SASL_USERNAME: 'intake', KAFKA_SASL_PASSWORD_FILE: file })).toMatchObject({
      sasl: { password: 'geheim' },
    });
  });

  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['no bus', {}, 'BUS_URL is not set, nor is KAFKA_BROKERS'],
    ['two', { KAFKA_BROKERS, BUS_URL: 'postgresql://x/bus' }, 'BUS_URL is set, and KAFKA_BROKERS as well'],
    ['brokers without a port', { KAFKA_BROKERS: 'kafka-1:9092,kafka-2' }, 'KAFKA_BROKERS must be host:port'],
    ['a port that is none', { KAFKA_BROKERS: 'kafka-1:99999' }, 'KAFKA_BROKERS must be host:port'],
    ['a URL', { KAFKA_BROKERS: 'kafka://kafka-1:9092' }, 'KAFKA_BROKERS must be host:port'],
    ['an empty place in the list', { KAFKA_BROKERS: 'kafka-1:9092,,kafka-2:9092' }, 'KAFKA_BROKERS must be host:port'],
    ['a word that is neither', { KAFKA_BROKERS, KAFKA_TLS: 'yes' }, 'KAFKA_TLS must be one of on, off'],
    ['a name without password', { KAFKA_BROKERS, KAFKA_SASL_USERNAME: 'intake' }, 'KAFKA_SASL_PASSWORD is not set'],
    ['a password without name', { KAFKA_BROKERS, KAFKA_SASL_PASSWORD: 'geheim' }, 'KAFKA_SASL_USERNAME is not set'],
    ['Kafka’s without brokers', { BUS_URL: 'postgresql://x/bus', KAFKA_TLS: 'on' }, 'KAFKA_TLS is set, and KAFKA_BROKERS is not'],
  ])('refuse %s by name', (_, env, reason) => {
    expect(() => read(env)).toThrow(reason);
  });

  it('refuse files that cannot be read or hold something else, by name and without a path', () => {
    const tls = { KAFKA_BROKERS, KAFKA_TLS: 'on' };
    const wrong = (env: NodeJS.ProcessEnv): unknown => {
      try {
        return read({ ...tls, ...env });
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(wrong({ KAFKA_TLS_CA_FILE: `${folder}/none.pem` })).toBe(
      'settings: KAFKA_TLS_CA_FILE names a file that cannot be read (ENOENT)',
    );
    expect(wrong({ KAFKA_TLS_CA_FILE: own.key })).toBe('settings: KAFKA_TLS_CA_FILE names a file that holds no certificate in PEM');
    expect(wrong({ KAFKA_TLS_CERT_FILE: own.cert })).toBe('settings: KAFKA_TLS_KEY_FILE is not set');
    expect(wrong({ KAFKA_TLS_KEY_FILE: own.key })).toBe('settings: KAFKA_TLS_CERT_FILE is not set');
    expect(wrong({ KAFKA_TLS_CERT_FILE: own.key, KAFKA_TLS_KEY_FILE: own.cert })).toBe(
      'settings: KAFKA_TLS_CERT_FILE names a file that holds no certificate in PEM; KAFKA_TLS_KEY_FILE names a file that holds no private key without a password in PEM',
    );
    expect(wrong({ KAFKA_TLS_CERT_FILE: own.cert, KAFKA_TLS_KEY_FILE: other.key })).toBe(
      'settings: KAFKA_TLS_KEY_FILE names a key that is not of the certificate in KAFKA_TLS_CERT_FILE',
    );
    expect(wrong({ KAFKA_TLS: 'off', KAFKA_TLS_CA_FILE: ca })).toBe('settings: KAFKA_TLS_CA_FILE is set, and KAFKA_TLS is not on');
  });
});
