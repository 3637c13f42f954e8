import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignIns } from '@maplebridge/people';
import { Quarantine, Settings } from '@maplebridge/platform';
import { EICAR, startClamd, type RunningClamd } from '../../../../test/setup/clamd.js';
import { serve, type Served } from '../serve.config.js';

const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489004000004944415400', 'hex');
const MEGABYTE = 2 ** 20;

describe('uploads where clamd is at work', () => {
  let clamd: RunningClamd;
  let served: Served;
  let cookie: string;

  const send = (path: string, method: string, headers: Record<string, string>, body?: Buffer<ArrayBuffer>) =>
    fetch(new URL(path, served.url), { method, headers: { cookie, 'tus-resumable': '1.0.0', ...headers }, ...(body && { body }) });
  const upload = async (content: Buffer<ArrayBuffer>): Promise<string> => {
    const path = (await send('/uploads', 'POST', { 'upload-length': `${content.length}`, 'upload-metadata': `filename ${btoa('photo.png')}` })).headers.get('location')!;
    await send(path, 'PATCH', { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }, content);
    return path.split('/').at(-1)!;
  };
  const read = async (id: string) => {
    const answer = await fetch(new URL(`/api/v1/files/${id}`, served.url), { headers: { cookie } });
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  const scan = () => served.app.get(Quarantine).release();

  beforeAll(async () => {
    clamd = await startClamd(1);
    const { DATABASE_URL, REDIS_URL, REDIS_PREFIX } = process.env;
    served = await serve(Settings.from({
      DATABASE_URL, REDIS_URL, REDIS_PREFIX, MASTER_KEY: '5a'.repeat(32), DATA_DIR: mkdtempSync(join(tmpdir(), 'scanned-')),
      PORT: '0', INTERNAL_PORT: '0', LOG_LEVEL: 'silent', CLAMD_URL: clamd.url,
    }));
    const signIns = served.app.get(SignIns);
    cookie = `__Host-sign-in=${(await signIns.begin(await signIns.accountFor('+8613900000003', 'zh-CN', '林小满'), 'spec')).token}`;
  });
  afterAll(async () => {
    await served.close();
    await clamd.stop();
  });

  it('shows a clean file once it has answered, and not before', async () => {
    const id = await upload(Buffer.concat([PICTURE, Buffer.alloc(MEGABYTE / 2)]));
    expect(await read(id)).toMatchObject({ status: 200, checked: false });
    await scan();
    expect(await read(id)).toMatchObject({ status: 200, checked: true, scan: 'clean' });
  });

  it('takes away a picture with EICAR in it', async () => {
    const id = await upload(Buffer.concat([PICTURE, Buffer.from(EICAR)]));
    await scan();
    expect(await read(id)).toMatchObject({ status: 410, reason: 'file-refused' });
  });

  it('keeps a file that is too large for it to itself, says so, and lets out those behind it', async () => {
    const large = await upload(Buffer.concat([PICTURE, Buffer.alloc(2 * MEGABYTE)]));
    const small = await upload(PICTURE);
    await expect(scan()).rejects.toThrow('StreamMaxLength');
    expect(await read(large)).toMatchObject({ status: 200, checked: false });
    expect(await read(small)).toMatchObject({ checked: true });
  });

  it('lets nothing out while it does not answer', async () => {
    const id = await upload(PICTURE);
    await clamd.stop();
    await expect(scan()).rejects.toThrow('ECONNREFUSED');
    expect(await read(id)).toMatchObject({ status: 200, checked: false });
  });
});
