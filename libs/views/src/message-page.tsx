import { USUAL_CRITERIA } from '#domain';
import { Page, type Site } from './page.js';
import { SearchForm } from './search-form.js';

interface MessageProps {
  site: Site;
  title: string;
  /** Sentences: what is the matter, what to do. */
  sentences: string[];
  /** What a reader may do now: go on, search for what is not at this address, or ask for the same once more. */
  next?: 'go on' | 'search' | 'try again';
}

/** A page that only says something: nothing here, something went wrong. */
export const MessagePage = ({ site, title, sentences, next = 'go on' }: MessageProps) => (
  <Page site={site} title={`${title} - Superbill`} hidden>
    <section class="message">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {next !== 'search' && (
        <p class="actions">
          {next === 'try again' && (
            <a class="button" href="">
              Try again
            </a>
          )}
          <a class={next === 'try again' ? 'button quiet' : 'button'} href="/">
            Search all postings
          </a>
        </p>
      )}
    </section>
    {next === 'search' && <SearchForm wanted={{ criteria: USUAL_CRITERIA, sort: null, limit: null }} />}
  </Page>
);
