import { Page, type Site } from '../page.js';

interface UnsubscribeProps {
  site: Site;
  /** What the alert looks for. */
  words: string;
}

/** What the link in a mail shows. Only the button on it does something: scanners open links. */
export const UnsubscribePage = ({ site, words }: UnsubscribeProps) => (
  <Page site={site} title="Stop this alert - Superbill" hidden>
    <section class="message">
      <h1>Stop these mails?</h1>
      <p>We would not mail you any more about new {words}.</p>
      <form method="post">
        <input type="hidden" name="from" value="page" />
        <p>
          <button class="button" type="submit">
            Stop this alert
          </button>
        </p>
      </form>
    </section>
  </Page>
);

export const UnsubscribedPage = ({ site }: { site: Site }) => (
  <Page site={site} title="The alert is stopped - Superbill" hidden>
    <section class="message">
      <h1>The alert is stopped</h1>
      <p>It will send no more mail. A mail that was on its way already may still come in.</p>
      <p>
        To have it again, search and save the search anew. “Change or pause it” in any of its mails still
        leads to your other alerts and your data.
      </p>
    </section>
  </Page>
);
