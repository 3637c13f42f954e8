import { livekitConfig } from './livekit-config.mjs';
import { firstStatements } from './postgres-cluster.mjs';
import { postgresSettings } from './postgres.mjs';
import { redisConf } from './redis.mjs';

describe('what the servers are told', () => {
  it('LiveKit stays on this machine, asks no foreign STUN and opens no room by itself', () => {
    const text = livekitConfig({ ports: { signal: 1, tcp: 2, udp: 3, prometheus: 4 }, secret: 's'.repeat(32), internalPort: 5 });
    for (const line of ['port: 1', 'tcp_port: 2', 'udp_port: 3', 'node_ip: 127.0.0.1', 'stun_servers: ["127.0.0.1:3478"]', 'auto_create: false'])
      expect(text).toContain(line);
    expect(text).toContain('urls: ["http://127.0.0.1:5/livekit/webhook"]');
  });

  it('Redis has each write on disk before it answers, and throws nothing out', () => {
    const lines = redisConf({ port: 7, dir: '/a b' }).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['port 7', 'dir "/a b"', 'appendonly yes', 'appendfsync always', 'maxmemory-policy noeviction']));
  });

  it('PostgreSQL is careless only where nobody will miss the data', () => {
    expect(postgresSettings({ port: 9, durable: true })).toEqual(expect.arrayContaining(['port=9', 'max_connections=200', 'listen_addresses=127.0.0.1']));
    expect(postgresSettings({ port: 9, durable: true })).not.toContain('fsync=off');
    expect(postgresSettings({ port: 9, durable: false })).toContain('fsync=off');
  });

  it('one role owns and migrates, the other serves and owns nothing', () => {
    const text = firstStatements({ owner: 'o', app: 'a' });
    expect(text).toContain('create database maplebridge owner maple_owner;');
    expect(text).toContain('grant connect on database maplebridge to maple_app;');
  });
});
