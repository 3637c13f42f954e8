import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import QRCode from 'qrcode';
import { paperSource } from './paper.template.js';
import { marksSource } from './marks.template.js';
import { DocumentRenderer, RenderingFailed, type Paper } from './renderer.port.js';
import { typstThread, type RenderAnswer, type RenderRequest } from './typst-thread.adapter.js';
import { paperWords } from './words.rules.js';

const PROGRAM = `(${typstThread.toString()})(require('node:module').createRequire(require('node:worker_threads').workerData.from), require('node:worker_threads').parentPort, require('node:worker_threads').workerData.fontPaths)`;

const MAIN = `#import "/paper.typ": *
#import "/marks.typ": *
#let data = json("/data.json")
#show: sheet.with(json("/frame.json"))
#include "/body.typ"
`;
const BODY = `#import "/paper.typ": *
#import "/marks.typ": *
#let data = json("/data.json")
#let lang = json("/frame.json").lang
`;

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Typst in a thread of its own: a paper takes tens of milliseconds of processor, and no request waits for it. */
@Injectable()
export class TypstRenderer extends DocumentRenderer implements OnModuleDestroy {
  private thread: Worker | undefined;
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();

  override async render(paper: Paper): Promise<Buffer> {
    const request: RenderRequest = {
      id: this.next++,
      main: MAIN,
      files: await sources(paper),
      at: Math.floor(paper.date.getTime() / 1000),
    };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.running().postMessage(request);
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.thread?.terminate();
    this.thread = undefined;
  }

  private running(): Worker {
    if (this.thread) return this.thread;
    const thread = new Worker(PROGRAM, { eval: true, workerData: { from: import.meta.url, fontPaths: fontPaths() } });
    thread.on('message', (answer: RenderAnswer) => this.settle(answer));
    thread.on('error', (error) => this.fail(error));
    thread.on('exit', () => this.fail(new RenderingFailed('the rendering thread ended')));
    thread.unref();
    this.thread = thread;
    return thread;
  }

  private settle({ id, pdf, error }: RenderAnswer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (pdf) waiting?.resolve(withoutSuspects(Buffer.from(pdf)));
    else waiting?.reject(new RenderingFailed(error));
  }

  private fail(error: Error): void {
    this.thread = undefined;
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}

async function sources(paper: Paper): Promise<Record<string, Uint8Array>> {
  const { title, lang, frame = {}, data, template, images = {}, date } = paper;
  const head = { ...frame, title, lang, words: paperWords(lang), date: date.toISOString().slice(0, 10) };
  const files: Record<string, Uint8Array> = {
    '/paper.typ': Buffer.from(paperSource),
    '/marks.typ': Buffer.from(marksSource),
    '/frame.json': Buffer.from(JSON.stringify(head)),
    '/data.json': Buffer.from(JSON.stringify(data)),
    '/body.typ': Buffer.from(BODY + template),
  };
  if (frame.qr) files['/qr.svg'] = Buffer.from(await QRCode.toString(frame.qr, { type: 'svg', margin: 0 }));
  for (const [name, bytes] of Object.entries(images)) files[`/images/${name}`] = bytes;
  return files;
}

/** `Suspects false` says what its absence says, and poppler takes it for an error: it is blanked, so that no byte moves. */
function withoutSuspects(pdf: Buffer): Buffer {
  const said = '/Suspects false';
  const at = pdf.indexOf(said, 0, 'latin1');
  return at < 0 ? pdf : pdf.fill(' ', at, at + said.length);
}

function fontPaths(): string[] {
  const home = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'));
  return [join(home, '400Regular'), join(home, '700Bold')];
}
