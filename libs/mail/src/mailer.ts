import type { Message } from './message.js';

/** What became of a message. `said` is the other side's last line, or ours where it said nothing; for operators. */
export type SendOutcome =
  | { kind: 'accepted'; said: string }
  /** A final no to this message (5xx). `status` is the enhanced code (`5.1.1`), where one was given. */
  | {
      kind: 'rejected';
      code: number;
      status: string | null;
      at: 'sender' | 'recipient' | 'message';
      said: string;
    }
  /** Surely not accepted, and worth another try. `code` is null when the other side gave no answer. */
  | { kind: 'deferred'; code: number | null; status: string | null; said: string }
  /** The text was on its way and no answer came: the other side may have it. */
  | { kind: 'unknown'; said: string };

/** Hands messages over. */
export interface Mailer {
  /** Tries once, and never again by itself. Rejects only with BadMessage; then nothing was sent. */
  send(message: Message): Promise<SendOutcome>;
  /** Lets the messages on the wire end; those that still wait for a connection are deferred. Resolves when all have. */
  close(): Promise<void>;
}
