// What real browsers have and jsdom lacks.
import { TextDecoder, TextEncoder } from 'node:util';
import { runInThisContext } from 'node:vm';

const node = runInThisContext('globalThis') as typeof globalThis;

/** Node's Request refuses jsdom's AbortSignal; no spec ends a request half-way. */
class PlainRequest extends node.Request {
  constructor(input: string | URL | Request, init: RequestInit = {}) {
    super(input, { ...init, signal: null });
  }
}

Object.assign(globalThis, { TextDecoder, TextEncoder, Request: PlainRequest, Response: node.Response, Headers: node.Headers });
