import { connect, createServer, type AddressInfo, type Server } from 'node:net';

/** A wire between browser and server that breaks after so many bytes have gone through it. */
export class Wire {
  passed = 0;
  breakAt = Infinity;
  target = 0;
  private server?: Server;

  async open(): Promise<number> {
    const server = createServer((near) => {
      const far = connect(this.target, '127.0.0.1');
      near.on('error', () => far.destroy()).on('close', () => far.destroy());
      far.on('error', () => near.destroy()).on('close', () => near.destroy());
      near.on('data', (bytes) => {
        this.passed += bytes.length;
        if (this.passed >= this.breakAt) {
          near.resetAndDestroy();
          return far.resetAndDestroy();
        }
        return far.write(bytes);
      });
      far.pipe(near);
    });
    this.server = server;
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return (server.address() as AddressInfo).port;
  }
  close(): void {
    this.server?.close();
  }
}
