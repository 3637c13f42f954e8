import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Settings } from '../settings.js';

/** Looks for malware. Where none is configured, files are served with the note "not scanned". */
export abstract class Scanner {
  abstract readonly configured: boolean;
  /** True when something was found. Throws while the scanner does not answer: the file stays in quarantine. */
  abstract infected(content: Readable): Promise<boolean>;
}

interface Clam {
  init(options: object): Promise<{ scanStream(content: Readable): Promise<{ isInfected: boolean }> }>;
}

/** clamd over TCP (INSTREAM). */
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
    const Clamscan = createRequire(import.meta.url)('clamscan') as new () => Clam;
    const clamdscan = { host: this.url.hostname, port: Number(this.url.port || 3310), timeout: 60_000, localFallback: false };
    const scanner = await new Clamscan().init({ clamscan: { active: false }, clamdscan, preference: 'clamdscan' });
    return (await scanner.scanStream(content)).isInfected;
  }
}
