import { statesNamed } from '#text';
import type { Slot, TextComparison } from './compare-texts.js';
import type { Facts } from './facts.js';
import { kindsOfWork } from './kinds-of-work.js';
import { contentStems, type Word } from './words.js';

/**
 * Two texts made from one template differ in few words, and those decide: another team, territory, client or list of
 * states makes another vacancy, other everyday words are an edit.
 */
export function slotConflict(a: Facts, b: Facts, { slots }: TextComparison): string | null {
  const own = new Set([
    ...a.places.words,
    ...b.places.words,
    ...a.employer.names.flat(),
    ...b.employer.names.flat(),
  ]);
  const short = slots.filter(({ a, b, cut }) => !cut && a.length <= LONGEST_SLOT && b.length <= LONGEST_SLOT);
  const alone =
    short.filter((slot) => telling(slot.a, own).length > 0 && telling(slot.b, own).length > 0).length === 1;
  for (const slot of short) {
    const why =
      statesOf(slot, own) ?? workOf(slot, a, b) ?? yearsOf(slot) ?? partOf(slot, { own, a, b, alone });
    if (why) return why;
  }
  return null;
}

/** Longer ones are other paragraphs; how much of a text they are is weighed elsewhere. */
const LONGEST_SLOT = 24;

const raw = (words: readonly Word[]): string => words.map((word) => word.raw).join(', ');
const said = (words: readonly Word[]): string =>
  `"${words
    .map((word) => word.raw)
    .join(' ')
    .slice(0, 60)}"`;

/** Words around a list of those who may apply, as against an address. */
const ABOUT_HIRING =
  /^(?:resid\w*|liv(?:e|es|ing)|hir(?:e|es|ing)|eligib\w*|candidates?|applicants?|states?|open|licen[sc]\w*|allow\w*|accept\w*|exclud\w*|except|only|territor\w*|cover\w*|support\w*)$/;

function statesOf(slot: Slot, own: ReadonlySet<string>): string | null {
  const [one, other] = [statesNamed(raw(slot.a)), statesNamed(raw(slot.b))];
  const around = [...slot.before, ...slot.after];
  const beside = statesNamed([...slot.before.slice(-3), ...slot.after.slice(0, 3)].join(', ').toUpperCase());
  const onlyA = one.filter((state) => !other.includes(state));
  const onlyB = other.filter((state) => !one.includes(state));
  if (onlyA.length + onlyB.length === 0) return null;
  const both = onlyA.length > 0 && onlyB.length > 0;
  const aList = one.length + other.length + beside.length > 2;
  // In a list one more or less counts; a single state only where it takes another's place, and is no address.
  const isAddress = [...onlyA, ...onlyB].every((state) => own.has(state.toLowerCase()));
  const aboutHiring = around.some((word) => ABOUT_HIRING.test(word));
  if (!(aList && aboutHiring) && !(both && !isAddress)) return null;
  return `different states in the text: ${onlyA.join(', ') || 'none'} and ${onlyB.join(', ') || 'none'}`;
}

/** Other care, other payers, another desk: named on both sides, and each missing from the other text. */
function workOf(slot: Slot, a: Facts, b: Facts): string | null {
  const [one, other] = [kindsOfWork(raw(slot.a)), kindsOfWork(raw(slot.b))];
  const onlyA = one.filter((kind) => !other.includes(kind) && !kindsOfWork(b.body).includes(kind));
  const onlyB = other.filter((kind) => !one.includes(kind) && !kindsOfWork(a.body).includes(kind));
  return onlyA.length > 0 && onlyB.length > 0
    ? `different work: ${onlyA.join(', ')} and ${onlyB.join(', ')}`
    : null;
}

const NUMBER = /^(?:\d{1,2}\+?(?:-\d{1,2})?|one|two|three|four|five|six|seven|eight|ten)$/;

function yearsOf(slot: Slot): string | null {
  const number = (words: readonly Word[]) =>
    words.filter(({ plain }) => NUMBER.test(plain)).map(({ plain }) => plain);
  const [one, other] = [number(slot.a), number(slot.b)];
  const next = [...slot.after.slice(0, 2), ...slot.a.map(({ plain }) => plain)];
  if (one.length !== 1 || other.length !== 1 || one[0] === other[0]) return null;
  if (!next.some((word) => /^(?:years?|yrs?)$/.test(word))) return null;
  return `different requirements: ${one[0] ?? ''} and ${other[0] ?? ''} years`;
}

