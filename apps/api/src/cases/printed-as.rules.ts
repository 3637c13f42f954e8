export interface Printable {
  readonly mediaType: string;
  readonly bytes: number;
}

const PICTURES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];
/** A case may hold gigabytes, and all that is printed is in memory at once. */
const MOST_PRINTED = 256 * 2 ** 20;

/** As what each is printed, in the order of the case file, as long as there is room; the others stand in the index with their fingerprint. */
export function printedAs(files: readonly Printable[]): ('pdf' | 'picture' | undefined)[] {
  let room = MOST_PRINTED;
  return files.map(({ mediaType, bytes }) => {
    const kind = mediaType === 'application/pdf' ? 'pdf' : PICTURES.includes(mediaType) ? 'picture' : undefined;
    if (!kind || bytes > room) return undefined;
    room -= bytes;
    return kind;
  });
}
