import { randomUUID } from 'node:crypto';
import { createClient } from '@maplebridge/contract/src/fetching/client/index.js';
import { noticesDemoInbox } from '@maplebridge/contract/src/notices/sdk.gen.js';
import { peopleDemoAccounts, peopleDemoSignIn, peopleRequestCode, peopleSignIn } from '@maplebridge/contract/src/people/sdk.gen.js';
import { hear } from '../access/heard.js';
import { eventually } from '../setup/eventually.js';

interface Answer {
  data?: unknown;
  error?: unknown;
  response?: Response;
}
type Operation = (options: never) => Promise<Answer>;
type Options<F extends Operation> = NonNullable<Parameters<F>[0]>;
type Said<F extends Operation> = Pick<Options<F>, Extract<keyof Options<F>, 'path' | 'query' | 'body'>>;
type Answered<F extends Operation> = NonNullable<Awaited<ReturnType<F>>['data']>;

/** One person's client: the generated operations, own cookies, one key per intention. */
export class Guest {
  /** A machine's token, where this client is one. */
  bearer = '';
  private readonly cookies = new Map<string, string>();
  private readonly client: ReturnType<typeof createClient>;

  constructor(readonly url: string) {
    this.client = createClient({ baseUrl: url, fetch: (input) => this.fetch(input as Request) });
  }

  /** Calls an operation; a problem document becomes an error that shows it. */
  async do<F extends Operation>(operation: F, said: Said<F>): Promise<Answered<F>> {
    const options = { client: this.client, headers: { 'Idempotency-Key': randomUUID() }, ...said };
    const { data, error, response } = await operation(options as never);
    if (error instanceof Error) throw error;
    if (!response?.ok) throw new Error(`${operation.name}: ${response?.status} ${JSON.stringify(error)}`);
    return data as Answered<F>;
  }

  /** The problem an operation answers with; fails when it succeeds. */
  async refused<F extends Operation>(operation: F, said: Said<F>): Promise<{ status: number; code: string; reason: string }> {
    const options = { client: this.client, headers: { 'Idempotency-Key': randomUUID() }, ...said };
    const { error, response } = await operation(options as never);
    if (response?.ok) throw new Error(`${operation.name} should have been refused.`);
    return error as { status: number; code: string; reason: string };
  }

  /** Every answer passes here; one that did what was asked has exactly the keys it may have. */
  async fetch(input: Request | string, init?: RequestInit): Promise<Response> {
    const request = new Request(typeof input === 'string' ? new URL(input, this.url) : input, init);
    request.headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (this.bearer) request.headers.set('authorization', `Bearer ${this.bearer}`);
    const response = await fetch(request);
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    await hear(request, response);
    return response;
  }

  /** The cookies of this client, for a browser of the same person. */
  worn = (): { name: string; value: string }[] => [...this.cookies].map(([name, value]) => ({ name, value }));

  /** Goes on as the person of a browser: its cookies are this client's from now on. */
  wear(cookies: readonly { readonly name: string; readonly value: string }[]): void {
    for (const { name, value } of cookies) this.cookies.set(name, value);
  }

  /** Uploads by tus, whole; gives the file's id. */
  async upload(name: string, mediaType: string, content: Buffer): Promise<string> {
    const metadata = `filename ${Buffer.from(name).toString('base64')},filetype ${Buffer.from(mediaType).toString('base64')}`;
    const begun = await this.fetch('/uploads', { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'upload-length': String(content.length), 'upload-metadata': metadata } });
    if (begun.status !== 201) throw new Error(`upload: ${begun.status} ${await begun.text()}`);
    const place = begun.headers.get('location')!;
    const sent = await this.fetch(place, { method: 'PATCH', headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, body: new Uint8Array(content) });
    if (sent.status !== 204) throw new Error(`upload: ${sent.status} ${await sent.text()}`);
    return place.split('/').at(-1)!;
  }

  /** The newest message to a contact that matches, waited for. */
  async message(contact: string, pattern: RegExp, since = 0): Promise<string> {
    return eventually(async () => {
      const { items } = await this.do(noticesDemoInbox, { query: { contact } });
      const found = items.filter((item) => new Date(item.at).getTime() >= since).map((item) => item.text.match(pattern)?.[1]);
      return found.find(Boolean);
    }, `a message to ${contact} like ${pattern}`);
  }

  /** Signs in as anybody would: a code to the phone. */
  async signIn(contact: string): Promise<void> {
    const since = Date.now() - 1000;
    const { challengeId } = await this.do(peopleRequestCode, { body: { contact, language: 'zh-CN' } });
    const code = await this.message(contact, /(\d{6})/, since);
    await this.do(peopleSignIn, { body: { challengeId, code } });
  }

  /** Signs in with one click as one of the demonstration's people. */
  async demo(role: string): Promise<string> {
    const { items } = await this.do(peopleDemoAccounts, {});
    const account = items.find((item) => item.role === role);
    if (!account) throw new Error(`The demonstration has no ${role}.`);
    await this.do(peopleDemoSignIn, { body: { accountId: account.accountId } });
    return account.accountId;
  }
}
