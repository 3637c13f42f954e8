import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { sha256 } from '@maplebridge/platform';
import type { Join, PdfAnswer, PdfRequest, Tidied } from './pdf-thread.adapter.js';

/** Seconds of processor, and megabytes outside the thread's heap, that one request may take. */
export interface Allowance {
  readonly seconds: number;
  readonly megabytes: number;
}
const FOR_A_BINDING: Allowance = { seconds: 120, megabytes: 4096 };
const HEAP = { maxOldGenerationSizeMb: 768 };
const OUT_OF_HEAP = 'ERR_WORKER_OUT_OF_MEMORY';
/** Milliseconds. */
const LOOK_EVERY = 100;

/** The PDF is broken; `tooMuch`: it takes more than may be spent on it. */
export class PdfRefused extends Error {
  override readonly name = 'PdfRefused';
  constructor(message: string, readonly tooMuch: boolean) {
    super(message);
  }
}

/**
 * Work on PDFs that people brought, in a thread of its own: a few kilobytes may unpack to gigabytes and take minutes. One
 * request at a time, so that the memory of one is all it takes; what spends more than it may is ended with its thread.
 */
@Injectable()
export class PdfWork implements OnModuleDestroy {
  protected readonly forAPaper: Allowance = { seconds: 10, megabytes: 768 };
  private thread: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  /** By SHA-256: asked for again and again, it would keep everybody else's papers waiting. */
  private readonly tooMuch = new Set<string>();

  /** Refuses with `PdfRefused`. */
  async tidy(pdf: Uint8Array): Promise<Tidied> {
    const hash = sha256(pdf);
    if (this.tooMuch.has(hash)) throw new PdfRefused('took more than it may before', true);
    try {
      return (await this.inTurn({ tidy: pdf }, this.forAPaper)) as Tidied;
    } catch (error) {
      if (error instanceof PdfRefused && error.tooMuch) this.tooMuch.add(hash);
      throw error;
    }
  }

  /** Refuses with `PdfRefused`. */
  join(order: Join): Promise<Uint8Array> {
    return this.inTurn({ join: order }, FOR_A_BINDING) as Promise<Uint8Array>;
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread?.terminate();
  }

  private inTurn(request: PdfRequest, allowance: Allowance): Promise<Tidied | Uint8Array> {
    const done = this.last.then(() => this.ask(request, allowance));
    this.last = done.catch(() => undefined);
    return done;
  }

  private async ask(request: PdfRequest, allowance: Allowance): Promise<Tidied | Uint8Array> {
    const thread = this.thread ?? (await this.started());
    const before = await thread.cpuUsage();
    const over = new AbortController();
    const answered = once(thread, 'message', over) as Promise<[PdfAnswer]>;
    thread.ref();
    thread.postMessage(request);
    try {
      const [answer] = await Promise.race([answered, ended(thread, over), overspending(thread, before, allowance, over)]);
      if ('error' in answer) throw new PdfRefused(answer.error, false);
      return answer.done;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === OUT_OF_HEAP) throw new PdfRefused('takes more memory than it may', true);
      if (error instanceof PdfRefused && error.tooMuch) await thread.terminate();
      throw error;
    } finally {
      over.abort();
      thread.unref();
    }
  }

  private async started(): Promise<Worker> {
    const thread = new Worker(new URL(`./pdf-thread.adapter${extname(import.meta.url)}`, import.meta.url), { resourceLimits: HEAP });
    this.thread = thread;
    thread.on('exit', () => (this.thread = undefined));
    thread.on('error', () => undefined);
    await once(thread, 'online');
    return thread;
  }
}

/** Never a refusal: a thread that ends with its program must not leave a paper out of a case file. */
async function ended(thread: Worker, { signal }: AbortController): Promise<never> {
  await once(thread, 'exit', { signal });
  throw new Error('the thread for PDFs ended');
}

/** Asked of the thread itself while it works: the clock on the wall would refuse good papers on a busy machine. */
async function overspending(thread: Worker, before: NodeJS.CpuUsage, { seconds, megabytes }: Allowance, { signal }: AbortController): Promise<never> {
  for (;;) {
    await setTimeout(LOOK_EVERY, undefined, { signal });
    const [spent, heap] = await Promise.all([thread.cpuUsage(before), thread.getHeapStatistics()]).catch(() => []);
    if (!spent || !heap) continue;
    if (spent.user + spent.system > seconds * 1e6 || heap.external_memory > megabytes * 1024 * 1024) throw new PdfRefused('takes more than it may', true);
  }
}
