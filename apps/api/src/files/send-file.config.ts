import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

interface Sent {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A stored file leaves the house as a download that no browser runs: attachment, no sniffing, sandboxed. */
export function sendFile(reply: FastifyReply, { name, mediaType, bytes, sha256 }: Sent, content: Readable): StreamableFile {
  void reply.headers({
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    etag: `"${sha256}"`,
  });
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new StreamableFile(content, { type: mediaType, disposition, length: bytes });
}
