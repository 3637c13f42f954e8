import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A wire to the court that holds every package until it is told to let them through. */
export async function slowCourt(intake: string): Promise<{ url: string; held: () => number; release: () => void; close: () => Promise<void> }> {
  let open = false;
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    void pass(request, response).catch(() => response.destroy());
  });
  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!open) await new Promise<void>((go) => waiting.push(go));
    const answer = await fetch(`${intake}${request.url}`, { method: 'POST', headers: { 'content-type': 'application/zip' }, body: new Uint8Array(Buffer.concat(chunks)) });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    held: () => waiting.length,
    release: () => {
      open = true;
      for (const go of waiting.splice(0)) go();
    },
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}
