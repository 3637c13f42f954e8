import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The built web app as its manifest tells it: what a page must load before it can show anything. */
export class Bundle {
  private readonly manifest: Readonly<Record<string, Chunk>>;

  constructor(private readonly folder: string) {
    this.manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  }

  /** JavaScript files of the entry and of the chunks whose source begins so, with all they import at once. */
  firstLoad(...sources: readonly string[]): string[] {
    const seen = new Set<string>();
    const add = (key: string) => {
      if (seen.has(key)) return;
      seen.add(key);
      this.manifest[key]?.imports?.forEach(add);
    };
    for (const [key, chunk] of Object.entries(this.manifest)) if (chunk.isEntry || sources.some((source) => key.includes(source))) add(key);
    return [...new Set([...seen].map((key) => this.manifest[key]!.file))].filter((file) => file.endsWith('.js'));
  }

  text = (file: string): string => readFileSync(join(this.folder, file), 'utf8');

  /** KiB after gzip, as they travel. */
  weight = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(this.text(file)).length, 0) / 1024;
}
