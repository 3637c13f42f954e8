import { spawn } from 'node:child_process';
import { mkdtemp, writeFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../setup/eventually.js';

interface Ports {
  readonly port: number;
  readonly tcp: number;
  readonly udp: number;
  readonly prometheus: number;
}

export interface RunningMediaServer {
  readonly url: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly ports: Ports;
  /** As a crash does it: nobody is told. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

async function freePorts(): Promise<Ports> {
  const [port, tcp, udp, prometheus] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  return { port, tcp, udp, prometheus };
}

/** A real media server on free ports of this machine, or again on those of one that died; webhooks go to `webhookUrl`. */
export async function startMediaServer(webhookUrl?: string, at?: Ports): Promise<RunningMediaServer> {
  const ports = at ?? (await freePorts());
  const { port, tcp, udp, prometheus } = ports;
  const [apiKey, apiSecret] = ['testkey', 'a-secret-of-this-test-run-only-0123456789'];
  const folder = await mkdtemp(join(tmpdir(), 'maple-media-'));
  const config = {
    port, bind_addresses: ['127.0.0.1'], prometheus: { port: prometheus },
    rtc: {
      tcp_port: tcp, udp_port: udp, node_ip: '127.0.0.1', use_external_ip: false,
      enable_loopback_candidate: true, ips: { includes: ['127.0.0.1/32'] }, stun_servers: ['127.0.0.1:3478'],
      pli_throttle: { low_quality: '100ms', mid_quality: '200ms', high_quality: '200ms' },
    },
    room: { auto_create: false, max_participants: 12, empty_timeout: 300, departure_timeout: 60, enable_remote_unmute: false },
    api: { enable_psrpc_for_get_list_participants: true },
    ...(webhookUrl && { webhook: { api_key: apiKey, urls: [webhookUrl] } }),
    keys: { [apiKey]: apiSecret },
    logging: { level: 'error' },
  };
  const file = join(folder, 'livekit.yaml');
  await writeFile(file, JSON.stringify(config));
  const child = spawn('livekit-server', ['--config', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  return {
    url, apiKey, apiSecret, ports,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      // The first TERM only drains; the second ends it at once.
      child.kill('SIGTERM');
      const second = setTimeout(() => child.kill('SIGTERM'), 1_000);
      const last = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(second);
      clearTimeout(last);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const answering = (url: string): Promise<boolean> => eventually(async () => (await fetch(url)).ok, `a media server at ${url}`);
