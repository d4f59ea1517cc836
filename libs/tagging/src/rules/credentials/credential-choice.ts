import type { CredentialNeed } from '#domain';
import type { Found, Texts } from '../../define-tag.js';
import { byWhen } from './by-when.js';
import { isOfHigherLevel, isOneOfSeveralRoutes } from './credential-routes.js';
import { alternativesOf, runsOf, type CredentialRun } from './credential-runs.js';
import { isBareThere, isListedWithOthers } from './credential-bare.js';
import { isNamedNotAsked } from './named-not-asked.js';
import { howFirm } from '../how-firm.js';
import { sectionAbove } from '../section-above.js';
import { statementAround } from '../statement-around.js';

/** What is asked for in one place, before it is joined with the other places. */
interface Ask {
  says: 'required' | 'preferred';
  needs: { anyOf: Found<string>[]; by: string | null }[];
  /** Asks with the same key are one choice: items under "one of the following". */
  oneOf: number | null;
}

type Choice = { value: CredentialNeed[]; because: Found<string>[] } | null;

export const chooseRequired = (found: readonly Found<string>[], texts: Texts): Choice =>
  choiceOf(asksOf(found, texts).filter(({ says }) => says === 'required'));

/** What is required anywhere is not preferred as well. */
export function choosePreferred(found: readonly Found<string>[], texts: Texts): Choice {
  const asks = asksOf(found, texts);
  const required = new Set(codesOf(asks.filter(({ says }) => says === 'required')));
  const preferred = asks
    .filter(({ says }) => says === 'preferred')
    .map((ask) => ({
      ...ask,
      needs: ask.needs.map(({ anyOf }) => ({
        anyOf: anyOf.filter(({ value }) => !required.has(value)),
        by: null,
      })),
    }));
  return choiceOf(preferred);
}

function asksOf(found: readonly Found<string>[], texts: Texts): Ask[] {
  const inText = found.filter(({ evidence }) => evidence.field === 'description');
  const named = new Set(inText.map(({ value }) => value));
  // A code in the title is asked for, unless the text tells more about it.
  // A job is called "Certified Coding Specialist" for any credential that its text names.
  const inTitle = found.filter(
    ({ evidence, value }) =>
      evidence.field === 'title' &&
      !named.has(value) &&
      (named.size === 0 || !/^certified coding specialist$/i.test(evidence.quote)),
  );
  const runs = runsOf(texts.description, inText);
  return [
    ...runs.map((run, index) => askOf(texts.description, run, runs[index - 1])),
    ...runsOf(texts.title, inTitle).map((run) => titleAskOf(texts.title, run)),
  ].filter((ask) => ask !== null);
}

function titleAskOf(title: string, run: CredentialRun): Ask | null {
  const firm = howFirm(title, run.start, run.end);
  if (firm?.by === 'words' && firm.says === 'not_asked') return null;
  const says = firm?.by === 'words' && firm.says === 'preferred' ? 'preferred' : 'required';
  return { says, needs: alternativesOf(run, '', '').map((anyOf) => ({ anyOf, by: null })), oneOf: null };
}

function askOf(text: string, run: CredentialRun, previous: CredentialRun | undefined): Ask | null {
  const statement = statementAround(text, run.start, run.end);
  const before = text.slice(statement.start, run.start);
  const after = text.slice(run.end, statement.end);
  if (isNamedNotAsked(before, after)) return null;
  if (GREAT_IF_SO.test(text.slice(run.end, run.end + 80)) || LIKED_NOT_NEEDED.test(after))
    return {
      says: 'preferred',
      needs: alternativesOf(run, before, after).map((anyOf) => ({ anyOf, by: null })),
      oneOf: null,
    };
  const by = byWhen(before + after) ?? byOfNext(text, statement.end);
  const apprenticeToo = endsWithApprentice(run) && ACCEPTED.test(after);
  const firm = apprenticeToo ? null : howFirm(text, run.start, run.end);
  const bare = apprenticeToo || isBareThere(before, after) || isListedWithOthers(before, after);
  const oneWay = isOneOfSeveralRoutes(
    text,
    run,
    before,
    by === null ? after : after.replace(by, ''),
    by !== null,
  );
  // Who names another way in asks for one of them.
  const says =
    saysOf(firm, by, bare, before, after) ??
    (oneWay && firm?.by !== 'words' && (firm === null || isOfHigherLevel(text, run.start))
      ? 'preferred'
      : null);
  if (says === null) return null;
  const soft = says === 'preferred' || oneWay;
  return {
    says: soft ? 'preferred' : 'required',
    needs: alternativesOf(run, before, after).map((anyOf) => ({ anyOf, by })),
    oneOf: oneOfKey(text, run, previous),
  };
}

/** "Hold the CPC? Great. Don't? We'll get you there." */
const GREAT_IF_SO =
  /^\? (?:great|good|nice|wonderful|perfect|even better|bonus|super)\b[^?\n]{0,25}[.!] (?:don['’]t|no\b|not\b|if not|haven['’]t)/i;

