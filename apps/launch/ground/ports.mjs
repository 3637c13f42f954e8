import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

const HOST = '127.0.0.1';

const tryTcp = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(0));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });

const tryUdp = (port, host) =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => resolve(0));
    socket.bind({ port, address: host, exclusive: true }, () => {
      const { port: got } = socket.address();
      socket.close(() => resolve(got));
    });
  });

/** The port wished for, or, where that is taken, any free one. `given` keeps one run from handing a port out twice. */
export async function freePort(wished, { udp = false, host = HOST, given = new Set() } = {}) {
  const attempt = udp ? tryUdp : tryTcp;
  for (const candidate of [wished, 0, 0, 0, 0]) {
    if (candidate && given.has(candidate)) continue;
    const port = await attempt(candidate, host);
    if (port && !given.has(port)) {
      given.add(port);
      return port;
    }
  }
  throw new Trouble('No free port was found on 127.0.0.1.');
}

/** Refuses where somebody else already answers on the one address people type. */
export async function requirePort(port) {
  for (const host of ['127.0.0.1', '0.0.0.0']) {
    if (await tryTcp(port, host)) continue;
    throw new Trouble(`Port ${port} is taken by another program, and Maplebridge serves on http://localhost:${port}. Stop that program and start again.`);
  }
}
