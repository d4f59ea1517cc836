/**
 * robots.txt by RFC 9309, with Crawl-delay as sites write it. The npm package robots-parser (3.0.1) was tried and
 * left: it ends a group at Crawl-delay and Sitemap lines, so that `User-agent: us, Crawl-delay: 5, User-agent: them,
 * Disallow: /` lets us in, and it compares percent-encoded letters as they are written.
 */
export interface RobotsVerdict {
  /** The line that shuts us out, as it stands in the file; null = we may read. */
  refusedBy: string | null;
  crawlDelaySeconds: number | null;
}

interface Group {
  agents: string[];
  rules: Rule[];
  crawlDelaySeconds: number | null;
}

interface Rule {
  allow: boolean;
  pattern: string;
  line: string;
}

export function robotsVerdict(robotsText: string, productToken: string, url: URL): RobotsVerdict {
  const groups = groupsFor(productToken.toLowerCase(), groupsOf(robotsText));
  const path = comparable(url.pathname + url.search);
  let best: Rule | null = null;
  for (const rule of groups.flatMap((group) => group.rules)) {
    if (matches(rule.pattern, path) && (best === null || outranks(rule, best))) best = rule;
  }
  const delays = groups.flatMap(({ crawlDelaySeconds }) => crawlDelaySeconds ?? []);
  return {
    refusedBy: best === null || best.allow ? null : best.line,
    crawlDelaySeconds: delays.length > 0 ? Math.max(...delays) : null,
  };
}

/** The longest pattern decides; of two as long, the one that allows (section 2.2.2). */
function outranks(rule: Rule, other: Rule): boolean {
  const longer = rule.pattern.length - other.pattern.length;
  return longer > 0 || (longer === 0 && rule.allow && !other.allow);
}

/** All groups of one agent count as one; the groups of everybody only when there is none for us. */
function groupsFor(agent: string, groups: Group[]): Group[] {
  const ours = groups.filter(({ agents }) => agents.includes(agent));
  return ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'));
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [, name, value] = /^\s*([a-z-]+)\s*:([^#]*)/i.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const pattern = comparable(value.trim());
    switch (name.toLowerCase()) {
      case 'user-agent':
        if (group === null || group.rules.length > 0) {
          group = { agents: [], rules: [], crawlDelaySeconds: null };
          groups.push(group);
        }
        group.agents.push(agentOf(value));
        break;
      case 'allow':
      case 'disallow':
        // An empty Disallow forbids nothing, but it still ends the list of agents above it.
        group?.rules.push({
          allow: name.toLowerCase() === 'allow' || pattern === '',
          pattern,
          line: line.trim(),
        });
        break;
      case 'crawl-delay':
        if (group !== null) group.crawlDelaySeconds = delayOf(value) ?? group.crawlDelaySeconds;
        break;
    }
  }
  return groups;
}

/** The product token alone: sites add versions and remarks, `Superbill/1.0 (jobs)`. */
const agentOf = (value: string): string => /^\s*(\*|[a-z_-]*)/i.exec(value)?.[1]?.toLowerCase() ?? '';

function delayOf(value: string): number | null {
  const seconds = Number.parseFloat(value);
  return seconds >= 0 ? seconds : null;
}

/** `*` stands for any characters, `$` at the end for the end. Greedy from the left, so time stays linear. */
function matches(pattern: string, path: string): boolean {
  const toTheEnd = pattern.endsWith('$');
  const [start = '', ...parts] = (toTheEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  let at = start.length;
  const last = parts.pop();
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (last === undefined) return !toTheEnd || at === path.length;
  return toTheEnd ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** One spelling for each address: letters and digits unescaped, everything that may be escaped escaped (RFC 3986). */
function comparable(path: string): string {
  return path
    .replace(/[^\x21-\x7e]|["'<>[\\\]^`{|}]/gu, (char) => percentEncoded(char))
    .replace(/%[0-9a-f]{2}/gi, (escape) => {
      const char = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
      return /[\w.~-]/.test(char) ? char : escape.toUpperCase();
    });
}

function percentEncoded(char: string): string {
  return [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
