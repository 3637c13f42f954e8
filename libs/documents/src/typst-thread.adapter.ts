import type { MessagePort } from 'node:worker_threads';

/** What the thread is asked: sources and bytes by path; the answer carries the PDF or the compiler's complaint. */
export interface RenderRequest {
  readonly id: number;
  readonly main: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Seconds since 1970. */
  readonly at: number;
}
export interface RenderAnswer {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly error?: string;
}

/**
 * The thread's whole program. It is sent as text (a thread cannot load TypeScript, and tests run from source),
 * so it refers to nothing outside itself.
 */
export function typstThread(require: NodeJS.Require, port: MessagePort, fontPaths: string[]): void {
  interface Diagnosed {
    readonly shortDiagnostics: unknown[];
  }
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler');
  const root = '/paper';
  const compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontPaths }] });
  const complaint = (error: Diagnosed | null) => JSON.stringify(error?.shortDiagnostics ?? 'no document');
  port.on('message', ({ id, main, files, at }: RenderRequest) => {
    try {
      for (const [path, bytes] of Object.entries(files)) compiler.mapShadow(root + path, Buffer.from(bytes));
      const outcome = compiler.compile({ mainFileContent: main, resetRead: true });
      const document = outcome.result;
      if (!document) return port.postMessage({ id, error: complaint(outcome.takeDiagnostics() ?? outcome.takeError()) });
      const pdf = compiler.pdf(document, { pdfStandard: 'a-2a', pdfTags: true, creationTimestamp: at });
      port.postMessage({ id, pdf });
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : complaint(error as Diagnosed) });
    } finally {
      compiler.resetShadow();
      compiler.evictCache(10);
    }
  });
}
