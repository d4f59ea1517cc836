import { STATE_CODES, type PostingSummary, type Remote, type StateCode } from '#domain';
import { counted, REMOTE_WORDS, stateList, stateWords } from './words.js';

/** A posting's answer to "can I do this from where I live?". */
export interface ForWhom {
  answer: string;
  /** `ask` = the posting is silent where it matters. */
  tone: 'eligible' | 'ask' | 'plain';
  /** What goes with the answer. */
  more: string[];
}

interface Places extends Pick<PostingSummary, 'remote' | 'statesAllowed' | 'statesExcluded'> {
  /** Does it accept the state that was asked for? null = none was. */
  stateMatch: 'eligible' | 'not_stated' | null;
}

/** `livesIn` = the state the reader asked for; null = not asked. */
export function remoteForWhom(posting: Places, livesIn: StateCode | null): ForWhom {
  const remote = PLACE_WORDS[posting.remote];
  if (livesIn && posting.stateMatch === 'eligible') {
    return {
      answer: `Open to ${stateWords(livesIn)}`,
      tone: 'eligible',
      more: [remote, ...hiresIn(posting)],
    };
  }
  if (livesIn && posting.stateMatch === 'not_stated') {
    const answer = `Doesn’t say whether it accepts ${stateWords(livesIn)}; ask`;
    return { answer, tone: 'ask', more: [remote] };
  }
  const states = hiresIn(posting);
  const silent = posting.remote === 'fully_remote' && states.length === 0;
  return {
    answer: remote,
    tone: posting.remote === 'unclear' ? 'ask' : 'plain',
    more: silent ? ['Doesn’t say from which states'] : states,
  };
}

const PLACE_WORDS: Record<Remote, string> = { ...REMOTE_WORDS, unclear: 'Doesn’t say whether it is remote' };

const MOST_STATES_BY_NAME = 3;
/** DC and Puerto Rico are not among the fifty. */
const FIFTY = STATE_CODES.filter((code) => code !== 'DC' && code !== 'PR');

function hiresIn({ statesAllowed, statesExcluded }: Places): string[] {
  const words: string[] = [];
  if (statesAllowed?.length) words.push(`Hires in ${briefly(statesAllowed)}`);
  if (statesExcluded?.length) words.push(`Not in ${briefly(statesExcluded)}`);
  return words;
}

function briefly(states: readonly StateCode[]): string {
  if (FIFTY.every((code) => states.includes(code))) return 'all states';
  return states.length <= MOST_STATES_BY_NAME ? stateList(states) : counted(states.length, 'state');
}
