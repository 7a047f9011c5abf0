/** One mutation of a batch: the input's type is the mutation's name with `Input`. */
export interface Call {
  readonly mutation: string;
  /** Without `input`: what to select. */
  readonly select: string;
  readonly input: unknown;
}

export interface Document {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Many mutations in one request; GraphQL runs them in their order, and the gateway sends those of one owner together. Answers stand under `m0`, `m1` ... */
export function mutations(calls: readonly Call[]): Document {
  const declared = calls.map(({ mutation }, index) => `$i${index}: ${inputType(mutation)}!`);
  const fields = calls.map(({ mutation, select }, index) => `  m${index}: ${mutation}(input: $i${index}) { ${select} }`);
  return {
    query: `mutation LoadDataset(${declared.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(calls.map(({ input }, index) => [`i${index}`, input])),
  };
}

/** What a migration has to see of each melding; answers under `m0`, `m1` ... */
export function meldingen(ids: readonly string[], select: string): Document {
  const declared = ids.map((_, index) => `$i${index}: ID!`);
  const fields = ids.map((_, index) => `  m${index}: melding(id: $i${index}) { ${select} }`);
  return {
    query: `query FollowDataset(${declared.join(', ')}) {\n${fields.join('\n')}\n}`,
    variables: Object.fromEntries(ids.map((id, index) => [`i${index}`, id])),
  };
}

const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
