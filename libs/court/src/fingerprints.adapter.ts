import { createHash } from 'node:crypto';

interface Listed {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The path of the first listed file that is missing or not the one that was signed for; undefined when all hold. */
export function firstBroken(listed: readonly Listed[], contentOf: (path: string) => Uint8Array | undefined): string | undefined {
  return listed.find(({ path, sha256, bytes }) => {
    const content = contentOf(path);
    return !content || content.length !== bytes || createHash('sha256').update(content).digest('hex') !== sha256;
  })?.path;
}