/** "CPC is nice, not needed", "wanted, never mandatory": the denial is of its firmness alone. */
const LIKED_NOT_NEEDED =
  /^[^.;,\n]{0,30}?\b(?:nice|great|good|handy|useful|helpful|wanted|welcomed?|liked|loved|appreciated|valued|hoped for|sought|desired|encouraged)\b[^.;\n]{0,20}?(?:\b(?:not|never|no)\b|n['’]t\b)[^.;\n]{0,12}?\b(?:needed|required|mandatory|demanded|necessary|essential|compulsory|must|expected|deal[- ]?breaker)/i;

/** "CPC, CPC-A welcome": what is said of the apprentice's credential opens the list wider, and leaves it asked for. */
const ACCEPTED =
  /^[\s)]{0,2}(?:is |are |will be |may be )?(?:also )?(?:welcomed?|accept\w+|considered|ok(?:ay)?|fine|allowed|eligible|encouraged)\b/i;
const endsWithApprentice = ({ found }: CredentialRun): boolean =>
  found.length > 1 && (found.at(-1)?.value.endsWith('-A') ?? false);

/** "CPC preferred, or must be earned within a year": asked of everyone in the end. */
const EARNED_LATER =
  /\b(?:must|required|needs? to|has to|willing(?:ness)?|able|ability|agree\w*|will|or)\b[^.;]{0,50}\b(?:obtain\w*|earn\w*|attain\w*|acquire\w*|achieve\w*|complete\w*|becom\w+|get|pass\w*|certified|required)\b/i;

/** "Must become a CPC within a year": the verb that tells of a career elsewhere is the duty itself here. */
const MUST_EARN =
  /\b(?:must|required to|expected to|needs? to|ha(?:s|ve) to|shall)\b[^.;]{0,20}\b(?:become|obtain|earn|attain|acquire|achieve|complete|pass|gain|secure)\b[^.;]{0,30}$/i;

function saysOf(
  firm: ReturnType<typeof howFirm>,
  by: string | null,
  bare: boolean,
  before: string,
  after: string,
): 'required' | 'preferred' | null {
  const words = firm?.by === 'words' ? firm.says : null;
  if (by !== null && MUST_EARN.test(before) && words !== 'preferred') return 'required';
  if (words === 'not_asked') return null;
  if (by !== null && (words !== 'preferred' || EARNED_LATER.test(after))) {
    if (firm?.says !== 'preferred' || words === 'preferred') return 'required';
  }
  if (firm && firm.says !== 'not_asked') return firm.says;
  return bare ? 'required' : null;
}

/** Says the next sentence that what was just named may be earned later? */
const byOfNext = (text: string, from: number): string | null => {
  const next =
    /^\s{1,3}((?:if|must|or|may|can|candidates?|applicants?|it|this|certification)\b[^.\n]{0,160})/i.exec(
      text.slice(from, from + 200),
    )?.[1];
  return next && /\b(?:must|obtain|earn|certif|attain|acquire|held)/i.test(next) ? byWhen(next) : null;
};

const ONE_OF = /\b(?:one(?: or more)?|any|either)(?: \(\d\))? of\b|\bany one\b|\bat least one\b/i;

/** Items that end in "or", too, are one choice. */
const OR_AT_LINE_END = /\bor\W{0,3}\n[^\n]{0,40}$/i;

function oneOfKey(text: string, run: CredentialRun, previous: CredentialRun | undefined): number | null {
  const section = sectionAbove(text, run.start);
  if (section && ONE_OF.test(section.heading)) return section.headingAt;
  const orAfter = /^[^\n]{0,80}\bor\W{0,3}\n/i.test(text.slice(run.end, run.end + 100));
  const orBefore = previous && OR_AT_LINE_END.test(text.slice(previous.end, run.start));
  return section && (orAfter || orBefore) ? section.headingAt : null;
}

function choiceOf(asks: readonly Ask[]): Choice {
  const groups: { anyOf: Found<string>[]; by: string | null; key: number | null }[] = [];
  for (const { needs, oneOf } of asks) {
    for (const { anyOf, by } of needs) {
      const same = oneOf === null ? undefined : groups.find(({ key }) => key === oneOf);
      if (same) same.anyOf.push(...anyOf);
      else if (anyOf.length > 0) groups.push({ anyOf: [...anyOf], by, key: oneOf });
    }
  }
  const value = withApprentices(
    withoutNarrower(
      groups.map(({ anyOf, by }) => ({ anyOf: [...new Set(anyOf.map((one) => one.value))], by })),
    ),
  );
  return value.length > 0 ? { value, because: groups.flatMap(({ anyOf }) => anyOf) } : null;
}

/** Said twice, once with more alternatives: the wider list is what is accepted. */
const withoutNarrower = (needs: CredentialNeed[]): CredentialNeed[] =>
  needs.filter(
    (need, index) =>
      !needs.some(
        (other, place) =>
          place !== index &&
          need.anyOf.every((code) => other.anyOf.includes(code)) &&
          (other.anyOf.length > need.anyOf.length || place < index),
      ),
  );

/** "CPC required. CPC-A accepted": the apprentice's credential is an alternative to the full one. */
function withApprentices(needs: CredentialNeed[]): CredentialNeed[] {
  return needs.flatMap((need) => {
    const [only] = need.anyOf;
    const full = need.anyOf.length === 1 && only?.endsWith('-A') ? only.slice(0, -2) : null;
    const host = full === null ? undefined : needs.find(({ anyOf }) => anyOf.includes(full));
    if (host && only) host.anyOf.push(only);
    return host ? [] : [need];
  });
}

const codesOf = (asks: readonly Ask[]): string[] =>
  asks.flatMap(({ needs }) => needs.flatMap(({ anyOf }) => anyOf.map(({ value }) => value)));
