import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { Refusal } from '@maplebridge/kernel';
import { Involvements, Organisations } from '@maplebridge/people';
import { Queues } from '@maplebridge/platform';

interface Listener {
  readonly accountId: string;
  readonly signInId: string;
  readonly stream: ServerResponse;
}
/** Browsers of one person at a time; each needs one stream for all its pages. */
const MOST = 20;

interface Changed {
  readonly chain: string;
  readonly id: string;
}

/** The one stream to the browser: ids of what changed, for those who belong to it. No payloads. */
@Injectable()
export class Changes implements OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private readonly beat: NodeJS.Timeout;

  constructor(
    private readonly involvements: Involvements,
    private readonly organisations: Organisations,
    queues: Queues,
  ) {
    queues.subscribe('changed', (message) => void this.tell(JSON.parse(message) as Changed).catch(() => undefined));
    queues.subscribe('revoked', (signInId) => this.close((listener) => listener.signInId === signInId));
    this.beat = setInterval(() => this.send([...this.listeners], ': beat\n\n'), 20_000).unref();
  }

  /** Refuses more streams than a person can look at. */
  admit(accountId: string): void {
    const own = [...this.listeners].filter((listener) => listener.accountId === accountId);
    if (own.length >= MOST) throw new Refusal('too-many', 'too-many-streams', { seconds: 20 });
  }

  /** Keeps this answer open and sends to it; a reader that comes (back) is told to look at everything afresh. */
  open(listener: Listener): void {
    this.listeners.add(listener);
    listener.stream.on('close', () => this.listeners.delete(listener));
    this.send([listener], 'event: resync\ndata: {}\n\n');
  }

  onApplicationShutdown(): void {
    clearInterval(this.beat);
    this.close(() => true);
  }

  private async tell({ chain, id }: Changed): Promise<void> {
    if (this.listeners.size === 0) return;
    const belongs = chain === 'account' ? new Set([id]) : await this.accountsOf(chain, id);
    const data = `event: changed\ndata: ${JSON.stringify({ chain, id })}\n\n`;
    this.send([...this.listeners].filter((listener) => belongs.has(listener.accountId)), data);
  }

  private async accountsOf(chain: string, id: string): Promise<Set<string>> {
    return new Set(chain === 'case' ? await this.involvements.everyone(id) : await this.organisations.members(id));
  }

  private close(which: (listener: Listener) => boolean): void {
    for (const listener of this.listeners) if (which(listener)) listener.stream.end();
  }

  private send(listeners: readonly Listener[], text: string): void {
    for (const { stream } of listeners) stream.write(text);
  }
}
