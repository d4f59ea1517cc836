import { Draws } from '../search/draws.mjs';

/** Where requests go, by shares. A star stands for what somebody made up. */
const TARGETS = {
  '/api/v1/postings': 50,
  '/': 12,
  '/feeds/postings.atom': 8,
  '/feeds/postings.json': 4,
  '/feeds/postings.rss': 2,
  '/api/v1/postings.csv': 2,
  '/api/v1/postings.ndjson': 1,
  '/api/v1/postings/*': 6,
  '/postings/*': 5,
  '/out/*': 4,
  '/feeds/postings.*': 2,
  '/sitemap-postings-*': 1,
  '/static/*': 1,
  '/operator/*': 1,
  '/*': 1,
};
const LONGEST_END = 300;

const NAMES = (
  'q in_field remote role specialty employer_type employer employment_type schedule system source credential entry_level ' +
  'experience_years pay_min pay_per without_pay posted_within with_warnings closed state sort limit cursor fields facets'
).split(' ');
const FALSE_NAMES = (
  '__proto__ constructor toString hasOwnProperty q[] q[a] q[__proto__][x] state[] limit[$gt] remote[0] cursor[a][b] ' +
  '%00 %FF & = ?? ; a.b $where Q STATE q%00 %71 0 -1 length'
).split(' ');

/** What a value looks like that is almost right: it gets further than one that is plainly wrong. */
const NEARLY = (
  'TX tx TX,ZZ fully_remote -hybrid hybrid,onsite,-unclear coder -biller CPC CPC-A cpc,ccs 0 1 50 51 20 60 99999999 7d 999d ' +
  'true false TRUE yes relevance newest pay year hour greenhouse Epic id,title null undefined NaN 1e9 0x10 1.5 -0 +1 ٣ 1_000'
).split(' ');

const ATTACKS = [
  `' OR '1'='1`,
  `'; DROP TABLE postings; --`,
  `1); SELECT pg_sleep(10) --`,
  `" UNION SELECT null, version() --`,
  `$1`,
  `\\`,
  `%`,
  `_%_%_%_%`,
  `((((((((((`,
  `"unclosed`,
  `- - - -`,
  `OR OR OR`,
  `a OR -b OR "c d" -"e`,
  `:* & | ! <-> <2>`,
  `coder:*A`,
  `<script>alert(1)</script>`,
  `{{7*7}}\${7*7}<%= 7 %>`,
  `../../../../etc/passwd`,
  `..%2f..%2f`,
  `\r\nSet-Cookie: a=b`,
  `\u0000`,
  `\ud83d\ude00`,
  `\u202e\u200b\ufeff`,
  `Ⅷ ﬁ ß İ ı ſ`,
  `e\u0301\u0301\u0301\u0301`,
  `medical `.repeat(25),
  `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!`,
  `(a+)+$`,
  `[[:alpha:]]*`,
  `javascript:alert(1)`,
  `//evil.example/`,
  `http://169.254.169.254/`,
  `${'9'.repeat(400)}`,
  `-${'1'.repeat(30)}`,
  `${'x'.repeat(3_000)}`,
  Array.from({ length: 70 }, (_, at) => `v${at}`).join(','),
  Array.from({ length: 200 }, () => '-').join(' '),
  `"${'a '.repeat(99)}"`,
  `coder -coder`,
  `inpateint codre`,
];

/** Bytes that no encoder would send: broken percents, broken UTF-8. */
const RAW = [
  '%',
  '%zz',
  '%E0%A4%A',
  '%C0%AE',
  '%FF%FE',
  '%ED%A0%80',
  '%00',
  '+',
  '%2B',
  '%25%30%30',
  '&&&',
  '=',
  '#',
  '[]',
  '|',
  '^',
  '`',
];

/** `count` addresses that nobody means well by, the same for one seed; as they go over the wire. */
export function* hostilePaths(count, seed = 5) {
  const draws = new Draws(seed);
  for (let done = 0; done < count; done += 1) yield path(draws);
}

function path(draws) {
  const end = value(draws).slice(0, LONGEST_END);
  const target = draws.weighted(TARGETS).replace('*', () => end);
  const query = Array.from({ length: draws.below(5) }, () => `${name(draws)}=${value(draws)}`).join('&');
  return `${target}${query && `?${query}`}`;
}

const name = (draws) => (draws.chance(0.85) ? draws.one(NAMES) : draws.one(FALSE_NAMES));

function value(draws) {
  const kind = draws.fraction();
  if (kind < 0.3) return encodeURIComponent(draws.one(NEARLY));
  if (kind < 0.6) return encodeURIComponent(draws.one(ATTACKS));
  if (kind < 0.7)
    return encodeURIComponent(draws.one(ATTACKS) + draws.one(NEARLY) + draws.one(ATTACKS)).slice(0, 6_000);
  if (kind < 0.8) return draws.one(RAW) + encodeURIComponent(draws.one(NEARLY)) + draws.one(RAW);
  if (kind < 0.9) return cursor(draws);
  return Array.from({ length: 1 + draws.below(40) }, () => encodeURIComponent(character(draws))).join('');
}

/** Any character but half of one, which no address can hold. */
function character(draws) {
  const code = draws.chance(0.5) ? draws.below(0x250) : draws.below(0x11_0000);
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : String.fromCodePoint(code);
}

/** What looks like a cursor: right but for one thing, or not even that. */
function cursor(draws) {
  const right = {
    sort: draws.one(['newest', 'relevance', 'pay']),
    today: '2026-11-22',
    shown: [],
    last: null,
    corrected: [],
  };
  const wrong = draws.one([
    {},
    { last: { height: draws.below(1e9), id: 1 + draws.below(1e6) } },
    { last: { height: -1, id: 0 } },
    { last: { height: 1e308, id: 1e308 } },
    { today: '9999-99-99' },
    { today: '1970-01-01' },
    { shown: Array.from({ length: 10 }, (_, at) => at + 1) },
    { shown: [[]] },
    { corrected: [{ from: 'a', to: 'x'.repeat(400) }] },
    { sort: '__proto__' },
    { __proto__: null, extra: 1 },
  ]);
  const text = Buffer.from(JSON.stringify({ ...right, ...wrong })).toString('base64url');
  return draws.chance(0.2) ? text.slice(0, draws.below(text.length)) : text;
}
