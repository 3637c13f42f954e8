import { startUploads } from './use-uploads.js';
import type { ApiProblem } from './problem.js';

/** Uploads one file that the page itself made (a signature); gives the id of the stored file. */
export async function sendFile(file: File): Promise<string> {
  return new Promise((done, failed) => {
    void startUploads({
      progress: () => undefined,
      received: (_id, fileId) => done(fileId),
      failed: (_id, problem: ApiProblem) => failed(problem),
    }).then((uppy) => uppy.addFile({ name: file.name, type: file.type, data: file }), failed);
  });
}

/** A picture from a canvas as a file. */
export function fileOf(dataUrl: string, name: string): File {
  const [head = '', body = ''] = dataUrl.split(',');
  const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  return new File([bytes], name, { type: /data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
