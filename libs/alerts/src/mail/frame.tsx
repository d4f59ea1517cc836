import { h, type ComponentChildren, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * Mail clients read inline styles and tables; the sheet is only for the dark, and for those who read it. No pictures, no
 * fonts, nothing that is loaded: a mail that calls home tells who reads it.
 */
const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #14181d !important; }
  .sheet { background: #1d232a !important; border-color: #37414c !important; }
  .ink { color: #e8ecf0 !important; }
  .soft { color: #a9b4bf !important; }
  .link { color: #7cc0ff !important; }
  .button { background: #7cc0ff !important; color: #0c1116 !important; }
}`;

const FONT = 'font-family: -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
export const INK = 'color: #1c2733';
export const SOFT = 'color: #566370';
export const LINK = 'color: #0b5cad';
const COLUMN = 'width: 100%; max-width: 600px; border-collapse: collapse;';

/** The frame of every mail: one column that is read at the width of a phone. */
const Frame = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{title}</title>
      <style>{DARK}</style>
    </head>
    <body class="page" style={`margin: 0; padding: 0; background: #f2f4f7; ${FONT}`}>
      <table
        role="presentation"
        class="page"
        width="100%"
        cellPadding="0"
        cellSpacing="0"
        style="background: #f2f4f7;"
      >
        <tr>
          <td align="center" style="padding: 16px 8px;">
            <table role="presentation" cellPadding="0" cellSpacing="0" style={COLUMN}>
              {children}
            </table>
          </td>
        </tr>
      </table>
    </body>
  </html>
);

/** One sheet of the column. */
export const Sheet = ({ children }: { children: ComponentChildren }) => (
  <tr>
    <td style="padding: 0 0 12px;">
      <table
        role="presentation"
        class="sheet"
        width="100%"
        cellPadding="0"
        cellSpacing="0"
        style="background: #ffffff; border: 1px solid #d9dfe6; border-radius: 8px;"
      >
        <tr>
          <td style="padding: 16px;">{children}</td>
        </tr>
      </table>
    </td>
  </tr>
);

/** Text on the page itself: headings, and what stands below. */
export const Row = ({ children }: { children: ComponentChildren }) => (
  <tr>
    <td style="padding: 4px 8px 12px;">{children}</td>
  </tr>
);

export const Paragraph = ({ soft = false, children }: { soft?: boolean; children: ComponentChildren }) => (
  <p
    class={soft ? 'soft' : 'ink'}
    style={
      soft
        ? `margin: 0 0 8px; font-size: 13px; line-height: 19px; ${SOFT};`
        : `margin: 0 0 12px; font-size: 16px; line-height: 24px; ${INK};`
    }
  >
    {children}
  </p>
);

export const Link = ({ to, children }: { to: string; children: ComponentChildren }) => (
  <a class="link" href={to} style={`${LINK};`}>
    {children}
  </a>
);

/** The HTML part. Whatever it was given is escaped. */
export const renderMail = (title: string, ...content: VNode[]): string =>
  `<!doctype html>${renderToString(h(Frame, { title, children: content }))}`;
