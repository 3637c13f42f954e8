export const CHANNELS = ['sms', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Outgoing {
  readonly channel: Channel;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** A calendar file (RFC 5545) that goes with a mail. */
  readonly calendar?: string;
  /** The same for every try of one notice: a provider that understands it sends once. */
  readonly idempotencyKey: string;
}

export interface Accepted {
  readonly externalId: string;
  /** The channel itself proves that it arrived. */
  readonly delivered: boolean;
}

/** One way out of the house. Throws when the message was not taken; then it is tried again. */
export interface ChannelPort {
  /** Whether it can wake somebody at night; then quiet hours hold what is not urgent. */
  readonly wakes: boolean;
  deliver(message: Outgoing): Promise<Accepted>;
}