/** What stands in front of these is the name of a part of the employer, however it is written. */
const A_PART =
  /^(?:teams?|departments?|units?|divisions?|clinics?|regions?|territor(?:y|ies)|districts?|pods?|queues?|desks?|markets?|clients?|facilit(?:y|ies)|hospitals?|campus|accounts?|line|portfolio|service|practice)$/;
const LABEL =
  /^(?:team|department|dept|unit|division|region|territory|district|pod|market|client|facility|shift|segment|portfolio)$/;
/** Praise and size name no part. */
const NO_NAME = new Set(
  contentStems(
    (
      'growing dynamic dedicated amazing great talented friendly small large remote expanding busy collaborative national fast ' +
      'energetic experienced skilled strong supportive existing entire whole current wonderful fantastic innovative leading ' +
      'premier reputable respected established successful high performing performance diverse passionate motivated best ' +
      'good solid nice excellent superb outstanding vibrant thriving top world-class award-winning join joining looking seeking hiring immediate valued close-knit stable virtual local'
    ).split(' '),
  ),
);
/** Names that say nothing of the work: days, months, people to write to, the board itself. */
const CHROME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|febr)uary$|^(?:march|april|may|june|july|august|september|october|november|december)$|^(?:indeed|linkedin|glassdoor|ziprecruiter|monster|apply|posted|posting|job|benefits?|date|today|now|us|usa|ok)$/;
const A_PERSON =
  /^(?:contact|recruiter|call|email|e-mail|ask|questions|attn|attention|manager|website|visit|apply)$/;

/** Words in front of the name of a thing. */
const LEADS_TO_A_THING = /^(?:the|our|a|an|of|for|in|on|at|this|your|support|supports|serves|covers|joins?)$/;

interface Between {
  own: ReadonlySet<string>;
  a: Facts;
  b: Facts;
  /** No other words were exchanged: nobody edits a text for that. */
  alone: boolean;
}

function partOf(slot: Slot, { own, a, b, alone }: Between): string | null {
  const [one, other] = [telling(slot.a, own), telling(slot.b, own)];
  if (one.length === 0 || other.length === 0 || sameStates(slot)) return null;
  if (slot.before.slice(-4).some((word) => A_PERSON.test(word))) return null;
  const [namedA, namedB] = [named(one, b.body), named(other, a.body)];
  const bothNamed =
    namedA.length > 0 &&
    namedB.length > 0 &&
    namedA.length * 2 >= one.length &&
    namedB.length * 2 >= other.length;
  const apart = !stems(one).some((word) => stems(other).includes(word));
  const isThing =
    LEADS_TO_A_THING.test(slot.before.at(-1) ?? '') ||
    [slot.a[0], slot.b[0]].every((word) => LEADS_TO_A_THING.test(word?.plain ?? ''));
  const ends = [slot.a, slot.b].every((words) => A_PART.test(words.at(-1)?.plain ?? ''));
  const part =
    isThing &&
    (slot.after.slice(0, 2).some((word) => A_PART.test(word)) ||
      ends ||
      (alone && one.length + other.length > 2));
  const label = slot.before.slice(-2).some((word) => LABEL.test(word));
  if (!(bothNamed || ((label || part) && apart && slot.a.length <= 8 && slot.b.length <= 8))) return null;
  return `one text about two things: ${said(slot.a)} and ${said(slot.b)}`;
}

/** "Texas, Oklahoma" and "TX, OK". */
function sameStates(slot: Slot): boolean {
  const [one, other] = [statesNamed(raw(slot.a)), statesNamed(raw(slot.b))];
  return one.length > 0 && one.toSorted().join() === other.toSorted().join();
}

const stems = (words: readonly Word[]): string[] => contentStems(words.map(({ plain }) => plain));

const telling = (words: readonly Word[], own: ReadonlySet<string>): Word[] =>
  words.filter(
    ({ plain, raw }) =>
      !own.has(plain) &&
      !CHROME.test(plain) &&
      !/^[\d$.,:-]+k?$/.test(plain) &&
      (/^[B-Z]\W*$/.test(raw) || contentStems([plain]).some((word) => !NO_NAME.has(word))),
  );

/** Names that the other text hasn't got anywhere. */
function named(words: readonly Word[], otherBody: string): Word[] {
  const names = words.filter((word) => word.named);
  if (names.length === 0) return [];
  const others = new Set(
    otherBody.match(/[\p{L}\p{N}'’&.-]+/gu)?.map((word) => word.replace(/[.'’-]+$/, '').toLowerCase()),
  );
  return names.filter(({ plain }) => !others.has(plain));
}
