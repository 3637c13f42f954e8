import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Socket } from 'node:net';
import { Access, type Credentials } from '@maplebridge/people';
import { Queues } from '@maplebridge/platform';
import { MediaServer, type Place } from '@maplebridge/sessions';

/** One signalling connection through this process: the sign-in it came with, and where it leads. */
export interface Call {
  readonly signInId: string;
  readonly credentials: Credentials;
  readonly socket: Socket;
  /** Known once the token has been read. */
  place?: Place;
}

const EVERY = 5_000;

/**
 * The calls that run through this process. A sign-in that ends takes its call with it: the connection is cut and the
 * media server is told to put the person out. Every process hears of a revocation and also looks by itself.
 */
@Injectable()
export class Calls implements OnApplicationShutdown {
  private readonly running = new Set<Call>();
  private readonly round: NodeJS.Timeout;

  constructor(
    private readonly access: Access,
    private readonly media: MediaServer,
    queues: Queues,
  ) {
    queues.subscribe('revoked', (signInId) => void this.end((call) => call.signInId === signInId));
    this.round = setInterval(() => void this.look().catch(() => undefined), EVERY).unref();
  }

  /** Before its token is judged, so that no revocation falls between the two. */
  add(call: Call): void {
    this.running.add(call);
    call.socket.once('close', () => this.running.delete(call));
  }

  onApplicationShutdown(): void {
    clearInterval(this.round);
  }

  /** For sign-ins that ran out, and for announcements that got lost. */
  private async look(): Promise<void> {
    for (const call of [...this.running]) {
      if (!(await this.access.signedIn(call.credentials))) await this.end((one) => one === call);
    }
  }

  private async end(which: (call: Call) => boolean): Promise<void> {
    await Promise.allSettled([...this.running].filter(which).map((call) => this.cut(call)));
  }

  /** The media server says goodbye over this connection, so it is cut only afterwards. */
  private async cut(call: Call): Promise<void> {
    this.running.delete(call);
    try {
      if (call.place) await this.media.removeParticipant(call.place.room, call.place.identity);
    } finally {
      call.socket.destroy();
    }
  }
}
