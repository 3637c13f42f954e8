const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** A plain line for the person in front of the screen. */
export const say = (line = '') => process.stdout.write(`${line}\n`);

/** Runs one step between two lines: what begins, and how it ended. The work may return a note for the second, or what is `missing`. */
export async function step(title, work) {
  const began = Date.now();
  say(`  · ${title} …`);
  try {
    const result = await work();
    const note = typeof result === 'string' ? `: ${result}` : '';
    say(`  ${result?.missing ? '–' : '✓'} ${title}${note} (${seconds(began)})`);
    return result;
  } catch (error) {
    say(`  ✗ ${title} (${seconds(began)})`);
    throw error;
  }
}

/** Columns as wide as their widest cell; a Chinese character takes two places. */
export function table(rows) {
  const width = (cell) => [...cell].reduce((sum, char) => sum + (char.codePointAt(0) >= 0x2e80 ? 2 : 1), 0);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) => `    ${row.map((cell, i) => (cell ?? '') + ' '.repeat(widths[i] - width(cell ?? ''))).join('   ')}`.trimEnd());
}
