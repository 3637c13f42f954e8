import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings.js';

/** Looks for malware. Where none is configured, files are served with the note "not scanned". */
export abstract class Scanner {
  abstract readonly configured: boolean;
  /** True when something was found. Throws while the scanner does not answer: the file stays in quarantine. */
  abstract infected(content: Readable): Promise<boolean>;
}

/** Milliseconds without a byte in either direction. */
const SILENCE = 60_000;

/** clamd over TCP (INSTREAM). Only its own words count: a connection that ends without them says nothing about the file. */
@Injectable()
export class ClamdScanner extends Scanner {
  private readonly url: URL | undefined;

  constructor(settings: Settings) {
    super();
    const { CLAMD_URL } = settings.get();
    this.url = CLAMD_URL ? new URL(CLAMD_URL) : undefined;
  }

  override get configured(): boolean {
    return this.url !== undefined;
  }

  override async infected(content: Readable): Promise<boolean> {
    if (!this.url) throw new Error('No scanner is configured.');
    const answer = await ask(this.url, content).finally(() => content.destroy());
    if (answer === 'stream: OK') return false;
    if (/^stream: .+ FOUND$/.test(answer)) return true;
    // It hangs up in the middle of a file that is too large for it, and then its own words are not sure to arrive.
    throw new Error(`clamd gave no answer about a file: ${answer}. Files larger than its StreamMaxLength it does not take.`);
  }
}

async function ask(url: URL, content: Readable): Promise<string> {
  const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310), timeout: SILENCE });
  const said: Buffer[] = [];
  const over = new Promise<void>((resolve, reject) => {
    socket.on('data', (piece) => said.push(piece));
    socket.on('timeout', () => socket.destroy(new Error('clamd does not answer.')));
    socket.on('error', reject);
    socket.on('close', () => resolve());
  });
  const sent = send(content, socket, over).catch((error: Error) => socket.destroy(error));
  const [closed] = await Promise.allSettled([over, sent]);
  const answer = Buffer.concat(said).toString().replace(/\0.*$/s, '').trim();
  return answer || (closed.status === 'rejected' ? String(closed.reason) : 'it hung up');
}

/** Stops when it hangs up. Not `pipeline()`: that waits for ever for room in a socket that was closed in good order. */
async function send(content: Readable, socket: Socket, over: Promise<void>): Promise<void> {
  for await (const piece of framed(content)) {
    if (!socket.writable) return;
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), over]);
  }
}

/** Each piece after its length in four bytes, and an empty one at the end. */
async function* framed(content: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const piece of content as AsyncIterable<Buffer>) {
    if (piece.length > 0) yield Buffer.concat([length(piece.length), piece]);
  }
  yield length(0);
}

function length(bytes: number): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(bytes);
  return field;
}
