import type { Digest, Sender } from './composed-mail.js';
import { Link, Paragraph, renderMail, Row, Sheet, INK, SOFT } from './frame.js';
import { postingShown, type PostingShown } from './posting-facts.js';
import { searchInWords } from './search-in-words.js';

export function digestHtml(digest: Digest, sender: Sender, headline: string): string {
  const { postings, nearMisses, more, links } = digest;
  return renderMail(
    headline,
    <Row>
      <h1 class="ink" style={`margin: 0; font-size: 22px; line-height: 28px; ${INK};`}>
        {headline}
      </h1>
    </Row>,
    ...postings.map((told) => <Card shown={postingShown(told, links)} whyLabel="Why you get it" />),
    ...(more > 0 ? [<More more={more} search={links.search} />] : []),
    ...(nearMisses.length > 0 ? [<NearHeading />] : []),
    ...nearMisses.map((told) => <Card shown={postingShown(told, links)} whyLabel="How it misses" />),
    <Footer digest={digest} sender={sender} />,
  );
}

const Card = ({ shown, whyLabel }: { shown: PostingShown; whyLabel: string }) => (
  <Sheet>
    <h2 style="margin: 0 0 4px; font-size: 18px; line-height: 24px;">
      <Link to={shown.url}>{shown.title}</Link>
    </h2>
    <Paragraph>{shown.employer}</Paragraph>
    {shown.note && (
      <Paragraph>
        <strong>{shown.note}</strong>
      </Paragraph>
    )}
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0">
      {shown.facts.map(([label, value]) => (
        <Fact label={label} value={value} />
      ))}
      {shown.why && <Fact label={whyLabel} value={shown.why} />}
    </table>
    {shown.leaveOut && (
      <p style="margin: 8px 0 0; font-size: 13px; line-height: 19px;">
        <Link to={shown.leaveOut}>Not this employer any more</Link>
      </p>
    )}
  </Sheet>
);

const Fact = ({ label, value }: { label: string; value: string }) => (
  <tr>
    <td
      class="soft"
      valign="top"
      width="96"
      style={`padding: 2px 8px 2px 0; font-size: 14px; line-height: 20px; ${SOFT};`}
    >
      {label}
    </td>
    <td class="ink" valign="top" style={`padding: 2px 0; font-size: 14px; line-height: 20px; ${INK};`}>
      {value}
    </td>
  </tr>
);

const More = ({ more, search }: { more: number; search: string }) => (
  <Row>
    <Paragraph>
      <Link to={search}>And {more.toLocaleString('en-US')} more on the site.</Link> They come with the next
      mail too.
    </Paragraph>
  </Row>
);

const NearHeading = () => (
  <Row>
    <h2 class="ink" style={`margin: 8px 0 4px; font-size: 18px; line-height: 24px; ${INK};`}>
      Nearly what you asked for
    </h2>
    <Paragraph soft>
      Each misses your search by one thing, and its words give a reason to look all the same.
    </Paragraph>
  </Row>
);

const Footer = ({ digest, sender }: { digest: Digest; sender: Sender }) => (
  <Row>
    <Paragraph soft>
      You get this because you asked for it and confirmed it. Your search:{' '}
      <Link to={digest.links.search}>{searchInWords(digest.criteria)}</Link>.
    </Paragraph>
    <Paragraph soft>
      <Link to={digest.links.manage}>Change or pause it</Link> ·{' '}
      <Link to={digest.links.unsubscribe}>Unsubscribe</Link> ·{' '}
      <Link to={digest.links.report}>Report a posting</Link> that looks wrong or like a fraud
    </Paragraph>
    <Paragraph soft>Superbill, {sender.postalAddress}</Paragraph>
  </Row>
);
