import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { databaseUrl, type Kind, oneOf, optional, orFile, required, type Setting, text, withDefault } from '../process/settings.ts';
import type { KafkaConnection } from './kafka-client.ts';

const certificate: Kind<string> = pemFile('no certificate', (pem) => new X509Certificate(pem));
const privateKey: Kind<string> = pemFile('no private key without a password', (pem) => createPrivateKey(pem));
const keyOf =
  (certificateFile: string | undefined): Kind<string> =>
  (file) => {
    const key = privateKey(file);
    const certificates = certificateFile === undefined ? [] : certificateIn(certificateFile);
    const fits = certificates.every((each) => each.checkPrivateKey(createPrivateKey(key)));
    if (!fits) throw new Error('names a key that is not of the certificate in KAFKA_TLS_CERT_FILE');
    return key;
  };

/** The settings by which a process finds its bus: `BUS_URL`, or `KAFKA_BROKERS` and what belongs to it. */
export interface BusSettings {
  readonly BUS_URL: string | undefined;
  readonly KAFKA_BROKERS: readonly string[] | undefined;
  readonly KAFKA_TLS: 'on' | 'off';
  /** What the files hold, in PEM. */
  readonly KAFKA_TLS_CA_FILE: string | undefined;
  readonly KAFKA_TLS_CERT_FILE: string | undefined;
  readonly KAFKA_TLS_KEY_FILE: string | undefined;
  readonly KAFKA_SASL_USERNAME: string | undefined;
  readonly KAFKA_SASL_PASSWORD: string | undefined;
}

/** For `readSettings`. One bus is required; what belongs together is set together, so that nothing that was meant to protect is left out unseen. */
export function busSettings(env: NodeJS.ProcessEnv): { readonly [Name in keyof BusSettings]: Setting<BusSettings[Name]> } {
  const has = (name: string): boolean => Boolean(env[name] || env[`${name}_FILE`]);
  const kafka = has('KAFKA_BROKERS');
  const needsKafka = kafka ? undefined : 'is set, and KAFKA_BROKERS is not';
  const needsTls = needsKafka ?? (env.KAFKA_TLS === 'on' ? undefined : 'is set, and KAFKA_TLS is not on');
  const withIts = <T>(other: string, kind: Kind<T>): Setting<T | undefined> => (has(other) ? required(kind) : optional(kind));
  return {
    BUS_URL: orFile(kafka ? unless('is set, and KAFKA_BROKERS as well: set one of them', optional(databaseUrl)) : oneBus),
    KAFKA_BROKERS: optional(brokers),
    KAFKA_TLS: unless(needsKafka, withDefault(oneOf('on', 'off'), 'off')),
    KAFKA_TLS_CA_FILE: unless(needsTls, optional(certificate)),
    KAFKA_TLS_CERT_FILE: unless(needsTls, withIts('KAFKA_TLS_KEY_FILE', certificate)),
    KAFKA_TLS_KEY_FILE: unless(needsTls, withIts('KAFKA_TLS_CERT_FILE', keyOf(env.KAFKA_TLS_CERT_FILE))),
    KAFKA_SASL_USERNAME: unless(needsKafka, withIts('KAFKA_SASL_PASSWORD', text)),
    KAFKA_SASL_PASSWORD: orFile(unless(needsKafka, withIts('KAFKA_SASL_USERNAME', text))),
  };
}

/** Undefined when the bus is not Kafka. */
export function kafkaConnectionOf(settings: BusSettings): KafkaConnection | undefined {
  const { KAFKA_BROKERS, KAFKA_TLS, KAFKA_TLS_CA_FILE: ca, KAFKA_TLS_CERT_FILE: cert, KAFKA_TLS_KEY_FILE: key } = settings;
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = settings;
  if (KAFKA_BROKERS === undefined) return undefined;
  const tls = { ...(ca === undefined ? {} : { ca }), ...(cert === undefined || key === undefined ? {} : { cert, key }) };
  return {
    brokers: KAFKA_BROKERS,
    ...(KAFKA_TLS === 'on' ? { tls } : {}),
    ...(username === undefined || password === undefined ? {} : { sasl: { username, password } }),
  };
}

const oneBus: Setting<string | undefined> = {
  read: (given) => {
    if (given === undefined) throw new Error('is not set, nor is KAFKA_BROKERS');
    return databaseUrl(given);
  },
};

/** None when it cannot be read, which is told of its own setting. */
function certificateIn(file: string): readonly X509Certificate[] {
  try {
    return [new X509Certificate(readFileSync(file))];
  } catch {
    return [];
  }
}

function unless<T>(why: string | undefined, { read }: Setting<T>): Setting<T> {
  return {
    read: (given) => {
      if (given !== undefined && why !== undefined) throw new Error(why);
      return read(given);
    },
  };
}

function brokers(given: string): readonly string[] {
  const all = given.split(',').map((broker) => broker.trim());
  const sound = (broker: string): boolean => /^[A-Za-z0-9._-]+:[1-9]\d{0,4}$/.test(broker) && Number(broker.split(':')[1]) < 65_536;
  if (!all.every(sound)) throw new Error('must be host:port, several of them with commas between');
  return all;
}

function pemFile(lacks: string, parse: (pem: string) => unknown): Kind<string> {
  return (file) => {
    let pem: string;
    try {
      pem = readFileSync(file, 'utf8');
    } catch (error) {
      throw new Error(`names a file that cannot be read (${(error as NodeJS.ErrnoException).code})`);
    }
    try {
      parse(pem);
    } catch {
      throw new Error(`names a file that holds ${lacks} in PEM`);
    }
    return pem;
  };
}
