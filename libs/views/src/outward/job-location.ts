import { isStateCode, STATES, type StateCode } from '#domain';

/** A place of work, as schema.org has it. */
export interface JobLocation {
  '@type': 'Place';
  address: {
    '@type': 'PostalAddress';
    addressLocality: string;
    addressRegion: StateCode;
    addressCountry: 'US';
  };
}

const CODE_OF = new Map(
  Object.entries(STATES).map(([code, name]) => [name.toLowerCase(), code as StateCode]),
);
/** "Tulsa, OK", "Tulsa, Oklahoma, United States", "Salem, OR, US, 97301": nothing before, nothing after. */
const TOWN_AND_STATE =
  /^(?<town>\p{L}[\p{L}.'’ -]{1,40}),\s*(?<state>\p{L}[\p{L}. ]{1,20}?)(?:\s+\d{5})?(?:,\s*(?:USA?|United States)(?:,?\s*\d{5})?)?$/u;
const NO_TOWN =
  /\b(?:remote|hybrid|virtual|home|anywhere|telecommute|on-?site|nationwide|statewide|various|multiple|locations?|county|or|and)\b| - /i;

/** The towns a location names beside their states; what isn't plainly a town and a state is left out. */
export function jobLocations(location: string | null): JobLocation[] {
  return (location ?? '').split(';').flatMap((piece) => {
    const { town, state } = TOWN_AND_STATE.exec(piece.trim())?.groups ?? {};
    const code = stateCode(state ?? '');
    if (!town || !code || NO_TOWN.test(town)) return [];
    return [
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: town,
          addressRegion: code,
          addressCountry: 'US',
        },
      },
    ];
  });
}

function stateCode(words: string): StateCode | null {
  return isStateCode(words) ? words : (CODE_OF.get(words.toLowerCase()) ?? null);
}
