import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files in PEM. */
export interface Certificates {
  readonly ca: string;
  /** The certificate of a name, signed by the authority, and its key. */
  of(name: string): { readonly cert: string; readonly key: string };
}

/** An authority of a test's own in `folder`, valid for a day. */
export function makeCertificates(folder: string): Certificates {
  const file = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => void execFileSync('openssl', args, { stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...newKey, '-keyout', file('ca.key'), '-out', file('ca.pem'), '-days', '1', '-subj', '/CN=Test authority');
  return {
    ca: file('ca.pem'),
    of: (name) => {
      const [cert, key] = [file(`${name}.pem`), file(`${name}.key`)];
      writeFileSync(file('names.cnf'), 'subjectAltName=IP:127.0.0.1');
      openssl('req', ...newKey, '-keyout', key, '-out', file('request.pem'), '-subj', `/CN=${name}`);
      const signed = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial', '-days', '1', '-extfile', file('names.cnf')];
      openssl('x509', '-req', '-in', file('request.pem'), '-out', cert, ...signed);
      return { cert, key };
    },
  };
}
