import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SignIns } from '@maplebridge/people';
import { Settings, Uploads } from '@maplebridge/platform';
import { Wire } from '../../../../test/journeys/wire.js';
import { serve, type Served } from '../serve.config.js';

const CHUNK = 256 * 1024;
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489004000004944415400', 'hex'), randomBytes(4 * 1024 * 1024)]);
const { DATABASE_URL, REDIS_URL, QUEUE_PREFIX } = process.env;
const settings = Settings.from({
  DATABASE_URL, REDIS_URL, REDIS_PREFIX: QUEUE_PREFIX, MASTER_KEY: '5a'.repeat(32), DATA_DIR: mkdtempSync(join(tmpdir(), 'uploads-')),
  PORT: '0', INTERNAL_PORT: '0', LOG_LEVEL: 'silent', MAX_FILE_BYTES: String(8 * 1024 * 1024),
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

describe('uploads over the wire', () => {
  const wire = new Wire();
  let served: Served;
  let port: number;
  let cookie: string;

  const start = async () => {
    served = await serve(settings);
    wire.target = Number(new URL(served.url).port);
  };
  const signedIn = async (contact: string): Promise<string> => {
    const signIns = served.app.get(SignIns);
    const { token } = await signIns.begin(await signIns.accountFor(contact, 'zh-CN', '林小满'), 'spec');
    return `__Host-sign-in=${token}`;
  };
  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: Buffer, as = cookie): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method, path, agent: false, headers: { 'tus-resumable': '1.0.0', cookie: as, ...headers } }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const begin = async (bytes: number, name: string) => {
    const answer = await ask('POST', '/uploads', { 'upload-length': `${bytes}`, 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}` });
    return { ...answer, path: String(answer.headers['location'] ?? '') };
  };
  const send = (path: string, offset: number, bytes: Buffer, as = cookie) =>
    ask('PATCH', path, { 'content-type': 'application/offset+octet-stream', 'upload-offset': `${offset}`, 'content-length': `${bytes.length}` }, bytes, as);
  /** Sends from `offset` in chunks until the end or the break; how many bytes the browser gave away. */
  const sendAll = async (path: string, content: Buffer, from: number): Promise<{ given: number; last?: Answer }> => {
    let given = 0;
    let last: Answer | undefined;
    for (let offset = from; offset < content.length; offset += CHUNK) {
      const chunk = content.subarray(offset, offset + CHUNK);
      given += chunk.length;
      try {
        last = await send(path, offset, chunk);
      } catch {
        return { given };
      }
      if (last.status !== 204) break;
    }
    return { given, last };
  };

  beforeAll(async () => {
    port = await wire.open();
    await start();
    cookie = await signedIn('+8613900000001');
  }, 60_000);
  afterAll(async () => {
    wire.close();
    await served.close();
  });
  beforeEach(() => {
    wire.breakAt = Infinity;
  });

  it('goes on after a cut at 40 % and a restart of the server, sending at most one chunk again', async () => {
    const { path } = await begin(PNG.length, '喉镜检查照片.png');
    expect(path).toMatch(/^\/uploads\/[0-9a-f-]{36}$/);
    wire.passed = 0;
    wire.breakAt = PNG.length * 0.4;
    const before = await sendAll(path, PNG, 0);
    expect(before.last).toBeUndefined();
    await served.close();
    wire.breakAt = Infinity;
    await start();
    const asked = await ask('HEAD', path);
    const offset = Number(asked.headers['upload-offset']);
    expect(offset).toBeGreaterThan(PNG.length * 0.3);
    const after = await sendAll(path, PNG, offset);
    const again = before.given + after.given - PNG.length;
    console.log(JSON.stringify({ bytes: PNG.length, cutAt: 0.4, offset, again, chunk: CHUNK }));
    expect(after.last?.status).toBe(204);
    expect(again).toBeLessThanOrEqual(CHUNK);
    const stored = JSON.parse((await ask('GET', `/api/v1/files/${path.split('/').at(-1)}`)).body) as Record<string, unknown>;
    expect(stored).toMatchObject({ name: '喉镜检查照片.png', mediaType: 'image/png', bytes: PNG.length, scan: 'not-scanned', checked: true });
    expect(stored['sha256']).toBe(createHash('sha256').update(PNG).digest('hex'));
  }, 60_000);

  it('finishes an upload whose server died between the last byte and the row', async () => {
    const small = PNG.subarray(0, 5000);
    const { path } = await begin(small.length, 'a.png');
    const id = path.split('/').at(-1)!;
    await served.app.get(Uploads).append(id, 0, Readable.from([small]));
    expect((await ask('GET', `/api/v1/files/${id}`)).status).toBe(422);
    expect((await ask('HEAD', path)).headers['upload-offset']).toBe('5000');
    expect((await ask('GET', `/api/v1/files/${id}`)).status).toBe(200);
  });

  it('is nothing to anybody else', async () => {
    const { path } = await begin(100, 'mine.png');
    const other = await signedIn('+8613900000002');
    expect((await ask('HEAD', path, {}, undefined, other)).status).toBe(404);
    expect((await send(path, 0, Buffer.alloc(100), other)).status).toBe(404);
    expect((await ask('DELETE', path, {}, undefined, other)).status).toBe(404);
    expect((await ask('HEAD', path, {}, undefined, '')).status).toBe(401);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('HEAD', path)).status).toBe(404);
  });

  it('takes no harm from what a file calls itself', async () => {
    const small = PNG.subarray(0, 300);
    const { status, path } = await begin(small.length, '../../\u0000etc\r\nX: 1/cv\u202egnp.png');
    expect(status).toBe(201);
    expect((await send(path, 0, small)).status).toBe(204);
    expect(JSON.parse((await ask('GET', `/api/v1/files/${path.split('/').at(-1)}`)).body)).toMatchObject({ name: 'cvgnp.png', mediaType: 'image/png' });
  });

  it('says what is wrong as a problem document', async () => {
    const large = await begin(9 * 1024 * 1024, 'film.mp4');
    expect(large.status).toBe(413);
    expect(JSON.parse(large.body)).toMatchObject({ code: 'too-large', reason: 'file-too-large', params: { megabytes: 8 } });
    const text = Buffer.from('just some text, no picture at all');
    const { path } = await begin(text.length, 'photo.jpg');
    const refused = await send(path, 0, text);
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.body)).toMatchObject({ code: 'invalid', reason: 'file-type' });
    expect((await ask('HEAD', path)).status).toBe(410);
  });
});
