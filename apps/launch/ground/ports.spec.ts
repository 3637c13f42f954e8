import { createServer, type Server } from 'node:net';
import { freePort, requirePort } from './ports.mjs';

const listen = (port = 0): Promise<{ server: Server; port: number }> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as { port: number }).port }));
  });

describe('ports', () => {
  it('step aside when theirs is taken', async () => {
    const { server, port } = await listen();
    const other = await freePort(port);
    expect(other).not.toBe(port);
    expect(other).toBeGreaterThan(0);
    server.close();
  });

  it('are what was wished for when that is free, and never given twice in one run', async () => {
    const { server, port } = await listen();
    await new Promise((done) => server.close(done));
    const given = new Set<number>();
    expect(await freePort(port, { given })).toBe(port);
    expect(await freePort(port, { given })).not.toBe(port);
  });

  it('are refused with the address and the remedy when people need exactly that one', async () => {
    const { server, port } = await listen();
    await expect(requirePort(port)).rejects.toThrow(`Port ${port} is taken by another program, and Maplebridge serves on http://localhost:${port}.`);
    server.close();
  });
});
