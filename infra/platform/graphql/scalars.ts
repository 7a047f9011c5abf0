import { GraphQLScalarType } from 'graphql';
import { badInput } from '../errors.ts';
import { parseInstant, parseLocalDate, parseMonth } from '../time.ts';

/** A text scalar: checked on its way in (`BAD_USER_INPUT` with the parser's reason), passed as it is on its way out. */
function textScalar<T extends string>(name: string, reason: string, parse: (text: string) => T): GraphQLScalarType<T, string> {
  return new GraphQLScalarType<T, string>({
    name,
    parseValue: (value) => {
      if (typeof value !== 'string') throw badInput(reason);
      return parse(value);
    },
    serialize: (value) => {
      if (typeof value !== 'string') throw new TypeError(`${name} must be text`);
      return value;
    },
  });
}

/** Whole eurocents; PostgreSQL's `bigint` arrives as text. */
const bedrag = new GraphQLScalarType<number, number>({
  name: 'Bedrag',
  parseValue: (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw badInput('AMOUNT_MALFORMED');
    return value;
  },
  serialize: (value) => {
    const cents = Number(value);
    if (!Number.isSafeInteger(cents)) throw new TypeError('Bedrag must be whole eurocents');
    return cents;
  },
});

/** The scalars of `schema/shared.graphql`; each subgraph gets those that its SDL declares. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Datum: textScalar('Datum', 'DATE_MALFORMED', parseLocalDate),
  Tijdstip: textScalar('Tijdstip', 'INSTANT_MALFORMED', parseInstant),
  Maand: textScalar('Maand', 'MONTH_MALFORMED', parseMonth),
  Bedrag: bedrag,
};
