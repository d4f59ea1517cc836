import { POSTING_STATES } from '#domain';
import { z } from 'zod';
import { HAPPENING_KINDS } from '../posting-history.js';

// What the answer about one posting says of its life.

const GONE_REASONS = ['vanished', 'closing_date', 'not_found', 'unseen_for_long'] as const;
const goneWhy = z.enum(GONE_REASONS).nullable();
const closedWhy = z.enum([...GONE_REASONS, 'board_gone']).nullable();
const moment = z.iso.datetime();

export const listingLife = {
  location: z.string().nullable(),
  first_seen_at: moment,
  last_seen_at: moment,
  gone_at: moment.nullable().meta({ description: 'null = its board lists it, as far as we know.' }),
  gone_why: goneWhy,
  board_gone_since: moment
    .nullable()
    .meta({ description: 'Since when the board itself can not be found; null = it can.' }),
  speaks: z.boolean().meta({ description: 'Are `texts` the words of this listing?' }),
};

export const postingLife = {
  state: z.enum(POSTING_STATES).meta({
    description: 'unreachable = the boards it stood on are gone, so nobody can say whether it is still open.',
    examples: ['open'],
  }),
  closed_at: moment.nullable().meta({ description: 'When it closed or was lost sight of; null = open.' }),
  closed_why: closedWhy.meta({ description: 'board_gone goes with unreachable.' }),
  first_seen_at: moment,
  last_seen_at: moment.meta({ description: 'On any of its boards.' }),
  places: z.array(z.string()).meta({
    description: 'Every place it is advertised at.',
    examples: [['Remote, TX', 'Remote, OK']],
  }),
  history: z
    .array(
      z.object({
        at: moment,
        kind: z.enum(HAPPENING_KINDS),
        source: z
          .string()
          .nullable()
          .meta({ description: 'Id of the source it happened at; null = all of it.' }),
        why: closedWhy,
        changes: z.array(
          z.object({
            field: z.string().meta({ examples: ['pay'] }),
            before: z.string().nullable(),
            after: z.string().nullable(),
          }),
        ),
      }),
    )
    .meta({ description: 'As far as we saw it, the newest first.' }),
  freshness_facts: z
    .array(
      z.object({
        kind: z.enum(['old', 'reposted', 'reopened', 'evergreen', 'gone_from_employer', 'past_closing_day']),
        since: moment,
        sentence: z.string().meta({ examples: ['Open for 124 days, since 20 Jul'] }),
      }),
    )
    .meta({ description: 'Facts with dates that speak of its freshness; never a verdict.' }),
  linked: z
    .array(
      z.object({
        id: z.int(),
        url: z.string().meta({ description: 'Path of the page for readers.' }),
        title: z.string(),
        employer: z.string().nullable(),
        state: z.enum(POSTING_STATES),
        relation: z
          .enum(['advertised_by_agency', 'at_the_employer'])
          .meta({ description: 'What the linked posting is to this one.' }),
        why: z.string(),
      }),
    )
    .meta({ description: 'Probably the same job, posted by an agency or by the employer itself.' }),
};
