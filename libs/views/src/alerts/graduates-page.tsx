import { STATE_CODES, type StateCode } from '#domain';
import type { ComponentChildren } from 'preact';
import { Page, type Site } from '../page.js';
import { searchAddress, type SearchWanted } from '../search-address.js';
import { COMMON_CREDENTIALS, credentialName } from '../trade-words.js';
import { stateWords } from '../words.js';
import { FormTrouble, NewAlertForm, type NewAlertFormProps } from './new-alert-form.js';
import { PROGRAMS } from './programs.js';

export const GRADUATE_WORK = { either: 'coding or billing', coding: 'coding', billing: 'billing' } as const;
export type GraduateWork = keyof typeof GRADUATE_WORK;

/** What a graduate, or the school that made the link, has chosen. */
export interface GraduateChosen {
  program: string | null;
  /** `YYYY-MM` */
  month: string | null;
  /** Code of a credential; null = none yet. */
  credential: string | null;
  state: StateCode | null;
  work: GraduateWork;
}

export interface GraduatesPageProps {
  site: Site;
  chosen: GraduateChosen;
  /** Months to choose from: `YYYY-MM` with its words. */
  months: { value: string; words: string }[];
  /** What of the address could not be used, a sentence each. */
  problems: string[];
  /** What was chosen so far as an alert; null = nothing was chosen yet. */
  alert: { wanted: SearchWanted; words: string; link: string; form: NewAlertFormProps } | null;
}

const DESCRIPTION =
  'A mail when a remote billing or coding job opens that takes new graduates: with a CPC-A, CCA or none yet, in your state, each with the words of the posting that say so. Free, no account.';

/** For those who finish a program: one sentence about them becomes an alert, and a link that a school can hand out. */
export const GraduatesPage = ({ site, chosen, months, problems, alert }: GraduatesPageProps) => (
  <Page
    site={site}
    title="For graduates of billing and coding programs - Superbill"
    description={DESCRIPTION}
  >
    <h1>Your first billing or coding job</h1>
    <p class="lead">
      Postings that take new graduates, apprentices and trainees, by mail, each with the words that say so.
    </p>
    {problems.length > 0 && (
      <div class="errors" role="alert">
        <h2>Please choose again</h2>
        <ul>
          {problems.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      </div>
    )}
    <SentenceForm chosen={chosen} months={months} />
    {alert && <WhatWeSend chosen={chosen} alert={alert} />}
  </Page>
);

const SentenceForm = ({ chosen, months }: Pick<GraduatesPageProps, 'chosen' | 'months'>) => (
  <form class="search" method="get" action="/graduates">
    <div class="sentence graduate">
      <Part name="program" label="I finish at" aside=": my program">
        <option value="">another program</option>
        <Options options={PROGRAMS} chosen={chosen.program} />
      </Part>
      <Part name="month" label="in" aside=": the month I finish">
        <option value="">a month I don’t know yet</option>
        {months.map(({ value, words }) => (
          <option value={value} selected={value === chosen.month}>
            {words}
          </option>
        ))}
      </Part>
      <Part name="credential" label="with" aside=": my credential">
        <option value="">no credential yet</option>
        {isRare(chosen.credential) && <option selected>{chosen.credential}</option>}
        {Object.entries(COMMON_CREDENTIALS).map(([body, names]) => (
          <optgroup label={body}>
            {Object.keys(names).map((code) => (
              <option value={code} selected={code === chosen.credential}>
                {code}
              </option>
            ))}
          </optgroup>
        ))}
      </Part>
      <Part name="state" label="living in" aside=": my state">
        <option value="">any state</option>
        {STATE_CODES.map((state) => (
          <option value={state} selected={state === chosen.state}>
            {stateWords(state)}
          </option>
        ))}
      </Part>
      <Part name="work" label="looking for" aside=": my kind of work">
        <Options options={GRADUATE_WORK} chosen={chosen.work} />
      </Part>
    </div>
    <p class="aside">
      Passed the CPC exam, but without two years of work yet? Then yours is the CPC-A; choose it, or postings
      that don’t take apprentices come along.
    </p>
    <p>
      <button class="button" type="submit">
        Show my alert
      </button>
    </p>
  </form>
);

/** Held, but not one of those to choose from. */
const isRare = (code: string | null): boolean => code !== null && credentialName(code) === null;

interface PartProps {
  name: string;
  label: string;
  /** What the label says to those who don't see the sentence. */
  aside: string;
  children: ComponentChildren;
}

const Part = ({ name, label, aside, children }: PartProps) => (
  <span>
    <label for={name}>
      {label}
      <span class="unseen">{aside}</span>
    </label>{' '}
    <select id={name} name={name}>
      {children}
    </select>
  </span>
);

const Options = ({
  options,
  chosen,
}: {
  options: Readonly<Record<string, string>>;
  chosen: string | null;
}) => (
  <>
    {Object.entries(options).map(([value, words]) => (
      <option value={value} selected={value === chosen}>
        {words}
      </option>
    ))}
  </>
);

const WhatWeSend = ({
  chosen: { credential },
  alert: { wanted, words, link, form },
}: {
  chosen: GraduateChosen;
  alert: NonNullable<GraduatesPageProps['alert']>;
}) => (
  <>
    <h2 id="alert">What we send</h2>
    <ul class="promises">
      <li>
        New {words}. <a href={searchAddress(wanted)}>See what there is today</a>
      </li>
      <li>Only where the posting itself says that beginners may apply. We don’t guess.</li>
      <li>
        At the end of the mail, near misses: what asks for one thing more
        {credential ? ` than the ${credential}` : ''}, but welcomes beginners or asks for no experience. Each
        says what it is.
      </li>
      <li>
        Work on site, all or part of the time, is left out; a posting that doesn’t say where the work is comes
        along.
      </li>
      <li>No posting twice, and no mail when nothing is new.</li>
    </ul>
    <FormTrouble errors={form.errors} />
    <NewAlertForm {...form} />
    <section class="note school">
      <h2>For schools</h2>
      <p>
        This link brings your graduates here with these choices made. Leave out what differs between them.
      </p>
      <p>
        <code>{link}</code>
      </p>
    </section>
  </>
);
