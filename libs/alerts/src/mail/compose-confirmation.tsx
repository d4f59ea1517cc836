import type { SearchCriteria } from '#domain';
import { CONFIRM_HOURS } from '../signup/sign-up.js';
import type { ComposedMail, Sender } from './composed-mail.js';
import { wrapped } from './digest-text.js';
import { Paragraph, renderMail, Row, Sheet } from './frame.js';
import { envelopeOf } from './headers.js';
import { searchWithoutWords } from './search-in-words.js';

/** A mail that answers a sign-up. It goes to whoever owns the address, who need not be the one that typed it. */
export interface SignupAnswer {
  /** Unique to this mail, of our own making; makes the Message-ID. */
  id: string;
  to: string;
  criteria: SearchCriteria;
  /** The page with the button: confirm, or manage for whoever has the alert already. */
  link: string;
}

/** "Is it you?" Nothing happens until the button on the page is pressed. */
export const composeConfirmation = (answer: SignupAnswer, sender: Sender): ComposedMail =>
  compose(answer, sender, {
    name: 'confirm',
    subject: 'Please confirm your alert',
    sentences: [
      requestOf(answer, sender),
      `To get these mails, open this page and press the button. The link holds for ${CONFIRM_HOURS} hours.`,
    ],
    button: 'Confirm the alert',
    ending:
      'If it was not you, do nothing: without the button no alert is sent, and this address is forgotten in a few days.',
  });

/** To an address that signs up again for what it has: no second alert, and the way to the first. */
export const composeAlreadySubscribed = (answer: SignupAnswer, sender: Sender): ComposedMail =>
  compose(answer, sender, {
    name: 'already',
    subject: 'You have this alert already',
    sentences: [
      requestOf(answer, sender),
      'You have that alert already, so nothing has changed. This page shows it, and lets you change, pause or stop it.',
    ],
    button: 'Show my alert',
    ending: 'If it was not you, do nothing.',
  });

const requestOf = ({ criteria }: SignupAnswer, { origin }: Sender): string =>
  `Somebody, we hope you, asked Superbill (${origin}) to mail this address when there are new ${searchWithoutWords(criteria)}.`;

interface Message {
  name: string;
  subject: string;
  sentences: string[];
  button: string;
  ending: string;
}

function compose({ id, to, link }: SignupAnswer, sender: Sender, message: Message): ComposedMail {
  const { name, subject, sentences, button, ending } = message;
  const from = `Superbill, ${sender.postalAddress}`;
  const text = [
    ...sentences.map((sentence) => wrapped(sentence)),
    link,
    wrapped(ending),
    `-- \n${wrapped(from)}`,
  ];
  return {
    ...envelopeOf(sender, to, `${name}-${id}`),
    subject,
    text: `${text.join('\n\n')}\n`,
    html: renderMail(
      subject,
      <Sheet>
        {sentences.map((sentence) => (
          <Paragraph>{sentence}</Paragraph>
        ))}
        <p style="margin: 0 0 16px;">
          <a
            class="button"
            href={link}
            style="display: inline-block; padding: 12px 20px; border-radius: 6px; background: #0b5cad; color: #ffffff; font-size: 16px; text-decoration: none;"
          >
            {button}
          </a>
        </p>
        <Paragraph soft>{ending}</Paragraph>
      </Sheet>,
      <Row>
        <Paragraph soft>{from}</Paragraph>
      </Row>,
    ),
  };
}
