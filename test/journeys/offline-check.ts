import { createHash, verify, X509Certificate } from 'node:crypto';
import { unzipSync } from 'fflate';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Checks a package as anybody can, with nothing but the file: its signature, and every fingerprint in both of its lists. Gives its papers. */
export function checkOffline(zip: Uint8Array): string[] {
  const entries = unzipSync(zip);
  const text = (name: string) => Buffer.from(entries[name] ?? []).toString('utf8');
  const { signature, certificate } = JSON.parse(text('manifest.json.sig')) as { signature: string; certificate: string };
  const signed = verify('sha256', entries['manifest.json']!, new X509Certificate(certificate).publicKey, Buffer.from(signature, 'base64'));
  if (!signed) throw new Error('The signature does not fit the manifest.');
  const manifest = JSON.parse(text('manifest.json')) as { files: { path: string; sha256: string }[] };
  const bag = text('manifest-sha256.txt').trim().split('\n').map((line) => line.split(/\s+/, 2) as [string, string]);
  const listed = [...manifest.files.map(({ path, sha256: print }) => [print, path] as const), ...bag];
  for (const [print, path] of listed) if (sha256(entries[path] ?? new Uint8Array()) !== print) throw new Error(`${path} is not what was listed.`);
  const papers = Object.keys(entries).filter((path) => path.startsWith('data/'));
  const unlisted = papers.filter((path) => !manifest.files.some((file) => file.path === path));
  if (unlisted.length > 0) throw new Error(`Not listed: ${unlisted.join(', ')}`);
  return papers;
}
