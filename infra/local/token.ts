import { mintToken } from './issuer/mint.ts';
import { demoPeople } from './issuer/people.ts';
import { findPlatform, reportInOneLine } from './running-platform.ts';

try {
  const person = process.argv[2];
  if (person === undefined) throw new Error(`Whose token? npm run -s token -- PERSON, one of ${[...demoPeople.keys()].join(', ')}`);
  const token = await mintToken(findPlatform(process.env).issuerUrl, person);
  process.stdout.write(`${token}\n`);
} catch (error) {
  reportInOneLine(error);
}
