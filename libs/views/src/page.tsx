import { h, type ComponentChildren, type FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What every page is given by the site it stands on. */
export interface Site {
  /** Addresses of the static files, each with the hash of its content. */
  css: string;
  icon: string;
  /** Keeps things for the reader in the browser; no page needs it. */
  script: string;
}

/** The same content in another format. */
export interface Alternate {
  type: string;
  title: string;
  /** Path on this site. */
  path: string;
}

interface PageProps {
  site: Site;
  title: string;
  /** The one address of this content, in full; null = it has none worth knowing. */
  canonical?: string | null;
  alternates?: Alternate[];
  /** JSON-LD as `scriptJson` writes it, which can't end the element it stands in; null = none. */
  structuredData?: string | null;
  /** Are invented samples on this page? */
  samples?: boolean;
  /** Not for search engines. */
  hidden?: boolean;
  /** What search engines show under the title; null = they choose. */
  description?: string | null;
  /** Does it hold postings that this browser may keep something of: saved, compared, hidden, seen before? */
  remembers?: boolean;
  children: ComponentChildren;
}

/** The frame of every page. */
export const Page = ({
  site,
  title,
  canonical = null,
  alternates = [],
  structuredData = null,
  samples = false,
  hidden = false,
  description = null,
  remembers = false,
  children,
}: PageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {(hidden || samples) && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={site.css} />
      <link rel="icon" type="image/svg+xml" href={site.icon} />
      {canonical && <link rel="canonical" href={canonical} />}
      {alternates.map(({ type, title: name, path }) => (
        <link rel="alternate" type={type} title={name} href={path} />
      ))}
      {structuredData && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData }} />
      )}
      {remembers && <script type="module" src={site.script} />}
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
          <nav aria-label="Main">
            <Links to={MAIN_LINKS} />
          </nav>
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
          <nav aria-label="About this site">
            <Links to={{ ...MAIN_LINKS, ...MORE_LINKS }} />
          </nav>
        </div>
      </footer>
    </body>
  </html>
);

const MAIN_LINKS = { Search: '/', Alerts: '/alerts/new', Graduates: '/graduates', Sources: '/sources' };
const MORE_LINKS = { Accuracy: '/accuracy', 'API (OpenAPI)': '/api/openapi.json' };

const Links = ({ to }: { to: Record<string, string> }) => (
  <>
    {Object.entries(to).map(([words, path]) => (
      <a href={path}>{words}</a>
    ))}
  </>
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
