import { expect, it } from '@jest/globals';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { batched } from './batch.ts';
import type { Step } from './steps.ts';

const HEAD = '{_entities(representations:$representations)';
const fetch = (document: string, rest: Partial<Step> = {}): Step => ({ variables: [], document, ...rest }) as Step;
const written = (...steps: readonly Step[]): string => JSON.parse(batched(steps).query);

it('gives each fetch its own key and variable', () => {
  const one = `query($representations:[_Any!]!)${HEAD}{...on A{a}}}`;
  const query = written(fetch(one), fetch(`query($representations:[_Any!]!$x:Int)${HEAD}{...on B{b(x:$x)}}}`));
  expect(query).toBe(
    'query($representations_0:[_Any!]!$representations_1:[_Any!]!$x:Int){_0:_entities(representations:$representations_0){...on A{a}}_1:_entities(representations:$representations_1){...on B{b(x:$x)}}}',
  );
});

it('keeps the name and the directives of the operation', () => {
  const named = fetch(
    `query Named__one__1($representations:[_Any!]!$x:Int)@slow(by:$x){_entities(representations:$representations){...on A{a}}}`,
    {
      operationName: 'Named__one__1',
    },
  );
  expect(written(named, named)).toMatch(
    /^query Named__one__1\(\$representations_0:\[_Any!\]!\$x:Int\$representations_1:\[_Any!\]!\)@slow\(by:\$x\)\{_0:/,
  );
});

it.each([
  ['a string', `"${HEAD}){$y:Int"`],
  ['a string with a quote in it', `"\\"${HEAD}){$y:Int"`],
  ['a block string', `"""${HEAD} \\"""){ "$y:Int"""`],
  ['an object', '{a:{b:")",c:["("]}}'],
])('takes nothing in %s that is a default for anything else', (_, value) => {
  const document = `query($representations:[_Any!]!$x:In=${value}@said(by:"${HEAD}")$z:Int)${HEAD}{...on A{a(x:$x,y:"$representations",z:$z)}}}`;
  const query = written(fetch(stripIgnoredCharacters(document)), fetch(`query($representations:[_Any!]!)${HEAD}{...on B{b}}}`));
  expect(print(parse(query))).toBe(
    print(
      parse(
        `query($representations_0:[_Any!]!,$x:In=${value}@said(by:"${HEAD}"),$z:Int,$representations_1:[_Any!]!){_0:_entities(representations:$representations_0){...on A{a(x:$x,y:"$representations",z:$z)}}_1:_entities(representations:$representations_1){...on B{b}}}`,
      ),
    ),
  );
});
