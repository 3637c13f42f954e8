/** A message with its addresses made into links. */
export function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/[^\s，。）)]+)/).map((part, index) => (index % 2 === 1 ? <a key={part + index} href={part}>{part}</a> : part));
}
