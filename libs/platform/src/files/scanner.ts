import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
  const [sent, closed] = await Promise.allSettled([pipeline(framed(content), socket, { end: false }), over]);
  const [failed] = [closed, sent].filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
  return Buffer.concat(said).toString().replace(/\0.*$/s, '').trim() || String(failed?.reason ?? 'it hung up');
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
