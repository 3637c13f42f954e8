import { Injectable } from '@nestjs/common';
import { Settings } from '@maplebridge/platform';
import { crashPoint } from './crash-point.config.js';

export interface WireAnswer {
  readonly status: number;
  readonly body: unknown;
}

const TIMEOUT = 20_000;

/** Our side of the wire to courts. By default the built-in court's intake; another address by `COURT_INTAKE_URL`. */
@Injectable()
export class CourtWire {
  constructor(private readonly settings: Settings) {}

  /** `id` is the business key by which the court knows a repetition, `fence` rises with every try. Throws when nobody answers. */
  async post(what: 'filings' | 'supplements', id: string, fence: number, zip: Buffer): Promise<WireAnswer> {
    crashPoint('before-post');
    const response = await fetch(`${this.intake()}/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/zip', 'idempotency-key': id, 'maplebridge-fence': String(fence) },
      body: new Uint8Array(zip),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    crashPoint('court-committed-answer-unread');
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  }

  private intake(): string {
    const { COURT_INTAKE_URL, OWN_URL, PUBLIC_URL } = this.settings.get();
    return COURT_INTAKE_URL ?? `${OWN_URL ?? PUBLIC_URL}/court/v1`;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Worth another try: nobody there, too busy, or a fault of theirs. Anything else they refuse for good. */
export const passing = (status: number): boolean => status === 0 || status === 408 || status === 425 || status === 429 || status >= 500;
