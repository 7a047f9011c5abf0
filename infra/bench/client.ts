import { afterHeader } from '@kerngraaf/platform/graphql/positions.ts';

type Committed = readonly { source: string; aggregate: string; sequence: number }[];

/** One answer of the graph; throws with the codes when it has errors. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly extensions?: {
    readonly position?: Committed;
    readonly behind?: unknown;
  };
}

/** `after`: what must be applied before the answer. */
export type Ask = (query: string, variables: object, after?: Committed) => Promise<Answer>;

export function clientOf(url: string, token: string): Ask {
  return async (query, variables, after = []) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...afterHeader(after),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as Answer & { errors?: readonly { extensions?: { code?: string; reason?: string } }[] };
    if (answer.errors !== undefined)
      throw new Error(answer.errors.map((error) => `${error.extensions?.code} ${error.extensions?.reason ?? ''}`).join(', '));
    return answer;
  };
}
