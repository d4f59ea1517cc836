import { Page, type Site } from '../page.js';

interface ConfirmProps {
  site: Site;
  /** What the alert looks for. */
  words: string;
}

/** The page that the mail leads to. Only the button on it does something: scanners open links. */
export const ConfirmPage = ({ site, words }: ConfirmProps) => (
  <Page site={site} title="Confirm your alert - Superbill" hidden>
    <section class="message">
      <h1>Shall we write to you?</h1>
      <p>We would mail you when there are new {words}.</p>
      <form method="post">
        <p>
          <button class="button" type="submit">
            Yes, confirm the alert
          </button>
        </p>
      </form>
      <p class="aside">If you did not ask for this, close the page: nothing will be sent.</p>
    </section>
  </Page>
);

interface ConfirmedProps extends ConfirmProps {
  /** When the first mail may come, in words. */
  first: string;
  /** Path of the alert's own page. */
  manage: string;
}

export const ConfirmedPage = ({ site, words, first, manage }: ConfirmedProps) => (
  <Page site={site} title="Your alert is on - Superbill" hidden>
    <section class="message">
      <h1>Your alert is on</h1>
      <p>We write when there are new {words}.</p>
      <p>{first}</p>
      <p>
        <a class="button" href={manage}>
          Look at my alert
        </a>
      </p>
    </section>
  </Page>
);

/** A link that never was, or is no more: the same for both, so that guessing tells nothing. */
export const DeadLinkPage = ({ site }: { site: Site }) => (
  <Page site={site} title="This link does not work - Superbill" hidden>
    <section class="message">
      <h1>This link does not work any more</h1>
      <p>
        Links to confirm hold for 48 hours. It may also have been cut off on its way: try copying the whole
        link from the mail.
      </p>
      <p>
        Or ask again: search for what you want, press “Save as alert”, and we send a new link. We send one a
        day to an address at most.
      </p>
      <p>
        <a class="button" href="/">
          Search and ask again
        </a>
      </p>
    </section>
  </Page>
);
