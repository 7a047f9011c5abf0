import { isProtected } from '@kerngraaf/schema/access/protection.ts';

/** Whether a question concerns somebody for whom the safety brake holds, as SQL. */
export const concernsProtected = (gemeente: string, melding: string): string =>
  `EXISTS (SELECT FROM melding_betrokkene pb WHERE pb.gemeente = ${gemeente} AND pb.melding = ${melding}
    AND ${isProtected({ gemeente: 'pb.gemeente', inwoner: 'pb.inwoner' })})`;

/**
 * The function that says whether a question is closed to a resident who reads it: it concerns a protected person, and is not her own while she is the one.
 * As `persons_of`, so that the statement which calls it is planned without its tables.
 */
export const meldingClosed: string = `
  CREATE FUNCTION melding_closed(p_gemeente text, p_melding uuid, p_primary uuid, p_self uuid) RETURNS boolean
  LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
  BEGIN
    RETURN ${concernsProtected('p_gemeente', 'p_melding')}
      AND NOT (p_primary = p_self AND ${isProtected({ gemeente: 'p_gemeente', inwoner: 'p_self' })});
  END $$`;
