import { STATE_LIST_PATTERN } from '#text';
import type { Rule } from '../../define-tag.js';

/** A rule about a whole state belongs to the states allowed; what is left to name here is nearer than that. */
const ONLY_STATES = new RegExp(`^(?:the |states? of )?(?:${STATE_LIST_PATTERN})\\.?$`);

/** What follows the place in the same breath: a deadline, what is expected, on which side of the line. */
const SAYS_MORE =
  /,? (?:on the [A-Z]\w+ side|(?:inside of|within) \d{1,2} (?:days|months)|for (?:equipment|training|meetings)|(?:you|we)(?:['’]\w+)? ).*$/s;

/** The posting's words of the group `near`, on one line. */
function nearOf(match: RegExpExecArray): string | null {
  const words = (match.groups?.['near'] ?? match[0])
    .replace(SAYS_MORE, '')
    .replace(/[\s*_]+/g, ' ')
    .trim()
    .replace(/[,;:.(-]+$/, '')
    .trim();
  const place = match.groups?.['place']?.trim();
  if (place !== undefined && ONLY_STATES.test(place.replace(/[,;:.]+$/, ''))) return null;
  return words.length > 3 ? words : null;
}

const MUST =
  "\\b(?:[Mm]ust|MUST|[Ss]hall|[Ss]hould|[Nn]eed(?:s|ed)? to|[Rr]equired to|[Hh]as to|[Hh]ave to|[Cc]andidates?|[Aa]pplicants?|[Yy]ou['’]?(?:ll| will)?|[Ii]ndividuals|[Ee]mployees?|[Oo]nly)\\b[^.\\n]{0,40}?";
const LIVE =
  '(?:live|liv(?:e|ing)|resid(?:e|es|ing)|be (?:physically )?(?:located|based|local|living|residing|domiciled)|located|based)';
/** A place as postings write it: the capital begins it, a comma may stand before its state. */
const PLACE =
  "(?:(?:the |our |a |an )?(?:[Gg]reater |[Mm]etro(?:politan)? )?[A-Z][A-Za-z.'’&/-]{1,24}(?:[ ](?:of |and |or |the |- )?[A-Z][A-Za-z.'’&/-]{0,24}){0,5}(?:, [A-Z][A-Za-z.]{1,14}){0,3})";
/** A company's own map, and what its patients or offices do, ask nothing of the worker. */
const NOT_A_RULE =
  /\b(?:headquartered|patients|clients in|serves?|serving|prefer(?:red|ence)?|nice to have|not required|do(?:es)? not need|no need|our (?:hospitals|clinics) are|conveniently|opportunity to work|hybrid schedule)\b/i;
const NUMBER =
  '(?:a |an |about |approximately )?(?:\\d{1,3}|one|two|three|an|a|twenty|thirty|forty(?:-five)?|fifty|sixty|seventy-five|ninety)[- ]?';
const BY_ROAD = '(?: radius| driv(?:e|ing)(?: distance| time)?| commut(?:e|ing)(?: distance)?)';
/** Miles and drives are distances; bare minutes and hours are mostly deadlines, unless a place stands behind them. */
const DISTANCE = `(?:${NUMBER}(?:miles?|mi)\\b\\.?(?:${BY_ROAD}| or less)? (?:of|from|to)|${NUMBER}(?:minutes?|mins?|hours?|hrs?)\\.?['\u2019]?${BY_ROAD} (?:of|from|to)|${NUMBER}(?:minutes?|mins?|hours?|hrs?) (?:of|from)(?= (?:the |our |a |one of our )?(?:[A-Z][A-Za-z.]{2,20} ){0,3}(?:[Oo]ffice|[Cc]ampus|[Hh]ospital|[Ff]acility|[Cc]linic|[Hh]ub|[Hh]eadquarters|[Ss]ite|[A-Z][a-z]{2,20}, [A-Z]{2}\\b|[A-Z][a-z]{2,20}(?=[,.;)]|$)))|(?:a |an )?(?:reasonable |easy |short )?(?:commut(?:e|ing|able)|driv(?:e|ing))(?: distance| range| radius)? (?:of|from|to))`;

export const LIVE_NEAR_RULES: readonly Rule<string>[] = [
  {
    id: 'must-live-near/within-distance',
    value: nearOf,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?<near>(?:[Ww]ithin|[Ii]nside(?: of)?|[Nn]o (?:more|further|farther) than|[Nn]ot more than) ${DISTANCE} [^.;\\n]{3,90})`,
    ),
    unless:
      /\b(?:headquartered|patients?|clients|serves?|serving|prefer(?:red|ence)?|not required|no need|conveniently|hours of (?:receipt|discharge|hire)|restaurants|beach|claims?|lunch|response|respond\w*|hybrid only|relocat\w+ assist\w+|(?:you['’]re|are) welcome|not obliged|should you (?:live|be)|(?:clinics|hospitals|offices|practices|locations|hotels?) are|happen to (?:live|be)|housing|stipend)\b/i,
    because: 'a distance that the home may have from a place',
    yes: [
      'Must live within 60 miles of Boise, ID',
      'Employees within a one hour commute to a main PeaceHealth facility in Oregon may apply',
      'Applicants must be within 45 minutes of the Tulsa office',
      'within commutable distance of New York City, Tempe or Los Angeles offices',
      'You live within a 2-hour drive of our Nashville hub',
      'you live no more than 40 miles from either Bethlehem, PA or Flemington, NJ',
      'must reside within 50-mile radius of the hospital',
    ],
    no: [
      'codes within 24 hours of discharge',
      'Our hospital is within 10 miles of downtown restaurants',
      'Preference for candidates within 30 miles of Boise',
      'within 12 months of hire',
      "If you happen to be within 40 miles of our lab, you're welcome to use a desk",
    ],
  },
  {
    id: 'must-live-near/lives-within-time',
    value: nearOf,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:live|lives|living|reside|resides|residing|located|based|be) (?<near>within ${NUMBER}(?:minutes?|mins?|hours?|hrs?) (?:of|from) (?:the |our |a )?(?:(?:St|Ft|Mt)\\. )?[A-Za-z][^.;\\n]{3,60})`,
    ),
    unless: NOT_A_RULE,
    because: 'a time to live within of a place is a distance',
    yes: [
      'Must live within 2 hours of Chicago',
      'lives within 45 minutes of the Tulsa office',
      'reside within 90 minutes of the hospital',
    ],
    no: ['be done within 2 hours', 'completed within 24 hours of discharge'],
  },
  {
    id: 'must-live-near/commutable-to',
    value: nearOf,
    in: ['description'],
    match:
      /\b(?<near>(?:(?:in|live in|reside in|be in|have) )?(?:a |reasonable )?(?:commut(?:able|ing)|driving) distance (?:to|of|from) [^.;\n]{3,80})/i,
    unless: NOT_A_RULE,
    because: 'an office that the worker must be able to reach',
    yes: ['Must be commutable distance to our Dallas office', 'in commuting distance to Raleigh, NC'],
    no: ['Commuting distance is up to you', 'Preferred: commuting distance to Raleigh'],
  },
  {
    id: 'must-live-near/lives-in-area',
    value: nearOf,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `${MUST}(?<near>(?:${LIVE}) (?:physically )?(?:with)?(?:in or near|in or around|in|near|around|close to)(?: one of)?:? ${PLACE}(?:(?:,? or |,? and |/|, )${PLACE}){0,4} ?(?:[Aa]rea|[Mm]etro\\b(?: area)?|[Rr]egion|[Mm]etropolitan area|[Cc]ount(?:y|ies)|[Vv]alley|[Vv]icinity)\\b(?: \\([A-Z][^)\\n]{2,40}\\))?)`,
    ),
    unless: NOT_A_RULE,
    because: 'an area, a metro or a county to live in',
    yes: [
      'Candidates must live in the greater Philadelphia area',
      'must reside within the Southern California area (Los Angeles/San Diego)',
      'You must be based in the Phoenix metro area',
      'Employees must live in Clatsap, Lincoln Bay or Coos Landing County',
    ],
    no: [
      'Patients live in the greater Philadelphia area',
      'Must live in Texas',
      'offices located in the Phoenix area are busy',
    ],
  },
  {
    id: 'must-live-near/lives-in-city',
    value: nearOf,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?:[Mm]ust|MUST|[Nn]eeds? to|[Rr]equired to|[Hh]as to|[Hh]ave to)\\b[^.\\n]{0,25}?(?<near>(?:${LIVE})(?: physically)? (?:in or near|in or around|in|near|around|close to) (?<place>[A-Z][A-Za-z.'’-]{2,24}(?: [A-Z][A-Za-z.'’-]{1,24}){0,2}, (?:[A-Z]{2}|[A-Z][a-z]{3,12})\\b(?:(?:,? or |, )[A-Z][A-Za-z.'’-]{2,24}(?: [A-Z][A-Za-z.'’-]{1,24}){0,2}, [A-Z]{2}\\b){0,4}))`,
    ),
    unless: NOT_A_RULE,
    because: 'a city to live in is nearer than a state',
    yes: ['Must live in Boise, ID or Salt Lake City, UT', 'must reside near Tulsa, Oklahoma'],
    no: ['must live in Texas, Oklahoma or Ohio', 'Must reside in TX, OK', 'offices in Boise, ID'],
  },
  {
    id: 'must-live-near/if-in-an-area',
    value: nearOf,
    in: ['description'],
    match: new RegExp(
      `\\b(?:as long as|provided(?: that)?|if|only if) you(?:['’]re| are|['’]ll be)? (?:located |based |living )?(?<near>(?:in|near) ${PLACE}(?:(?:,? or |,? and |, )${PLACE}){0,4} (?:[Aa]rea|[Mm]etro|[Cc]ount(?:y|ies))\\b)`,
    ),
    unless: NOT_A_RULE,
    because: 'the condition of the offer is an area to be in',
    yes: [
      "Remote is OK as long as you're in Larimer or Weld County",
      'provided you are near the Tulsa metro',
    ],
    no: ['if you are in Texas', 'if you are in a hurry'],
  },
  {
    id: 'must-live-near/home-in-county',
    value: nearOf,
    in: ['description'],
    match: new RegExp(
      `\\b(?<near>(?:a |your )?home(?: office)? (?:must be |is )?(?:located )?in ${PLACE}(?:(?:,? or |,? and |, )${PLACE}){0,4} [Cc]ount(?:y|ies))\\b`,
    ),
    unless: NOT_A_RULE,
    because: 'a home office that must stand in named counties',
    yes: ['Four days from a home office in Clatsap, Lincoln Bay or Coos Landing County'],
    no: ['Nursing home in Polk', 'Patients at home in Polk County are served'],
  },
  {
    id: 'must-live-near/local-presence',
    value: nearOf,
    in: ['description'],
    match: /\b(?<near>local presence (?:is )?(?:required )?(?:in|at|near) (?:the |our )?[^.;\n]{3,70})/i,
    unless: NOT_A_RULE,
    because: 'presence that only people who live nearby can give',
    yes: ['local presence required in the Deerfield, IL office 1-2 times a month'],
    no: ['We have a local presence, and a national one', 'A local presence is not required in the office'],
  },
  {
    id: 'must-live-near/local-candidates',
    value: nearOf,
    in: ['title', 'location', 'description'],
    match: new RegExp(
      `\\b(?<near>(?:(?:[Mm]ust|MUST|[Nn]eeds? to|[Ss]hould) be local to|[Ll]ocal to) (?:the )?${PLACE}(?: [Aa]rea| [Mm]etro)?|(?!Maryland)[A-Z][a-z]{3,20}(?:land| [Aa]rea| [Mm]etro| [Cc]ounty)(?: residents| candidates| applicants)? only|(?:[Ll]ocal|LOCAL) (?:[Cc]andidates|CANDIDATES|[Aa]pplicants) (?:[Oo]nly|ONLY)(?: ?[-(:,] ?${PLACE})?)`,
    ),
    unless: NOT_A_RULE,
    because: 'only people who live there already',
    yes: ['Must be local to Raleigh', 'Local candidates only', 'Remote, local to the Austin area'],
    no: ['Local candidates preferred', 'We are local to Raleigh and serve patients there'],
  },
  {
    id: 'must-live-near/time-zone',
    value: nearOf,
    in: ['title', 'location', 'description'],
    match:
      /\b(?<near>(?:(?:must|should|need to|required to|have to) (?:live|reside|be(?: located| based)?)|(?:liv(?:e|ing)|resid(?:e|ing)|located|based)) (?:anywhere )?(?:with)?in (?:(?:one of )?the |an? )?(?:(?:eastern|central|mountain|pacific|EST|CST|MST|PST|EDT|CDT|MDT|PDT|ET|CT|MT|PT|US|U\.S\.|continental|north|south|american|standard|california|time)[ ,/]{1,2}(?:(?:or|and|within|in|the|to)[ ]){0,3}){1,7}(?:time )?(?:time ?)?zones?)\b/i,
    unless: NOT_A_RULE,
    because: 'a time zone to live in limits the place, without naming states',
    yes: [
      'must be in EST or CST time zones',
      'Must reside in Eastern or Central time zone',
      'must be located within the Pacific Standard Time zone',
    ],
    no: [
      'works across time zones',
      'Eastern business hours',
      'preferably based in the Eastern time zone, which is preferred',
    ],
  },
  {
    id: 'must-live-near/zone-in-location',
    value: nearOf,
    in: ['title', 'location'],
    match:
      /\b(?<near>(?:eastern|central|mountain|pacific)(?:(?:,? or |,? and |, ?|\/)(?:eastern|central|mountain|pacific)){0,2} time(?: zones?)?(?: only)?)\b/i,
    unless: /\b(?:hours|shift|business)\b/i,
    because: 'a time zone as the place of a remote vacancy',
    yes: ['Remote, Eastern or Central Time', 'Remote - Pacific time zone'],
    no: ['Remote, Eastern time hours', 'Central Billing Office'],
  },
];
