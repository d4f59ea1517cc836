import { Page, type Site } from './page.js';

interface MessageProps {
  site: Site;
  title: string;
  /** Sentences: what is the matter, what to do. */
  sentences: string[];
}

/** A page that only says something: nothing here, something went wrong. */
export const MessagePage = ({ site, title, sentences }: MessageProps) => (
  <Page site={site} title={`${title} - Superbill`} hidden>
    <section class="message">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>
        <a class="button" href="/">
          Search all postings
        </a>
      </p>
    </section>
  </Page>
);
