import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DocketIntake, Supplements } from '@maplebridge/court';
import { Inbound } from '@maplebridge/platform';
import type { World } from './world.js';

interface Answer {
  readonly answer: { readonly packageId: string; readonly seq: number };
}

/**
 * The address between the two houses while the demonstration is built and no api runs yet: packages and answers go over
 * HTTP as ever, and each of its three doors leads straight to the service behind it.
 */
export class CourtDoor {
  private world: World | undefined;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<CourtDoor> {
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        door.answer(request.url ?? '', Buffer.concat(parts)).then(
          (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
          (error: unknown) => response.writeHead(500).end(String(error)),
        );
      });
    });
    const door = new CourtDoor(server);
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    return door;
  }

  /** What the worker is told to use instead of the public address. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  lead(world: World): void {
    this.world = world;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(url: string, body: Buffer): Promise<unknown> {
    const { get } = this.world!;
    if (url.endsWith('/filings')) return get(DocketIntake).receive(body);
    if (url.endsWith('/supplements')) return get(Supplements).receive(body);
    const message = JSON.parse((JSON.parse(body.toString()) as { content: string }).content) as Answer & Record<string, unknown>;
    await get(Inbound).receive('court', `${message.answer.packageId}:${message.answer.seq}`, message);
    return { received: true };
  }
}
