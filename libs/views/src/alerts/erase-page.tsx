import { Page, type Site } from '../page.js';

interface EraseProps {
  site: Site;
  address: string;
  /** Path of the alert's own page. */
  manage: string;
}

/** The last question before everything about a subscriber is forgotten. */
export const ErasePage = ({ site, address, manage }: EraseProps) => (
  <Page site={site} title="Erase my data - Superbill" hidden>
    <section class="message">
      <h1>Erase everything?</h1>
      <p>
        All alerts of {address}, what they were sent, and the address itself are deleted. This can not be
        undone. If mail to the address came back for good or was reported as spam, a code made of it stays,
        from which nobody can read the address, so that we never write to it again.
      </p>
      <form method="post">
        <p>
          <button class="button" type="submit">
            Erase it all
          </button>
        </p>
      </form>
      <p>
        <a href={manage}>No, keep it</a>
      </p>
    </section>
  </Page>
);
