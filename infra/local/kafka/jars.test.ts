import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describeKafka } from '../../platform/testing/kafka.ts';
import { inTemporaryFolder } from '../testing/temporary.ts';
import { jarsFolder, kafkaJars, missingForKafka } from './jars.ts';

const JAR = 'kafka-clients-4.3.1.jar';

describeKafka('the jars of Kafka', () => {
  it('are used as they are when each is what the lock names, without Maven', () =>
    withJars((env) => {
      expect(missingForKafka(env)).toBeUndefined();
      expect(kafkaJars(env).split(':')).toContain(join(jarsFolder(env), JAR));
    }));

  it('are not used when one has another byte', () =>
    withJars((env) => {
      change(env);

      expect(() => kafkaJars(env)).toThrow("Kafka's jars are fetched by Maven, which is not installed (Debian: apt-get install maven).");
    }));

  it('are refused by name when Maven brings others than the lock names', () =>
    withJars((env, bin) => {
      change(env);
      writeFileSync(join(bin, 'mvn'), `#!/bin/sh\nexit 0\n`);
      chmodSync(join(bin, 'mvn'), 0o755);

      expect(() => kafkaJars(env)).toThrow(new RegExp(`not what infra/local/kafka/jars.lock names: .*${JAR}`));
      expect(readdirSync(join(jarsFolder(env), '..'))).toEqual(['bin', 'jars']);
    }));

  it.each([
    ['11.0.25', 11],
    ['1.8.0_432', 8],
  ])('are of no use with Java %s, which one line says', (version, found) =>
    withJars((env, bin) => {
      answerAsJava(bin, version);

      expect(missingForKafka(env)).toBe(
        `Kafka runs on Java: version 17 or newer is needed; this is Java ${found} (Debian: apt-get install openjdk-17-jre-headless).`,
      );
    }),
  );

  it('are of use with a Java that is newer than asked for', () =>
    withJars((env, bin) => {
      answerAsJava(bin, '25');

      expect(missingForKafka(env)).toBeUndefined();
    }));

  it('are of no use without Java, which one line says', () =>
    withJars((env, bin) => {
      rmSync(join(bin, 'java'));

      expect(missingForKafka(env)).toBe(
        'Kafka runs on Java: version 17 or newer is not installed (Debian: apt-get install openjdk-17-jre-headless).',
      );
    }));
});

/** The verified jars in a folder of one's own, and a path with nothing but Java on it. */
function withJars(work: (env: NodeJS.ProcessEnv, bin: string) => void): Promise<void> {
  kafkaJars();
  return inTemporaryFolder(async (folder) => {
    const env = { PATH: join(folder, 'bin'), KERNGRAAF_KAFKA_JARS: join(folder, 'jars') };
    mkdirSync(env.PATH);
    mkdirSync(env.KERNGRAAF_KAFKA_JARS);
    const java = process.env.JAVA_HOME
      ? join(process.env.JAVA_HOME, 'bin/java')
      : execFileSync('which', ['java'], { encoding: 'utf8' }).trim();
    symlinkSync(java, join(env.PATH, 'java'));
    for (const jar of readdirSync(jarsFolder())) symlinkSync(join(jarsFolder(), jar), join(env.KERNGRAAF_KAFKA_JARS, jar));
    work(env, env.PATH);
  });
}

function answerAsJava(bin: string, version: string): void {
  rmSync(join(bin, 'java'));
  writeFileSync(join(bin, 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`, { mode: 0o755 });
}

function change(env: NodeJS.ProcessEnv): void {
  const jar = join(jarsFolder(env), JAR);
  rmSync(jar);
  copyFileSync(join(jarsFolder(), JAR), jar);
  appendFileSync(jar, 'x');
}
