/** Splits `--fresh --only=unit name` into flags and words; a flag nobody knows is an error that lists the known ones. */
export function readArguments(argv, known) {
  const flags = {};
  const words = [];
  for (const item of argv) {
    if (!item.startsWith('--')) {
      words.push(item);
      continue;
    }
    const [name, value = true] = item.slice(2).split(/=(.*)/s);
    if (!known.includes(name)) {
      const list = known.length ? `known here: ${known.map((flag) => `--${flag}`).join(', ')}` : 'none is known here';
      throw new Error(`I do not know --${name}; ${list}.`);
    }
    flags[name] = value;
  }
  return { flags, words };
}
