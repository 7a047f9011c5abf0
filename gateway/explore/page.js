// Runs in the browser, in development only: asks as a demo person where the issuer has some.
const { React, ReactDOM, GraphiQL } = globalThis;
const person = document.querySelector('#person');
const trouble = document.querySelector('#trouble');

/** Where demo people are and how a token is had for one; null where the issuer has none. */
async function demoPeople() {
  const { issuer } = await (await fetch('/explore/settings.json')).json();
  if (issuer === null) return null;
  const response = await fetch(`${issuer}/demo-people`).catch(() => null);
  return response?.ok ? { issuer, ...(await response.json()) } : null;
}

/** Tokens by person, each used for less than the hour that it is good for. */
const tokens = new Map();
const TOKEN_MILLISECONDS = 50 * 60_000;

async function tokenOf(name) {
  const known = tokens.get(name);
  if (known !== undefined && Date.now() - known.at < TOKEN_MILLISECONDS) return known.token;
  const { issuer, token } = await people;
  const response = await fetch(`${issuer}${token.path}`, {
    method: 'POST',
    body: new URLSearchParams({ ...token.parameters, person: name }),
  });
  if (!response.ok) throw new Error(`The issuer gave no token (${response.status}).`);
  const { access_token: minted } = await response.json();
  tokens.set(name, { token: minted, at: Date.now() });
  return minted;
}

async function ask(parameters, { headers } = {}) {
  trouble.textContent = '';
  try {
    const authorization = person.value === '' ? {} : { authorization: `Bearer ${await tokenOf(person.value)}` };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { ...authorization, 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify(parameters),
    });
    return await response.json();
  } catch (error) {
    trouble.textContent = error.message;
    throw error;
  }
}

async function offer(found) {
  if (found === null) return;
  for (const { name, role } of found.people) person.append(new Option(`${name} (${role})`, name));
  document.querySelector('#who').hidden = false;
}

const people = demoPeople();
await offer(await people);

ReactDOM.createRoot(document.querySelector('#graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: ask,
    shouldPersistHeaders: false,
    defaultQuery: '{\n  gemeenten {\n    code\n    naam\n  }\n}\n',
  }),
);
