import { h, type ComponentChildren, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What every page is given by the site it stands on. */
export interface Site {
  /** Addresses of the static files, each with the hash of its content. */
  css: string;
  icon: string;
}

interface PageProps {
  site: Site;
  title: string;
  /** Are invented samples on this page? */
  samples?: boolean;
  /** Not for search engines. */
  hidden?: boolean;
  children: ComponentChildren;
}

/** The frame of every page. */
export const Page = ({ site, title, samples = false, hidden = false, children }: PageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {(hidden || samples) && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={site.css} />
      <link rel="icon" type="image/svg+xml" href={site.icon} />
    </head>
    <body>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      {samples && <SampleBanner />}
      <header class="masthead">
        <div class="wrap">
          <a class="brand" href="/">
            Superbill
          </a>
          <p class="tagline">Remote medical billing and coding jobs, with proof</p>
        </div>
      </header>
      <main id="content" class="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer class="footer">
        <div class="wrap">
          <p>
            Every label on a posting is backed by words quoted from it. Where a posting does not say, we do
            not guess.
          </p>
          <p>
            <a href="/">Search</a> <a href="/api/openapi.json">The same as data (OpenAPI)</a>
          </p>
        </div>
      </footer>
    </body>
  </html>
);

const SampleBanner = () => (
  <aside class="banner" aria-label="About these postings">
    <p class="wrap">
      <strong>Sample postings.</strong> Employers and vacancies on this page are invented, to look around
      with. They leave by themselves when the first live posting arrives.
    </p>
  </aside>
);

/** The text of a page, ready to be sent. Whatever it was given is escaped. */
export const renderPage = <P extends object>(page: FunctionComponent<P>, props: NoInfer<P>): string =>
  `<!doctype html>${renderToString(h(page as FunctionComponent, props))}`;
